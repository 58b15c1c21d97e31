import Dialogue
import Wording

/// One thing that falls due, with all that is told of it.
struct DueRow {
  let mesa: String
  let name: String
  let record: RecordID
  let kind: RecordKind
  /// What is to be done; empty for a consultation, of which the kind says all.
  let what: String
  let agreement: RecordID?
  let agreementText: String
  /// `nil` while a publication is awaited, or where no deadline was agreed.
  let due: DueDay?
  /// Days until that day, negative after it; `nil` also for what does not bind.
  let days: Int?
  let reason: LightReason
  /// What was reported after it was found as it stands, and nobody has found.
  let toldBesides: CommitmentState?
  /// Of what is done time and again the first period that was broken, or that nobody verified.
  let span: ClosedRange<CalendarDate>?
  /// Whether it obliges anybody yet.
  let binds: Bool
  /// Names of parties, or of the entity that issues a norm. Never of persons.
  let responsible: [String]
  /// The book as it was read.
  let source: DueSource
  /// Place among what falls due in the same mesa.
  let place: Int

  init(
    _ entry: DueEntry, in mesa: Mesa, place: Int, on day: CalendarDate, from source: DueSource,
    records: RecordTexts
  ) {
    let record = entry.record
    self.mesa = mesa.id
    name = mesa.caseFile.name
    self.record = record.id
    kind = record.kind
    what = Self.what(record, records)
    agreement = record.reference(.agreement)
    agreementText = entry.agreementText
    due = entry.due
    binds = entry.binds
    days = binds ? due?.date?.days(since: day) : nil
    reason = entry.reason
    toldBesides = entry.toldBesides
    span = entry.span
    let entity = record.text(.entity)
    responsible =
      entry.parties.compactMap { mesa.party($0)?.name } + (entity.isEmpty ? [] : [entity])
    self.source = source
    self.place = place
  }

  /// The day of ``due``.
  var date: CalendarDate? { due?.date }

  /// What nobody has signed yet may still read otherwise, so that no calendar has it.
  var isInCalendar: Bool { binds && date != nil }

  var order: (Int, String, Int) { (date?.dayNumber ?? Int.max, mesa, place) }

  private static func what(_ record: Record, _ texts: RecordTexts) -> String {
    guard record.kind == .normToIssue else { return record.text(.action) }
    let instrument = record.code(.instrument).map { texts.code($0, in: .instrument) }
    return [instrument, record.text(.text)].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: ": ")
  }
}
