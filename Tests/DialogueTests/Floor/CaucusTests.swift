import PlainIdentities
import Testing

@testable import Dialogue

@Suite("A caucus")
struct CaucusTests {
  private func begun(_ more: [(Int, FloorEvent)] = []) -> Chronicle {
    FloorTable.chronicle(
      [
        (0, .floorGiven(1, .speaker(FloorTable.fortunato))),
        (60, .caucusBegun(1, .distrust, with: [1])),
      ] + more)
  }

  @Test("ends the turn, and its time is in no turn, on no matter and nobody's share")
  func time() {
    let mesa = begun([
      (1, .matterTakenUp(1, 1)), (1, .floorGiven(1, .speaker(FloorTable.eulogia))),
      (300, .caucusEnded(1)), (10, .floorGiven(1, .speaker(FloorTable.rodrigo))),
    ]).mesa
    let floor = mesa.floor(of: 1, at: FloorTable.instant(402))
    #expect(floor.turns.map(\.seconds) == [60, 30])
    #expect(floor.times.caucus == 302_000)
    #expect(floor.times.matters[1] == 40_000)
    #expect(floor.caucus == nil)
    #expect(
      mesa.unheard(at: 1, FloorTotals([floor], in: mesa)).allSatisfy {
        $0.speaker != FloorTable.rodrigo
      })
  }

  @Test("lowers the curtain, which nobody raises while it goes on")
  func curtain() throws {
    var mesa = begun().mesa
    #expect(mesa.floor(of: 1).isCurtainDown)
    #expect(throws: Refusal.caucusGoesOn) { try mesa.decideFloor(.setCurtain(isDown: false)) }
    mesa = begun([(60, .caucusEnded(1))]).mesa
    #expect(mesa.floor(of: 1).isCurtainDown)
    #expect(try mesa.decideFloor(.setCurtain(isDown: false)) == .curtainSet(1, isDown: false))
  }

  @Test("keeps what is captured in trust: no record is made of it until the party releases it")
  func trust() throws {
    var chronicle = begun()
    func run(_ command: Command) throws {
      for event in try chronicle.decideAll([command], in: Example.handbook, from: .unsaid) {
        chronicle.append(
          Folio(
            number: chronicle.folios.count + 1, at: FloorTable.instant(90), by: "Rosa",
            event: event))
      }
    }
    try run(
      .room(
        .addNote(
          text: "Cederían tres tomas", item: nil,
          saying: Saying(speaker: FloorTable.eulogia, hour: ClockHour("10:00")), as: .proposal)))
    let id = try #require(chronicle.mesa.notes.last?.id)
    #expect(chronicle.mesa.note(id)?.isReserved == true)
    #expect(chronicle.mesa.note(id)?.kind == .proposal)
    #expect(chronicle.mesa.records.all(.proposal).isEmpty)
    try run(.floor(.endCaucus))
    #expect(throws: Refusal.nothingChanges) { try run(.room(.sortNote(id, as: .proposal))) }
    try run(.room(.attributeNote(id, FloorTable.fortunato)))
    #expect(chronicle.mesa.note(id)?.isReserved == true)
    try run(.room(.releaseNote(id, by: .party(1))))
    #expect(chronicle.mesa.note(id)?.isReserved == false)
    #expect(chronicle.mesa.records.all(.proposal).isEmpty)
    try run(.room(.sortNote(id, as: .proposal)))
    #expect(chronicle.mesa.records.all(.proposal).first?.text(.text) == "Cederían tres tomas")
  }
}
