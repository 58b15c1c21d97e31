import Dialogue
import Ledger
import PlainIdentities

@testable import Registry

/// Small mesas to try things on.
enum Samples {
  static let handbook = Handbook([
    Checklist(
      id: .phase(.preliminary),
      items: [
        ChecklistItem(id: "phase-0.a", conditions: [.always]),
        ChecklistItem(id: "phase-0.b", conditions: [.always]),
        ChecklistItem(id: "phase-0.violence", conditions: [.violence]),
      ])
  ])

  static let date = CalendarDate(dayNumber: 20_779)

  /// `minute` minutes after 2026-11-22T10:00 in Lima.
  static func instant(_ minute: Int) -> Timestamp {
    Timestamp(milliseconds: 1_795_359_600_000 + minute * 60_000, offsetMinutes: -300)
  }

  static func library(_ scratch: Scratch) throws -> Library {
    try Library(root: scratch.path, handbook: handbook)
  }

  /// A mesa begun at `minute`, with these commands in the minutes after; its book is closed again.
  static func make(
    _ id: String, name: String? = nil, at minute: Int = 0, _ commands: [Command] = [],
    in scratch: Scratch
  ) throws {
    let opening = MesaOpening(
      product: "0.1", id: id,
      caseFile: CaseFile(
        name: name ?? id, code: "C-1", place: Place(ubigeo: "030506", name: "Challhuahuacho")))
    let book = try Book.create(
      in: scratch.path, opening: opening, at: instant(minute), by: "Rosa")
    for (index, command) in commands.enumerated() {
      try book.perform(command, in: handbook, at: instant(minute + index + 1), by: "Rosa")
    }
  }

  /// Adds a note to a mesa.
  static func note(on id: String, at minute: Int, in scratch: Scratch) throws {
    let book = try Book.open(scratch.path + "/" + id, for: .writing)
    try book.perform(.addNote(text: "x", item: nil), in: handbook, at: instant(minute), by: "Rosa")
  }
}

extension IndexedSummary {
  /// The same row with another name.
  func renamed(_ name: String) -> IndexedSummary {
    IndexedSummary(
      stamp: stamp, head: head,
      summary: MesaSummary(
        id: summary.id, name: name, code: summary.code, place: summary.place,
        mechanism: summary.mechanism, moment: summary.moment, phase: summary.phase,
        settled: summary.settled, total: summary.total, lastSession: summary.lastSession,
        isSessionOpen: summary.isSessionOpen, lastAt: summary.lastAt, folios: summary.folios,
        problem: nil), firstFact: firstFact, spans: spans)
  }
}
