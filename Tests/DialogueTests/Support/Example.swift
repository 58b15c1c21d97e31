import PlainIdentities

@testable import Dialogue

/// A small handbook and a mesa to begin tests with.
enum Example {
  static let handbook = Handbook(
    [
      Checklist(
        id: .phase(.preliminary),
        items: [
          item("phase-0.a"), item("phase-0.b"), item("phase-0.violence", [.violence]),
          item("phase-0.either", [.wounded, .goodOffices]),
        ]),
      Checklist(
        id: .phase(.opening), items: [item("phase-1.a"), item("phase-1.table", [.dialogueTable])]),
      Checklist(id: .norm(.arrest), items: [item("norm-6.a", [.detentions])]),
    ], holidays: .few)

  static let opening = MesaOpening(
    product: "0.1", id: "quebrada-honda-2026", caseFile: CaseFile(name: "Quebrada Honda"))

  static let date = day("2026-11-22")

  static func item(_ id: ItemID, _ conditions: [Condition] = [.always]) -> ChecklistItem {
    ChecklistItem(id: id, conditions: conditions)
  }

  static func day(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(text) else { preconditionFailure("no such day: \(text)") }
    return date
  }

  /// 10:00 in Lima on the example's day, and `minutes` later.
  static func time(_ minutes: Int) -> Timestamp {
    Timestamp(
      milliseconds: (date.dayNumber * 86_400 + 15 * 3600 + minutes * 60) * 1000,
      offsetMinutes: -300)
  }

  static func folio(_ number: Int, _ event: Event) -> Folio {
    Folio(number: number, at: time(number), by: "Rosa", event: event)
  }

  /// A book of these events, folio 1 before them being the opening.
  static func chronicle(_ events: [Event]) -> Chronicle {
    Chronicle(folios([.mesaOpened(opening)] + events.named))
  }

  static func folios(_ events: [Event]) -> [Folio] {
    events.enumerated().map { folio($0.offset + 1, $0.element) }
  }
}

extension Chronicle {
  /// Decides and, where nothing refuses, takes the events in.
  ///
  /// - Returns: how many folios they are.
  @discardableResult
  mutating func perform(
    _ command: Command, in handbook: Handbook = Example.handbook
  ) throws(Refusal) -> Int {
    let events = try decideAll(command, in: handbook)
    for event in events { append(Example.folio(folios.count + 1, event)) }
    return events.count
  }

  /// Gives a command so many times.
  mutating func perform(_ command: Command, times: Int) throws(Refusal) {
    for _ in 0..<times { try perform(command) }
  }
}
