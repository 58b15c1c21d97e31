import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Deciding on records")
struct DecideRecordTests {
  static let table: [Scenario] = adding + revising + striking + moving

  private static let community = Event.partyAdded(
    Party(id: 1, details: PartyDetails(name: "Comunidad", kind: .community)))
  private static let mine = Event.partyAdded(
    Party(id: 2, details: PartyDetails(name: "Minera", kind: .company)))
  private static let agreement = Event.recordAdded(1, .agreement, [.text: .text("Agua limpia")])
  private static let promise = Event.recordAdded(
    2, .commitment,
    [
      .agreement: .record(1), .action: .text("Medir"),
      .deadline: .deadline(.date(day("2026-12-01"))),
    ])
  private static let rule = Event.recordAdded(1, .groundRule, [.text: .text("Respeto")])
  private static let otherRule = Event.recordAdded(2, .groundRule, [.text: .text("Silencio")])

  private static func day(_ text: String) -> CalendarDate { Example.day(text) }
  private static func long(_ count: Int) -> Value { .text(String(repeating: "x", count: count)) }

  private static func visit(at hour: String) -> [FieldKey: Value] {
    [
      .placeKind: .code(.hospital), .place: .text("C"), .text: .text("x"),
      .date: .date(Example.date), .hour: .text(hour),
    ]
  }

  private static func delegate(_ more: [FieldKey: Value]) -> [FieldKey: Value] {
    [.name: .text("Ana"), .party: .party(1)].merging(more) { $1 }
  }

  private static func delegate(
    _ name: String, _ more: [FieldKey: Value], refused refusal: Refusal
  ) -> Scenario {
    Scenario(
      name, given: [community], when: .addRecord(.delegate, delegate(more)), refused: refusal)
  }

  private static let adding: [Scenario] = [
    Scenario(
      "a record is written with its texts tidied and empty ones left out", given: [community],
      when: .addRecord(
        .delegate, delegate([.name: .text(" Ana\n"), .dni: .text(" "), .vote: .flag(true)])),
      then: .recordAdded(1, .delegate, [.person: .person(1), .vote: .flag(true)])),
    Scenario(
      "a key stands for one person alone",
      given: [.recordAdded(1, .detention, [.key: .text("D-1")])],
      when: .addRecord(.detention, [.key: .text("d-1")]), refused: .keyTaken("d-1")),
    Scenario(
      "hours are written in one form", given: [],
      when: .addRecord(.visit, visit(at: "9.05")),
      then: .recordAdded(1, .visit, visit(at: "09:05"))),
    Scenario(
      "parties come once each, in the order of their numbers", given: [community, mine, agreement],
      when: .addRecord(
        .commitment,
        [.agreement: .record(1), .action: .text("x"), .responsible: .parties([2, 1, 2])]),
      then: .recordAdded(
        2, .commitment,
        [.agreement: .record(1), .action: .text("x"), .responsible: .parties([1, 2])])),
    Scenario(
      "a number is not given again", given: [rule, .recordStruck(1, reason: "x")],
      when: .addRecord(.groundRule, [.text: .text("Turnos")]),
      then: .recordAdded(2, .groundRule, [.text: .text("Turnos")], number: 2)),
    Scenario(
      "without its text a rule says nothing", when: .addRecord(.groundRule, [:]),
      refused: .recordFieldMissing(.text, .groundRule)),
    Scenario(
      "blank is as good as missing", when: .addRecord(.groundRule, [.text: .text(" \n")]),
      refused: .recordFieldMissing(.text, .groundRule)),
    Scenario(
      "a rule has no deadline",
      when: .addRecord(.groundRule, [.text: .text("x"), .deadline: .deadline(.immediate)]),
      refused: .fieldNotOfRecord(.deadline, .groundRule)),
    delegate("a line has an end", [.dni: long(201)], refused: .recordFieldTooLong(.dni, 200)),
    Scenario(
      "a text has an end", when: .addRecord(.groundRule, [.text: long(100_001)]),
      refused: .recordFieldTooLong(.text, 100_000)),
    delegate("a date is no text", [.expiry: .text("x")], refused: .wrongFieldType(.expiry)),
    delegate(
      "a code is of its list", [.seat: .code(.viable)], refused: .badCode(.seat, .viable)),
    delegate("the party exists", [.party: .party(2)], refused: .unknownParty(2)),
    Scenario(
      "each of several parties exists", given: [community, agreement],
      when: .addRecord(
        .commitment, [.agreement: .record(1), .action: .text("x"), .responsible: .parties([1, 7])]),
      refused: .unknownParty(7)),
    Scenario(
      "an acceptance is of an agreement", given: [community, rule],
      when: .addRecord(
        .acceptance, [.agreement: .record(1), .party: .party(1), .answer: .code(.accepts)]),
      refused: .recordOfOtherKind(RecordNumber(.groundRule, 1), meant: .agreement)),
    Scenario(
      "an agreement that was struck out is not accepted",
      given: [community, agreement, .recordStruck(1, reason: "x")],
      when: .addRecord(
        .acceptance, [.agreement: .record(1), .party: .party(1), .answer: .code(.accepts)]),
      refused: .recordIsStruck(RecordNumber(.agreement, 1), reason: "x")),
    Scenario(
      "an hour is one of a day",
      when: .addRecord(.visit, visit(at: "24:00")),
      refused: .badHour(.hour)),
    Scenario(
      "minutes are not fewer than none",
      when: .addRecord(.agendaItem, [.title: .text("Agua"), .minutes: .number(-1)]),
      refused: .numberOutOfRange(.minutes, 0...100_000)),
  ]

  private static let revising: [Scenario] = [
    Scenario(
      "a record is written anew", given: [rule],
      when: .reviseRecord(1, .groundRule, [.text: .text("Turnos")]),
      then: .recordRevised(
        1, .groundRule, from: [.text: .text("Respeto")], to: [.text: .text("Turnos")])),
    Scenario(
      "what is the same is not written again", given: [rule],
      when: .reviseRecord(1, .groundRule, [.text: .text(" Respeto ")]), refused: .nothingChanges),
    Scenario(
      "only a record that stands is revised", given: [rule, .recordStruck(1, reason: "x")],
      when: .reviseRecord(1, .groundRule, [.text: .text("y")]),
      refused: .recordIsStruck(RecordNumber(.groundRule, 1), reason: "x")),
    Scenario(
      "a record keeps its kind", given: [rule],
      when: .reviseRecord(1, .agreement, [.text: .text("y")]),
      refused: .recordOfOtherKind(RecordNumber(.groundRule, 1), meant: .agreement)),
    Scenario(
      "no proposal counters itself",
      given: [community, .recordAdded(1, .proposal, [.party: .party(1), .text: .text("x")])],
      when: .reviseRecord(
        1, .proposal, [.party: .party(1), .text: .text("x"), .counters: .record(1)]),
      refused: .recordRefersToItself(RecordNumber(.proposal, 1))),
  ]

  private static let striking: [Scenario] = [
    Scenario(
      "a record is struck out with its reason", given: [rule],
      when: .strikeRecord(1, reason: " doble "), then: .recordStruck(1, reason: "doble")),
    Scenario(
      "striking takes a reason", given: [rule], when: .strikeRecord(1, reason: " "),
      refused: .blank(.reason)),
    Scenario(
      "only what stands is struck out", when: .strikeRecord(1, reason: "x"),
      refused: .unknownRecord(1)),
    Scenario(
      "what others refer to is not struck out", given: [agreement, promise],
      when: .strikeRecord(1, reason: "x"),
      refused: .recordInUse(RecordNumber(.agreement, 1), by: RecordNumber(.commitment, 1))),
    Scenario(
      "a party of which a record speaks is not removed",
      given: [community, .recordAdded(1, .delegate, delegate([:]))], when: .removeParty(1),
      refused: .partyInUse("Comunidad")),
  ]

  private static let moving: [Scenario] = [
    Scenario(
      "a record moves before another", given: [rule, otherRule], when: .moveRecord(2, before: 1),
      then: .recordMoved(2, before: 1)),
    Scenario(
      "a record moves to the end", given: [rule, otherRule], when: .moveRecord(1, before: nil),
      then: .recordMoved(1, before: nil)),
    Scenario(
      "the last is at the end already", given: [rule, otherRule],
      when: .moveRecord(2, before: nil), refused: .nothingChanges),
    Scenario(
      "the last of its kind is so whatever follows",
      given: [rule, .recordAdded(2, .agreement, [:])],
      when: .moveRecord(1, before: nil), refused: .nothingChanges),
    Scenario(
      "a record stands before its next already", given: [rule, otherRule],
      when: .moveRecord(1, before: 2), refused: .nothingChanges),
    Scenario(
      "no record moves before itself", given: [rule, otherRule], when: .moveRecord(1, before: 1),
      refused: .nothingChanges),
    Scenario(
      "records move among their kind", given: [agreement, promise],
      when: .moveRecord(2, before: 1), refused: .nothingChanges),
    Scenario(
      "what moves exists", given: [rule], when: .moveRecord(9, before: 1),
      refused: .unknownRecord(9)),
    Scenario(
      "what it moves before exists", given: [rule], when: .moveRecord(1, before: 9),
      refused: .unknownRecord(9)),
  ]

  @Test("follows the table", arguments: table)
  func row(scenario: Scenario) {
    scenario.check()
  }
}
