/// What changes on a case file; `nil` leaves a field as it stands.
///
/// With since when it is so, and where it was read: these two are no fields of a case file.
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
  public var otherPlaces: [Place]?
  public var secondType: ConflictType?
  public var competence: String?
  public var statusReason: String?
  public var entry: RegistryEntry?
  public var violence: Violence?
  /// The day of the fact; `nil` where it is the day on which it was written.
  public var since: CalendarDate?
  /// `nil` for what nobody imported.
  public var source: ImportSource?

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
    otherPlaces = file.otherPlaces
    secondType = file.secondType
    competence = file.competence
    statusReason = file.statusReason
    entry = file.entry
    violence = file.violence
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
    otherPlaces = new.otherPlaces == old.otherPlaces ? nil : new.otherPlaces
    secondType = new.secondType == old.secondType ? nil : new.secondType
    competence = new.competence == old.competence ? nil : new.competence
    statusReason = new.statusReason == old.statusReason ? nil : new.statusReason
    entry = new.entry == old.entry ? nil : new.entry
    violence = new.violence == old.violence ? nil : new.violence
  }

  /// The same with those fields alone that are kept, by their names.
  func keeping(_ isKept: (String) -> Bool) -> CaseFileRevision {
    var result = self
    if !isKept("name") { result.name = nil }
    if !isKept("code") { result.code = nil }
    if !isKept("place") { result.place = nil }
    if !isKept("type") { result.type = nil }
    if !isKept("stage") { result.stage = nil }
    if !isKept("status") { result.status = nil }
    if !isKept("mechanism") { result.mechanism = nil }
    if !isKept("moment") { result.moment = nil }
    if !isKept("role") { result.role = nil }
    if !isKept("summary") { result.summary = nil }
    if !isKept("otherPlaces") { result.otherPlaces = nil }
    if !isKept("secondType") { result.secondType = nil }
    if !isKept("competence") { result.competence = nil }
    if !isKept("statusReason") { result.statusReason = nil }
    if !isKept("entry") { result.entry = nil }
    if !isKept("violence") { result.violence = nil }
    return result
  }

  /// The names of those that it names.
  var fields: [String] {
    var named: [String] = []
    if name != nil { named.append("name") }
    if code != nil { named.append("code") }
    if place != nil { named.append("place") }
    if type != nil { named.append("type") }
    if stage != nil { named.append("stage") }
    if status != nil { named.append("status") }
    if mechanism != nil { named.append("mechanism") }
    if moment != nil { named.append("moment") }
    if role != nil { named.append("role") }
    if summary != nil { named.append("summary") }
    if otherPlaces != nil { named.append("otherPlaces") }
    if secondType != nil { named.append("secondType") }
    if competence != nil { named.append("competence") }
    if statusReason != nil { named.append("statusReason") }
    if entry != nil { named.append("entry") }
    if violence != nil { named.append("violence") }
    return named
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
    result.otherPlaces = otherPlaces ?? result.otherPlaces
    result.secondType = secondType ?? result.secondType
    result.competence = competence ?? result.competence
    result.statusReason = statusReason ?? result.statusReason
    result.entry = entry ?? result.entry
    result.violence = violence ?? result.violence
    return result
  }
}
