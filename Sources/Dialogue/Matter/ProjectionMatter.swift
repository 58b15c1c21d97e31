/// What a projection shows.
///
/// It has no place for anything private: no note, no time of anybody, nothing of a meeting apart, and
/// nothing that nobody chose to show.
public enum ProjectionMatter: Hashable, Sendable {
  /// The name of the mesa and nothing else.
  case curtain(String)
  case table(ProjectedTable)
  case clause(ProjectedClause)
}

/// The matter on the table, its clock, who has the floor and who is next.
public struct ProjectedTable: Hashable, Sendable {
  /// Empty where no matter is on the table.
  public let matter: String
  /// Its place on the agenda, from 1 on; `nil` where it has none there.
  public let place: Int?
  public let seconds: Int
  /// In minutes.
  public let planned: Int?
  /// Who has the floor, the party behind the name; empty where nobody has.
  public let speaker: String
  /// Of a recess, the hour of return.
  public let isRecess: Bool
  public let until: ClockHour?
  /// Who asked first for the floor; empty where nobody did.
  public let next: String
}

/// A clause as it stands, with who does what by when.
public struct ProjectedClause: Hashable, Sendable {
  public let text: String
  public let commitments: [PublicCommitment]
}

extension Mesa {
  /// What is shown at an instant: nothing but its name where no session is open, where nobody chose
  /// anything, and while the curtain is down.
  public func projection(at now: Timestamp, holidays: Holidays) -> ProjectionMatter {
    guard let session = openSession else { return .curtain(caseFile.name) }
    let floor = floor(of: session.id, at: now)
    guard floor.caucus == nil, !floor.isCurtainDown, let projection = floor.projection else {
      return .curtain(caseFile.name)
    }
    switch projection {
    case .table: return .table(projectedTable(floor, session))
    case .clause(let id):
      guard let clause = records[id] else { return .curtain(caseFile.name) }
      return .clause(
        ProjectedClause(
          text: clause.text(.text),
          commitments: records.all(.commitment, of: id)
            .map { publicCommitment($0, of: id, holidays, isToBeSigned: true) }))
    }
  }

  private func projectedTable(_ floor: SessionFloor, _ session: Session) -> ProjectedTable {
    let own = session.details.agenda
    let agenda =
      own.isEmpty
      ? records.all(.agendaItem).map { AgendaEntry($0.id, minutes: $0.number(.minutes)) } : own
    let place = agenda.firstIndex { $0.item == floor.matter }
    var until: ClockHour?
    if case .recess(let hour) = floor.holder { until = hour }
    return ProjectedTable(
      matter: floor.matter.flatMap { records[$0] }?.text(.title) ?? "",
      place: place.map { $0 + 1 },
      seconds: floor.matter.map { (floor.times.matters[$0] ?? 0) / 1000 } ?? 0,
      planned: place.flatMap { agenda[$0].minutes },
      speaker: floor.holder.speaker.map(projectedName) ?? "", isRecess: floor.holder.isRecess,
      until: until, next: floor.queue.first.map(projectedName) ?? "")
  }

  private func projectedName(_ speaker: Speaker) -> String {
    switch speaker {
    case .person(let id):
      let party = person(id)?.party.flatMap { self.party($0)?.name }
      return [name(of: id), party ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    case .party(let id): return party(id)?.name ?? ""
    }
  }
}
