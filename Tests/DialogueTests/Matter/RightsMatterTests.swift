import Testing

@testable import Dialogue

@Suite("The summary of the watch over rights")
struct RightsMatterTests {
  /// Everything that a prosecutor asks for.
  private static let full: [RecordKind: [FieldKey: Value]] = [
    .forceIncident: [
      .date: .day("2026-11-20"), .hour: .text("10:30"), .place: .text("Puente"),
      .text: .text("Gases"), .forceUsed: .text("Gas"), .officers: .text("PNP"),
    ],
    .victim: [
      .name: .text("Ana"), .date: .day("2026-11-20"), .cause: .text("Perdigón"),
      .careplace: .text("Posta"), .consent: .code(.yes),
    ],
    .detention: [
      .name: .text("Beto"), .consent: .code(.yes), .arrestReason: .text("Bloqueo"),
      .officers: .text("PNP"),
      .arrestDate: .day("2026-11-20"), .arrestHour: .text("11:00"),
      .circumstances: .text("En el puente"), .interrogations: .text("Ninguno"),
      .firstAppearance: .text("21 de noviembre, 9:00"), .custody: .text("Comisaría"),
    ],
    .visit: [
      .place: .text("Comisaría"), .date: .day("2026-11-20"), .hour: .text("12:00"),
      .text: .text("Había agua"),
    ],
    .communication: [
      .recipient: .code(.prosecutor), .name: .text("Fiscal"), .date: .day("2026-11-20"),
      .hour: .text("12:30"), .text: .text("Los hechos"), .reply: .text("Irá"),
      .replyHour: .text("12:40"),
    ],
  ]

  /// All there, and the police told too.
  private static func table(
    _ kind: RecordKind? = nil, without key: FieldKey? = nil, with value: Value? = nil
  ) -> Table {
    var table = Table()
    for (each, values) in full.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      var values = values
      if each == kind, let key { values[key] = value }
      table.add(each, values)
    }
    var told = full[.communication] ?? [:]
    told[.recipient] = .code(.policeCommand)
    table.add(.communication, told)
    return table
  }

  @Test("with everything there, nothing is missing")
  func full() {
    let summary = Self.table().mesa.rightsSummary(for: .prosecutor)
    #expect(summary.gaps.isEmpty)
    #expect(summary.incidents.count == 1)
    #expect(summary.victims.map(\.name) == ["Ana"])
    #expect(summary.detentions.map(\.custody) == ["Comisaría"])
    #expect(summary.visits.map(\.text) == ["Había agua"])
    #expect(summary.communications.map(\.replyHour) == ["12:40", "12:40"])
  }

  static let needed: [(RecordKind, FieldKey, String)] = [
    (.forceIncident, .hour, ""), (.forceIncident, .place, ""), (.forceIncident, .forceUsed, ""),
    (.forceIncident, .officers, ""), (.victim, .cause, "Ana"), (.victim, .careplace, "Ana"),
    (.victim, .date, "Ana"), (.detention, .arrestReason, "Beto"),
    (.detention, .officers, "Beto"), (.detention, .arrestDate, "Beto"),
    (.detention, .arrestHour, "Beto"), (.detention, .circumstances, "Beto"),
    (.detention, .interrogations, "Beto"), (.detention, .firstAppearance, "Beto"),
    (.detention, .custody, "Beto"), (.visit, .hour, "Comisaría"), (.visit, .text, "Comisaría"),
    (.communication, .hour, "Fiscal"), (.communication, .text, "Fiscal"),
    (.communication, .reply, "Fiscal"), (.communication, .replyHour, "Fiscal"),
  ]

  @Test("each field that is missing is named with its record", arguments: needed)
  func missing(kind: RecordKind, key: FieldKey, name: String) {
    let gaps = Self.table(kind, without: key).mesa.rightsSummary(for: .prosecutor).gaps
    #expect(gaps == [.field(key, of: kind, ordinal: 1, name: name)])
  }

  @Test("a first appearance without its hour is as good as none")
  func hourless() {
    let gaps = Self.table(.detention, without: .firstAppearance, with: .text("ante el juez"))
      .mesa.rightsSummary(for: .prosecutor).gaps
    #expect(gaps == [.field(.firstAppearance, of: .detention, ordinal: 1, name: "Beto")])
  }

  @Test("who is held has not been released, and the press owes no answer")
  func noGaps() {
    #expect(
      Self.table(.communication, without: .reply).mesa.rightsSummary(for: .prosecutor).gaps.count
        == 1)
    var table = Self.table()
    table.add(
      .communication,
      [
        .recipient: .code(.press), .date: .day("2026-11-20"), .hour: .text("15:00"),
        .text: .text("Llamado a la calma"),
      ])
    #expect(table.mesa.rightsSummary(for: .prosecutor).gaps.isEmpty)
  }

  @Test("when something happened, the superior and the prosecutor must have been told")
  func untold() {
    var table = Table()
    #expect(table.mesa.rightsSummary(for: .prosecutor).gaps.isEmpty)
    table.add(.detention, Self.full[.detention] ?? [:])
    #expect(
      table.mesa.rightsSummary(for: .prosecutor).gaps == [
        .notTold(.policeCommand), .notTold(.prosecutor),
      ])
  }

  @Test(
    "calls people by name with their consent, else by key or initials",
    arguments: [
      (Code.yes, "C-7", "Juan Pérez Ñahui"), (.no, "C-7", "C-7"), (.no, "", "J. P. Ñ."),
      (nil, "", "J. P. Ñ."), (.notAsked, "", "J. P. Ñ."),
    ] as [(Code?, String, String)])
  func names(consent: Code?, key: String, told: String) {
    var table = Table()
    var values: [FieldKey: Value] = [.name: .text("Juan Pérez Ñahui"), .key: .text(key)]
    values[.consent] = consent.map(Value.code)
    table.add(.detention, values)
    table.add(.victim, values.merging([.victimState: .code(.wounded)]) { $1 })
    let summary = table.mesa.rightsSummary(for: .ombudsman)
    #expect(summary.detentions.map(\.name) == [told])
    #expect(summary.victims.map(\.name) == [told])
    #expect(summary.keptNames == (consent == .yes ? 0 : 2))
    let names = summary.gaps.compactMap { gap -> String? in
      guard case .field(_, let kind, _, let name) = gap, kind == .detention else { return nil }
      return name
    }
    #expect(Set(names) == [told])
  }

  @Test("tells who cares for the wounded of these alone, and where they were seen")
  func health() {
    var table = Self.table()
    table.add(
      .visit,
      [
        .placeKind: .code(.hospital), .place: .text("Hospital"), .date: .day("2026-11-20"),
        .hour: .text("13:00"), .text: .text("Tres heridos"),
      ])
    let summary = table.mesa.rightsSummary(for: .health)
    #expect(summary.victims.count == 1)
    #expect(summary.visits.map(\.place) == ["Hospital"])
    #expect(summary.incidents.isEmpty && summary.detentions.isEmpty)
    #expect(summary.communications.isEmpty && summary.gaps.isEmpty)
  }
}
