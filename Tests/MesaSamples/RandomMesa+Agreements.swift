import Dialogue
import PlainIdentities
import SeededRandomness

/// What is agreed, answered, read and changed.
extension RandomMesa {
  mutating func agreement() throws {
    var values: [FieldKey: Value] = [
      .text: .text(word("acuerdo")),
      .clauseClass: .code(random.pick([.obligation, .obligation, .procedural, .recognition])),
    ]
    if chance(2) { values[.concurring] = .parties([try party()]) }
    if chance(3) { values[.readAloud] = .date(try day()) }
    if chance(8) { values[.effectiveOnRatification] = .flag(true) }
    try written.add(.agreement, values)
  }

  mutating func deadline() throws -> Deadline? {
    let start: DeadlineStart = random.pick([.signature, .nextDay, .publication, .date(try day())])
    let count = Int.random(in: 1...40, using: &random)
    return random.pick([
      nil, .immediate, .date(try day(23...30)),
      .days(count: count, counting: .business, from: start),
      .days(count: count, counting: .calendar, from: start),
      .months(count: 1 + count / 10, from: start), .hours(count: count, from: start),
    ])
  }

  mutating func commitment() throws {
    var values: [FieldKey: Value] = [
      .agreement: .record(try any(.agreement)), .action: .text(word("acción")),
      .responsible: .parties([try party()]),
    ]
    values[.deadline] = try deadline().map(Value.deadline)
    if !chance(3) { values[.verifier] = .text(word("Oficina")) }
    if !chance(3) { values[.followUp] = .text(word("Comité")) }
    if chance(2) { values[.responsiblePeople] = .people([try one(of: mesa.listedPeople).id]) }
    try written.add(.commitment, values)
  }

  mutating func norm() throws {
    var values: [FieldKey: Value] = [
      .agreement: .record(try any(.agreement)), .text: .text(word("norma")),
      .entity: .text(word("Consejo")),
    ]
    // One that is past, or was published before, keeps an acta from being signed.
    if chance(3) { values[.deadline] = try deadline().map(Value.deadline) }
    if chance(8) { values[.published] = .date(try day()) }
    try written.add(.normToIssue, values)
  }

  mutating func answer() throws {
    let code: Code = random.pick(
      [.accepts, .accepts, .accepts, .accepts, .accepts, .reserves, .reserves]
        + (chance(3) ? [.adReferendum, .objects] : []))
    var values: [FieldKey: Value] = [
      .agreement: .record(try any(.agreement)), .party: .party(try party()), .answer: .code(code),
      .language: .text(random.pick(["", "quechua", "castellano"])), .hour: .text("16:40"),
    ]
    if code == .reserves { values[.words] = .text(word("reserva")) }
    if chance(10) { values[.interpreter] = .flag(true) }
    try written.add(.acceptance, values)
  }

  /// Another day, the same day with these very words, or no day.
  mutating func reading() throws {
    let id = try any(.agreement)
    guard var values = mesa.records[id]?.values else { return }
    switch Int.random(in: 0..<5, using: &random) {
    case 0: values[.readAloud] = nil
    case 1: values[.digest] = .text(mesa.clauseDigest(of: id).description)
    default: values[.readAloud] = .date(try day())
    }
    try written.run(.reviseRecord(id, .agreement, values))
  }

  /// Words that were read and accepted change, or go.
  mutating func change() throws {
    let kind = random.pick([
      RecordKind.agreement, .commitment, .commitment, .acceptance, .normToIssue,
    ])
    let record = try any(kind)
    if chance(4) { return try written.run(.strikeRecord(record, reason: "Doble")) }
    if chance(4) { return try written.run(.moveRecord(record, before: nil)) }
    guard var values = mesa.records[record]?.values else { return }
    switch kind {
    case .commitment where chance(2): values[.deadline] = try deadline().map(Value.deadline)
    case .commitment: values[.action] = .text(word("acción"))
    case .acceptance: values[.language] = .text(word("lengua"))
    case _: values[.text] = .text(word("acuerdo"))
    }
    try written.run(.reviseRecord(record, kind, values))
  }
}
