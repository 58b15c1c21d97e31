import Dialogue

/// The words of what the instruments write down, in one language.
///
/// All are lower case as they stand within a sentence, but for names of their own such as `DNI`;
/// ``Swift/StringProtocol/capitalizedFirst`` makes a heading of any.
public struct RecordTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// The screen on which records are written: «agenda».
  public func instrument(_ instrument: Instrument) -> String { instrument.words[language] }

  /// «30 días hábiles desde la firma»; what it says can be typed again.
  ///
  /// - Parameter onRatification: whether it is of a clause that takes effect when the bases ratify it.
  public func deadline(
    _ deadline: Deadline, _ dates: Dates, onRatification: Bool = false
  ) -> String {
    DeadlineTexts(language).words(deadline, onRatification: onRatification)
  }

  /// «representante».
  public func kind(_ kind: RecordKind) -> String { KindWords.of(kind).names[language].one }

  /// «representantes».
  public func kinds(_ kind: RecordKind) -> String { KindWords.of(kind).names[language].many }

  /// «3 representantes».
  public func counted(_ count: Int, _ kind: RecordKind) -> String {
    "\(count) \(count == 1 ? self.kind(kind) : kinds(kind))"
  }

  /// «ninguno»: what stands in a field that may refer to a record of `kind` and does not.
  public func none(of kind: RecordKind, in field: FieldKey) -> String {
    let isFeminine = KindWords.of(kind).names[.spanish].isFeminine
    return Phrase(isFeminine ? "ninguna" : "ninguno", "none")[language]
  }

  /// The name of this record: that of its kind, or a nearer one such as «interés».
  ///
  /// - Parameter person: whom it is of, who may be a woman or a man.
  public func name(of record: Record, person: Person? = nil) -> KindName {
    let words = KindWords.of(record.kind)
    return (words.nearer?.of(record, person) ?? words.names)[language]
  }

  /// A record as people tell it from others of its kind: «el compromiso 3», “commitment 3”.
  func numbered(_ record: RecordNumber) -> String {
    let name = KindWords.of(record.kind).names[language]
    return Phrase("\(name.article) \(name.one) \(record.number)", "\(name.one) \(record.number)")[
      language]
  }

  /// A record of which nothing more is known.
  var unknownRecord: KindName {
    KindNames(.feminine("anotación", "anotaciones"), "entry", "entries")[language]
  }

  /// What a record is called that lacks the name which those of its kind should have, such as a person
  /// whom nobody has identified; `nil` for kinds that need none.
  public func unnamed(_ kind: RecordKind) -> String? { KindWords.of(kind).unnamed?[language] }

  /// A field's label wherever its kind does not matter.
  public func field(_ key: FieldKey) -> String { key.words[language] }

  /// A field's label on the form of `kind`.
  public func field(_ key: FieldKey, of kind: RecordKind) -> String {
    (KindWords.of(kind).labels[key] ?? key.words)[language]
  }

  /// A code as it reads in `list`, or wherever its list does not matter.
  public func code(_ code: Code, in list: CodeList? = nil) -> String {
    code.words(in: list)[language]
  }
}
