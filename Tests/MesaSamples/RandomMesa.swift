import Dialogue
import PlainIdentities
import SeededRandomness

/// A mesa of which a seed decides everything: who is there, what is agreed, read, changed, taken back,
/// signed and followed up, in any order that the rules allow.
///
/// Each word that is typed stands nowhere else, so that a paper shows where it came from.
public struct RandomMesa {
  public internal(set) var written: WrittenMesa
  var random: SeededNumbers
  private var words = 0

  public var mesa: Mesa { written.mesa }

  public init(seed: UInt64, steps: Int = 130) throws {
    random = SeededNumbers(seed: seed)
    written = try WrittenMesa(
      CaseFile(name: "Mesa del Agua", code: "CAS-7", place: Place(name: "Tambobamba")), parties: [])
    for kind in [PartyKind.community, .company, .state, .other] {
      try written.run(
        .addParty(
          PartyDetails(
            name: word("parte"), kind: kind, tier: kind == .other ? .secondary : .primary,
            address: chance(2) ? word("jirón") : "")))
    }
    for _ in 0..<4 { try delegate() }
    try openSession()
    for person in mesa.listedPeople where chance(4) {
      try? written.run(
        .recordAttendance(1, .known(person.id), Presence(isPresent: !chance(5))))
    }
    for _ in 0..<steps { step() }
    try? sitting()
    try acta()
    if (try? freeze()) != nil, let acta = mesa.frozenActas.last?.acta { try? written.sign(acta) }
    for _ in 0..<steps / 5 { step() }
  }

  /// What the rules refuse does not happen.
  mutating func step() {
    let steps: [(inout RandomMesa) throws -> Void] = [
      { try $0.delegate() }, { try $0.people() }, { try $0.sitting() }, { try $0.sitting() },
      { try $0.attendance() }, { try $0.attendance() }, { try $0.matter() }, { try $0.said() },
      { try $0.agreement() }, { try $0.commitment() }, { try $0.commitment() }, { try $0.norm() },
      { try $0.answer() }, { try $0.answer() }, { try $0.answer() }, { try $0.reading() },
      { try $0.reading() }, { try $0.change() }, { try $0.acta() }, { try $0.part() },
      { try $0.freeze() }, { try $0.freeze() }, { try $0.signing() }, { try $0.signing() },
      { try $0.bases() }, { try $0.followUp() }, { try $0.followUp() }, { try $0.back() },
    ]
    let next = random.pick(steps)
    try? next(&self)
  }

  mutating func word(_ place: String) -> String {
    words += 1
    return "\(place)-\(words)"
  }

  /// One time in so many.
  mutating func chance(_ times: Int) -> Bool {
    Int.random(in: 0..<times, using: &random) == 0
  }

  mutating func any(_ kind: RecordKind) throws -> RecordID {
    try one(of: mesa.records.all(kind)).id
  }

  /// What was taken back may have been the last.
  mutating func one<Element>(of all: [Element]) throws -> Element {
    guard !all.isEmpty else { throw Nothing() }
    return random.pick(all)
  }

  struct Nothing: Error {}

  mutating func day(_ days: ClosedRange<Int> = 18...22) throws -> CalendarDate {
    try WrittenMesa.day("2026-11-\(Int.random(in: days, using: &random))")
  }

  mutating func hour() -> ClockHour? {
    ClockHour("\(Int.random(in: 10...23, using: &random)):\(random.pick(["00", "15", "30"]))")
  }

  /// Mostly one at the table.
  mutating func party() throws -> PartyID {
    try one(of: chance(8) ? mesa.parties : mesa.parties.filter { $0.details.tier == .primary }).id
  }
}
