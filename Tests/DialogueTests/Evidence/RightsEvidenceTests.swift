import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Evidence of the watch over rights")
struct RightsEvidenceTests {
  private typealias Scene = EvidenceScene
  static let rows: [EvidenceRow] = communications + incidents + places + detentions

  private static func told(_ recipient: Code, on day: String = "2026-11-22") -> Command {
    .addRecord(
      .communication, [.recipient: .code(recipient), .date: .day(day), .text: .words])
  }

  private static let communications: [EvidenceRow] = [
    (.authorityContacted, .authority), (.policeWarned, .policeCommand),
    (.headquartersInformed, .headquarters), (.prosecutorInformed, .prosecutor),
    (.mediaAppealed, .press),
  ].flatMap { (rule: EvidenceRule, recipient: Code) in
    let others = CodeList.recipient.codes.filter { $0 != recipient }
    return [
      EvidenceRow(rule, "none", (0, 1)),
      EvidenceRow(rule, "to others only", others.map { told($0) }, (0, 1)),
      EvidenceRow(rule, "once or more", [told(recipient), told(recipient)], (1, 1)),
      EvidenceRow(rule, "struck", [told(recipient), Scene.strike(1)], (0, 1)),
    ]
  }

  private static func incident(_ day: String) -> Command {
    .addRecord(.forceIncident, [.date: .day(day), .text: .words])
  }

  private static let incidents: [EvidenceRow] = [
    EvidenceRow(.incidentsReported, "none", [told(.policeCommand)], (0, 0)),
    EvidenceRow(.incidentsReported, "untold", [incident("2026-11-20")], (0, 1)),
    EvidenceRow(
      .incidentsReported, "one after the police were told",
      [
        incident("2026-11-20"), told(.policeCommand, on: "2026-11-21"), incident("2026-11-22"),
        told(.prosecutor, on: "2026-11-23"),
      ], (1, 2)),
    EvidenceRow(
      .incidentsReported, "told on the day and later",
      [
        told(.policeCommand, on: "2026-11-22"), told(.policeCommand, on: "2026-11-19"),
        incident("2026-11-20"), incident("2026-11-22"),
      ], (2, 2)),
  ]

  private static func visit(_ kind: Code, _ access: Code = .fullAccess) -> Command {
    .addRecord(
      .visit,
      [
        .placeKind: .code(kind), .place: .words, .date: .day("2026-11-22"), .text: .words,
        .access: .code(access),
      ])
  }

  private static let places: [EvidenceRow] = [
    EvidenceRow(.stationsVisited, "none", [visit(.hospital)], (0, 1)),
    EvidenceRow(.stationsVisited, "one", [visit(.policeStation)], (1, 1)),
    EvidenceRow(.hospitalsVisited, "none", [visit(.policeStation), visit(.otherPlace)], (0, 1)),
    EvidenceRow(.hospitalsVisited, "refused", [visit(.hospital, .refusedAccess)], (0, 1)),
    EvidenceRow(.stationsVisited, "refused", [visit(.policeStation, .refusedAccess)], (0, 1)),
    EvidenceRow(.hospitalsVisited, "two", [visit(.hospital), visit(.hospital)], (1, 1)),
  ]

  private static let full: [FieldKey: Value] = [
    .name: .words, .arrestReason: .words, .officers: .words, .arrestDate: .day("2026-11-20"),
    .arrestHour: .text("10:00"), .circumstances: .words, .interrogations: .words,
    .firstAppearance: .words, .custody: .words, .release: .words,
  ]

  private static func detention(without keys: FieldKey...) -> Command {
    .addRecord(.detention, full.filter { !keys.contains($0.key) })
  }

  private static let detentions: [EvidenceRow] = [
    EvidenceRow(.custodyKnown, "nobody", (0, 0)),
    EvidenceRow(.custodyKnown, "one", [detention(), detention(without: .custody)], (1, 2)),
    EvidenceRow(.custodyKnown, "all", [detention()], (1, 1)),
  ]

  @Test("follows the table", arguments: rows)
  func row(row: EvidenceRow) throws { try row.check() }
}
