/// The case file and what is special about the conflict.
struct CaseState: Hashable, Sendable {
  /// Empty until the mesa is opened.
  var id = ""
  var caseFile = CaseFile(name: "")
  var circumstances: Set<Circumstance> = []
  var quorumRule = QuorumRule.eachParty
  /// Of each field by its name, the day of the fact that it has.
  private var days: [String: CalendarDate] = [:]

  mutating func evolve(_ event: CaseEvent, _ folio: Folio) {
    switch event {
    case .mesaOpened(let opening):
      id = opening.id
      caseFile = opening.caseFile
      note(CaseFileRevision(opening.caseFile).said, opening.since ?? folio.at.date)
    case .caseFileRevised(_, let revision): take(revision, folio)
    case .circumstanceSet(let circumstance, let present):
      if present { circumstances.insert(circumstance) } else { circumstances.remove(circumstance) }
    case .quorumRuleSet(let rule): quorumRule = rule
    }
  }

  /// Whether the value that a field has is a fact of that day.
  func isKnown(_ field: String, since day: CalendarDate) -> Bool { days[field] == day }

  /// An older table that is imported later tells how the case stood then: what is known of a later day
  /// goes on. What somebody writes down by hand is how it stands, whatever its day.
  private mutating func take(_ revision: CaseFileRevision, _ folio: Folio) {
    let day = revision.since ?? folio.at.date
    let taken =
      revision.source == nil
      ? revision : revision.keeping { field in days[field].map { day >= $0 } ?? true }
    caseFile = taken.applied(to: caseFile)
    note(taken, day)
  }

  private mutating func note(_ revision: CaseFileRevision, _ day: CalendarDate) {
    for field in revision.fields { days[field] = day }
  }
}
