import Dialogue

/// Which records wait for somebody: what is promised and not met, what is agreed and has holes, what
/// was asked and not answered.
struct PendingRule {
  private let mesa: Mesa
  private let today: CalendarDate
  private let holidays: Holidays
  /// Agreements, and what belongs to one, that a rule of the lint does not hold for.
  private let faulty: Set<RecordID>
  private let agreedItems: Set<RecordID>

  init(_ mesa: Mesa, _ findings: [LintFinding], on today: CalendarDate, _ holidays: Holidays) {
    self.mesa = mesa
    self.today = today
    self.holidays = holidays
    let open = findings.filter { !$0.isWaived }
    faulty = Set(open.compactMap(\.agreement) + open.compactMap(\.record))
    agreedItems = Set(mesa.records.all(.agreement).compactMap { $0.reference(.agendaItem) })
  }

  func holds(for record: Record) -> Bool {
    switch record.kind {
    case .commitment:
      return mesa.commitment(record.id, on: today, holidays: holidays)?.isOpen == true
    case .groundRule: return !mesa.acceptance(ofRule: record.id).isUnanimous
    case .agendaItem: return !agreedItems.contains(record.id)
    case .detention: return record.code(.custodyState) != .released
    case .forceMeasure: return record.code(.measureState) == .inForce
    // What happened is written down; nothing more is asked of it.
    case .progress, .verification, .reschedule, .earlyWarning, .waiver: return false
    case _: return faulty.contains(record.id) || isUnanswered(record)
    }
  }

  /// Whether nothing was said yet on how it stands.
  private func isUnanswered(_ record: Record) -> Bool {
    record.kind.declaration.status.contains { key in
      guard case .choice(let list)? = record.kind.declaration.field(key)?.type,
        let unsaid = list.unsaid
      else { return false }
      return record.code(key) == unsaid
    }
  }
}
