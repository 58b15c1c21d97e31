import Dialogue
import Testing
import Wording

@testable import Content

@Suite("The lexicons")
struct LexiconContentTests {
  @Test("have words in every list")
  func lint() {
    let lint = LexiconContent.lint()
    for list in LintLexicon.List.allCases { #expect(!lint[list].isEmpty, "\(list)") }
  }

  @Test("know every fault, and one entry for a party named as culprit")
  func faults() {
    let entries = LexiconContent.neutral().entries
    #expect(Set(entries.map(\.fault)) == Set(NeutralLexicon.Fault.allCases))
    #expect(entries.count { $0.fault == .culprit } == 1)
    #expect(Set(entries.map(\.id)).count == entries.count)
  }

  @Test("give advice on every entry and on nothing else", arguments: Language.allCases)
  func advice(language: Language) {
    let advice = LexiconContent.advice(language)
    #expect(Set(advice.keys) == Set(LexiconContent.neutral().entries.map(\.id)))
    for (id, text) in advice {
      #expect(text.why.count <= 150 && text.why.hasSuffix("."), "\(id)")
      #expect(text.instead.count <= 150 && text.instead.hasSuffix("."), "\(id)")
    }
  }

  @Test("suggest patterns that are neutral themselves")
  func patterns() throws {
    let lexicon = LexiconContent.neutral()
    for (id, text) in LexiconContent.advice(.spanish) {
      let pattern = try #require(
        text.instead.split(separator: "«").last?.split(separator: "»").first, "\(id)")
      let found = lexicon.findings(in: String(pattern), parties: [])
      #expect(found == [], "\(id): \(pattern)")
    }
  }

  private static let lists = LintLexicon.List.allCases.dropLast()
    .map { "[\($0.rawValue)]\nx = a\n" }.joined()

  @Test(
    "of the lint are refused with anything amiss, by line and reason",
    arguments: [
      (lists, 1, .missingSection("not-verbs")),
      ("[norms]\nx = a, , b", 2, .unknownValue(key: "x", value: "")),
      (lists + "[verbs]\nx = a", LintLexicon.List.allCases.count * 2 - 1, .unknownSection("verbs")),
    ] as [(String, Int, ContentError.Reason)])
  func brokenLint(text: String, line: Int, reason: ContentError.Reason) {
    #expect(throws: ContentError(line: line, reason: reason)) {
      try LexiconContent.lint(from: Array(text.utf8))
    }
  }

  @Test(
    "of titles are refused with anything amiss, by line and reason",
    arguments: [
      ("[a]\nfault = accusation", 1, .missingKey("words")),
      ("[a]\nwords = x\nfault = blame", 3, .unknownValue(key: "fault", value: "blame")),
      ("[a]\nwords = *\nfault = demand", 2, .unknownValue(key: "words", value: "*")),
      ("[common-name-words]\nwords = x\nfault = demand", 3, .unknownKey("fault")),
      ("[a]\nwords = x\nfault = demand\nunless = ,", 4, .unknownValue(key: "unless", value: "")),
    ] as [(String, Int, ContentError.Reason)])
  func brokenNeutral(text: String, line: Int, reason: ContentError.Reason) {
    #expect(throws: ContentError(line: line, reason: reason)) {
      try LexiconContent.neutral(from: Array(text.utf8))
    }
  }

  @Test("of advice are refused with a key too many")
  func brokenAdvice() {
    #expect(throws: ContentError(line: 2, reason: .unknownKey("how"))) {
      try LexiconContent.advice(from: Array("[a]\nhow = x".utf8))
    }
  }
}
