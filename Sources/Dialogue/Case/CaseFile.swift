/// Where something lies: a code of the national ubigeo and the name that people read.
public struct Place: Hashable, Sendable {
  /// Six digits (INEI), or empty where only a name is known.
  public var ubigeo: String
  public var name: String

  public init(ubigeo: String = "", name: String) {
    self.ubigeo = ubigeo
    self.name = name
  }

  public static let unknown = Place(name: "")
}

/// The card of the case that a mesa deals with (source 000, *Información estadística*).
public struct CaseFile: Hashable, Sendable {
  /// The institution's own code of the case, free text, may be empty.
  public var code: String
  public var name: String
  public var place: Place
  public var type: ConflictType
  public var stage: ConflictStage
  public var status: ConflictStatus
  public var mechanism: Mechanism
  public var moment: Moment
  public var role: Role
  public var summary: String
  /// Where else the conflict lies: other districts.
  public var otherPlaces: [Place] = []
  public var secondType = ConflictType.unsaid
  /// The authority whose business it is, in free words.
  public var competence = ""
  /// Why the case has its status, such as why it was withdrawn from the registry.
  public var statusReason = ""
  public var entry = RegistryEntry.unsaid
  public var violence = Violence.unsaid

  public init(
    name: String, code: String = "", place: Place = .unknown,
    type: ConflictType = .unsaid, stage: ConflictStage = .unsaid,
    status: ConflictStatus = .unsaid, mechanism: Mechanism = .mediatedTable,
    moment: Moment = .beginning, role: Role = .unsaid, summary: String = ""
  ) {
    self.name = name
    self.code = code
    self.place = place
    self.type = type
    self.stage = stage
    self.status = status
    self.mechanism = mechanism
    self.moment = moment
    self.role = role
    self.summary = summary
  }
}
