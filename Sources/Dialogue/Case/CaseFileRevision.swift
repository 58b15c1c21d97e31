/// What changes on a case file; `nil` leaves a field as it stands.
public struct CaseFileRevision: Hashable, Sendable {
  public var name: String?
  public var code: String?
  public var place: Place?
  public var type: ConflictType?
  public var stage: ConflictStage?
  public var status: ConflictStatus?
  public var mechanism: Mechanism?
  public var moment: Moment?
  public var role: Role?
  public var summary: String?

  public init() {}

  /// Every field, as `file` has it.
  public init(_ file: CaseFile) {
    name = file.name
    code = file.code
    place = file.place
    type = file.type
    stage = file.stage
    status = file.status
    mechanism = file.mechanism
    moment = file.moment
    role = file.role
    summary = file.summary
  }

  /// The fields in which `new` differs from `old`.
  public init(from old: CaseFile, to new: CaseFile) {
    name = new.name == old.name ? nil : new.name
    code = new.code == old.code ? nil : new.code
    place = new.place == old.place ? nil : new.place
    type = new.type == old.type ? nil : new.type
    stage = new.stage == old.stage ? nil : new.stage
    status = new.status == old.status ? nil : new.status
    mechanism = new.mechanism == old.mechanism ? nil : new.mechanism
    moment = new.moment == old.moment ? nil : new.moment
    role = new.role == old.role ? nil : new.role
    summary = new.summary == old.summary ? nil : new.summary
  }

  /// The names of those that it names.
  var fields: [String] {
    let named: [(String, Bool)] = [
      ("name", name != nil), ("code", code != nil), ("place", place != nil),
      ("type", type != nil), ("stage", stage != nil), ("status", status != nil),
      ("mechanism", mechanism != nil), ("moment", moment != nil), ("role", role != nil),
      ("summary", summary != nil),
    ]
    return named.filter(\.1).map(\.0)
  }

  /// `caseFile` with these changes made.
  public func applied(to caseFile: CaseFile) -> CaseFile {
    var result = caseFile
    result.name = name ?? result.name
    result.code = code ?? result.code
    result.place = place ?? result.place
    result.type = type ?? result.type
    result.stage = stage ?? result.stage
    result.status = status ?? result.status
    result.mechanism = mechanism ?? result.mechanism
    result.moment = moment ?? result.moment
    result.role = role ?? result.role
    result.summary = summary ?? result.summary
    return result
  }
}
