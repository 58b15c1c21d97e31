/// One field of a kind of record.
///
/// A declaration writes it as `.line(.name).required`.
public struct FieldSpec: Hashable, Sendable {
  public let key: FieldKey
  public let type: FieldType
  /// Without it the record says nothing; other holes are the lint's to find.
  public private(set) var isRequired = false
  /// Whether it is private although others may see its record.
  public private(set) var isKept = false
  /// Whether it is the day of something that has happened, which cannot be one to come.
  public private(set) var isPast = false
  /// Whether what it holds is kept with the record's person and not with the record.
  public private(set) var isPersonal = false

  /// The greatest number that it takes; the least is nought.
  public private(set) var greatest = 100_000

  private init(_ key: FieldKey, _ type: FieldType) {
    self.key = key
    self.type = type
  }

  var required: FieldSpec {
    var field = self
    field.isRequired = true
    return field
  }

  var kept: FieldSpec {
    var field = self
    field.isKept = true
    return field
  }

  var past: FieldSpec {
    var field = self
    field.isPast = true
    return field
  }

  var personal: FieldSpec {
    var field = self
    field.isPersonal = true
    return field
  }

  func upTo(_ greatest: Int) -> FieldSpec {
    var field = self
    field.greatest = greatest
    return field
  }

  static func line(_ key: FieldKey) -> FieldSpec { FieldSpec(key, .line(limit: 200)) }
  static func area(_ key: FieldKey) -> FieldSpec { FieldSpec(key, .area) }
  static func choice(_ key: FieldKey, _ list: CodeList) -> FieldSpec {
    FieldSpec(key, .choice(list))
  }
  static func date(_ key: FieldKey) -> FieldSpec { FieldSpec(key, .date) }
  static func hour(_ key: FieldKey) -> FieldSpec { FieldSpec(key, .hour) }
  static func number(_ key: FieldKey) -> FieldSpec { FieldSpec(key, .number) }
  static func flag(_ key: FieldKey) -> FieldSpec { FieldSpec(key, .flag) }
  static func party(_ key: FieldKey) -> FieldSpec { FieldSpec(key, .party) }
  static func parties(_ key: FieldKey) -> FieldSpec { FieldSpec(key, .parties) }
  static func person(_ key: FieldKey) -> FieldSpec { FieldSpec(key, .person) }
  static func people(_ key: FieldKey) -> FieldSpec { FieldSpec(key, .people) }
  static func personOrText(_ key: FieldKey) -> FieldSpec {
    FieldSpec(key, .personOrText(limit: 200))
  }
  static func record(_ key: FieldKey, _ kind: RecordKind) -> FieldSpec {
    FieldSpec(key, .record(kind))
  }
  static func session(_ key: FieldKey) -> FieldSpec { FieldSpec(key, .session) }
  static func deadline(_ key: FieldKey) -> FieldSpec { FieldSpec(key, .deadline) }
}
