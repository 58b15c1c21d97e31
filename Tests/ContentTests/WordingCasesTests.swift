import Testing

@testable import Content
@testable import Dialogue

/// Sentences in the style of real actas and agendas, with what the checks of wording are to say.
@Suite("The checks of wording")
struct WordingCasesTests {
  private struct Case {
    let kind: String
    let expected: String
    let text: String
  }

  private static func cases(_ file: String) throws -> [Case] {
    let bytes = try Sources.bytes(
      Sources.tests.appendingPathComponent("Data").appendingPathComponent(file))
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
      .map { Case(kind: $0[0], expected: $0[1], text: $0[2]) }
  }

  private static let lint = LexiconContent.lint()
  private static let neutral = LexiconContent.neutral()

  private static func said(of wording: Case) -> String {
    if wording.kind == "agenda" {
      return neutral.findings(in: wording.text, parties: []).isEmpty ? "clean" : "flagged"
    }
    let text = WordSequence(wording.text)
    var rules: [LintRule] = []
    if lint.vagueWords(in: text) != nil { rules.append(.vagueVerb) }
    if lint.secondObligation(in: text) != nil { rules.append(.twoObligations) }
    if lint.normWords(in: text) != nil { rules.append(.missingNorm) }
    return rules.isEmpty ? "clean" : rules.map(\.rawValue).joined(separator: "+")
  }

  @Test(
    "say of nineteen in twenty sentences of each class what is to be said, and nothing besides",
    arguments: ["wording.tsv", "wording-more.tsv"])
  func classes(file: String) throws {
    let groups = Dictionary(grouping: try Self.cases(file)) { $0.kind + " " + $0.expected }
    #expect(groups.count == 6)
    for (name, cases) in groups {
      let wrong = cases.map { ($0, Self.said(of: $0)) }.filter { $0.expected != $1 }
      #expect(
        wrong.count * 20 <= cases.count,
        "\(name): \(wrong.map { "«\($0.text)» \($1)" }.joined(separator: "; "))")
    }
  }
}
