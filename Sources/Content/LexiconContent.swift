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
    var lists: [LintLexicon.List: [LexiconPattern]] = [:]
    for section in try ContentFile.parse(bytes) {
      guard let list = LintLexicon.List(rawValue: section.name) else {
        throw ContentError(line: section.line, reason: .unknownSection(section.name))
      }
      for field in section.fields { lists[list, default: []] += try patterns(of: field) }
    }
    if let missing = LintLexicon.List.allCases.first(where: { lists[$0] == nil }) {
      throw ContentError(line: 1, reason: .missingSection(missing.rawValue))
    }
    return LintLexicon(lists)
  }

  /// The sections of `neutral.conf` that are no entries.
  private static let lists: Set<String> = ["common-name-words", "joints"]

  static func neutral(from bytes: [UInt8]) throws(ContentError) -> NeutralLexicon {
    var entries: [NeutralLexicon.Entry] = []
    var words: [String: LexiconPatterns] = [:]
    for section in try ContentFile.parse(bytes) {
      if lists.contains(section.name) {
        try section.allow(["words"])
        words[section.name] = LexiconPatterns(try patterns(of: section.field("words")))
        continue
      }
      try section.allow(["fault", "words", "unless", "objects"])
      let field = try section.field("fault")
      guard let fault = NeutralLexicon.Fault(rawValue: field.value) else {
        throw ContentError(
          line: field.line, reason: .unknownValue(key: field.key, value: field.value))
      }
      func optional(_ key: String) throws(ContentError) -> LexiconPatterns {
        section[key] == nil ? [] : LexiconPatterns(try patterns(of: section.field(key)))
      }
      entries.append(
        NeutralLexicon.Entry(
          id: section.name, fault: fault,
          patterns: LexiconPatterns(try patterns(of: section.field("words"))),
          exceptions: try optional("unless"), objects: try optional("objects")))
    }
    return NeutralLexicon(
      entries: entries, commonNameWords: words["common-name-words"] ?? [],
      joints: words["joints"] ?? [])
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
