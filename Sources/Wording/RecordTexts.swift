import Dialogue

/// The words of what the instruments write down, in one language.
///
/// All are lower case as they stand within a sentence, but for names of their own such as `DNI`;
/// ``Swift/StringProtocol/capitalizedFirst`` makes a heading of any.
public struct RecordTexts: Sendable {
  /// The screen on which records are written: «agenda».
  public let instrument: @Sendable (Instrument) -> String
  /// «30 días hábiles desde la firma»; what it says can be typed again.
  public let deadline: @Sendable (Deadline, Dates) -> String
  let kindName: @Sendable (RecordKind) -> KindName
  /// The name of a record whose kind alone says too little, such as a position; `nil` for others.
  let ownName: @Sendable (Record) -> KindName?
  let fieldLabel: @Sendable (FieldKey) -> String
  /// What a field is called on one kind only; `nil` where its usual label will do.
  let labelOnKind: @Sendable (FieldKey, RecordKind) -> String?
  let codeWord: @Sendable (Code) -> String
  /// How a code reads in one list only; `nil` where its usual word will do.
  let wordInList: @Sendable (Code, CodeList) -> String?
  /// A record of which nothing more is known.
  let unknownRecord: KindName
  /// That a field refers to nothing, as it goes with the field's label.
  let noneChosen: @Sendable (_ isFeminine: Bool) -> String
  /// A person of whom no name is known.
  public let unidentified: String

  /// The words in `language`.
  public static func of(_ language: Language) -> RecordTexts {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }

  /// «representante».
  public func kind(_ kind: RecordKind) -> String { kindName(kind).one }

  /// «representantes».
  public func kinds(_ kind: RecordKind) -> String { kindName(kind).many }

  /// «ninguno»: what stands in a field that may refer to a record of `kind` and does not.
  public func none(of kind: RecordKind, in field: FieldKey) -> String {
    // Its label speaks of a person.
    noneChosen(kindName(kind).isFeminine || field == .responsiblePerson)
  }

  /// The name of this record: that of its kind, or a nearer one such as «interés».
  public func name(of record: Record) -> KindName { ownName(record) ?? kindName(record.kind) }

  /// A field's label wherever its kind does not matter.
  public func field(_ key: FieldKey) -> String { fieldLabel(key) }

  /// A field's label on the form of `kind`.
  public func field(_ key: FieldKey, of kind: RecordKind) -> String {
    labelOnKind(key, kind) ?? fieldLabel(key)
  }

  /// A code wherever its list does not matter.
  public func code(_ code: Code) -> String { codeWord(code) }

  /// A code as it reads in `list`.
  public func code(_ code: Code, in list: CodeList) -> String {
    wordInList(code, list) ?? codeWord(code)
  }
}
