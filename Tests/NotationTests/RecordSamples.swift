import Dialogue
import PlainIdentities

/// Records of every kind, all their fields filled in.
enum RecordSamples {
  /// As it is written: `zzzzzz10`.
  static let run = Origin(bits: 0xFF_FFFF_FC20)

  static let deadlines: [Deadline] =
    [.date(Samples.date), .immediate]
    + (DeadlineStart.events + [.date(Samples.date)]).flatMap { start in
      DayCount.allCases.map { .days(count: 30, counting: $0, from: start) }
        + [.months(count: 3, from: start), .hours(count: 48, from: start)]
    }

  static let events: [Event] =
    RecordKind.allCases.map { .recordAdded(5, $0, full($0)) }
    + CodeList.allCases.flatMap(events(choosing:))
    + deadlines.map { .recordRevised(9, .commitment, from: [:], to: [.deadline: .deadline($0)]) }
    + RecordKind.allCases.map { .recordRevised(9, $0, from: full($0), to: [:]) }
    + [
      .recordAdded(1, .groundRule, [:]),
      .recordAdded(
        RecordID(origin: run, serial: 16_777_215), number: 7,
        session: SessionID(origin: run, serial: 3), .groundRule, [:]),
      .recordStruck(5, reason: Samples.hardText),
      .recordStruck(5, reason: ""), .recordMoved(5, before: 3), .recordMoved(5, before: nil),
    ]

  static let commands: [Command] =
    RecordKind.allCases.map { .addRecord($0, full($0)) }
    + [
      .reviseRecord(7, .delegate, full(.delegate)), .reviseRecord(7, .satisfaction, [:]),
      .reviseRecord(7, .delegate, full(.delegate), from: full(.delegate).mapValues(Optional.some)),
      .reviseRecord(7, .delegate, [:], from: full(.delegate).mapValues { _ in nil }),
      .strikeRecord(7, reason: Samples.hardText), .strikeRecord(7, reason: ""),
      .moveRecord(7, before: 2), .moveRecord(7, before: nil),
    ]

  /// Every field of a kind with something in it.
  static func full(_ kind: RecordKind) -> [FieldKey: Value] {
    let pairs = kind.declaration.fields.map { ($0.key, value(of: $0.type)) }
    return Dictionary(pairs) { first, _ in first }
  }

  /// Each code of a list in the first kind of record that has a field of it.
  private static func events(choosing list: CodeList) -> [Event] {
    for kind in RecordKind.allCases {
      guard let field = kind.declaration.fields.first(where: { $0.type == .choice(list) })
      else { continue }
      return list.codes.map { .recordRevised(3, kind, from: [field.key: .code($0)], to: [:]) }
    }
    return []
  }

  private static func value(of type: FieldType) -> Value {
    switch type {
    case .line, .area, .personOrText: .text(Samples.hardText)
    case .choice(let list): .code(list.codes[list.codes.count - 1])
    case .date: .date(Samples.date)
    case .hour: .text("14:05")
    case .number: .number(12)
    case .flag: .flag(false)
    case .party: .party(PartyID(origin: run, serial: 3))
    case .parties: .parties([1, PartyID(origin: run, serial: 4), 2])
    case .person: .person(PersonID(origin: run, serial: 5))
    case .people: .people([PersonID(origin: run, serial: 5), 6])
    case .record: .record(RecordID(origin: run, serial: 8))
    case .session: .session(SessionID(origin: run, serial: 2))
    case .deadline: .deadline(.days(count: 3, counting: .calendar, from: .publication))
    }
  }
}
