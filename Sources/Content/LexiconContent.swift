import Dialogue
import Wording

/// The words by which texts are read: `lexicon/lint.conf`, `lexicon/neutral.conf` and the advice
/// beside it in each language.
///
/// The files are part of the program and tested with it; a broken one ends the program here.
public enum LexiconContent {
  /// The words by which the lint reads agreements.
  public static func lint() -> LintLexicon { embedded("lexicon/lint.conf", lint) }

  /// The words that make an agenda title take sides.
  public static func neutral() -> NeutralLexicon { embedded("lexicon/neutral.conf", neutral) }

  /// Reason and pattern for each entry of ``neutral()``, by its id.
  public static func advice(_ language: Language) -> [String: NeutralAdvice] {
    embedded("lexicon/\(language.rawValue)/neutral.conf", advice)
  }

  static func lint(from bytes: [UInt8]) throws(ContentError) -> LintLexicon {
    let names = [
      "vague", "norms", "not-norms", "before-number", "links", "purposes", "relatives", "not-verbs",
    ]
    let sections = try ContentFile.parse(bytes)
    if let stranger = sections.first(where: { !names.contains($0.name) }) {
      throw ContentError(line: stranger.line, reason: .unknownSection(stranger.name))
    }
    func patterns(_ name: String) throws(ContentError) -> [LexiconPattern] {
      guard let section = sections.first(where: { $0.name == name }) else {
        throw ContentError(line: 1, reason: .missingSection(name))
      }
      var patterns: [LexiconPattern] = []
      for field in section.fields { patterns += try Self.patterns(of: field) }
      return patterns
    }
    return LintLexicon(
      vague: try patterns("vague"), norms: try patterns("norms"),
      notNorms: try patterns("not-norms"),
      beforeNumber: try patterns("before-number"), links: try patterns("links"),
      purposes: try patterns("purposes"), relatives: try patterns("relatives"),
      notVerbs: try patterns("not-verbs"))
  }

  static func neutral(from bytes: [UInt8]) throws(ContentError) -> NeutralLexicon {
    var entries: [NeutralLexicon.Entry] = []
    var common: [LexiconPattern] = []
    for section in try ContentFile.parse(bytes) {
      let words = try patterns(of: section.field("words"))
      if section.name == "common-name-words" {
        try section.allow(["words"])
        common = words
        continue
      }
      try section.allow(["fault", "words"])
      let field = try section.field("fault")
      guard let fault = NeutralLexicon.Fault(rawValue: field.value) else {
        throw ContentError(
          line: field.line, reason: .unknownValue(key: field.key, value: field.value))
      }
      entries.append(NeutralLexicon.Entry(id: section.name, fault: fault, patterns: words))
    }
    return NeutralLexicon(entries: entries, commonNameWords: common)
  }

  static func advice(from bytes: [UInt8]) throws(ContentError) -> [String: NeutralAdvice] {
    var advice: [String: NeutralAdvice] = [:]
    for section in try ContentFile.parse(bytes) {
      try section.allow(["why", "instead"])
      advice[section.name] = NeutralAdvice(
        why: try section.field("why").value, instead: try section.field("instead").value)
    }
    return advice
  }

  /// Phrases separated by commas; one without a word is refused.
  private static func patterns(of field: Field) throws(ContentError) -> [LexiconPattern] {
    var patterns: [LexiconPattern] = []
    for part in field.value.split(separator: ",", omittingEmptySubsequences: false) {
      guard let pattern = LexiconPattern(part.trimmed) else {
        throw ContentError(
          line: field.line, reason: .unknownValue(key: field.key, value: part.trimmed))
      }
      patterns.append(pattern)
    }
    return patterns
  }

  private static func embedded<Value>(
    _ path: String, _ read: ([UInt8]) throws(ContentError) -> Value
  ) -> Value {
    do throws(ContentError) {
      return try read(EmbeddedContent.requiredFile(path))
    } catch {
      preconditionFailure("\(path): \(error)")
    }
  }
}
