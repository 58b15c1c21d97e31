import PlainIdentities
import Testing

@testable import Dialogue

@Suite("The versions of a clause")
struct ClauseVersionTests {
  private func chronicle(_ wordings: [(String, PartyID?)]) throws -> Chronicle {
    var chronicle = Example.chronicle(FloorTable.events)
    for (place, wording) in wordings.enumerated() {
      var values: [FieldKey: Value] = [.text: .text(wording.0)]
      values[.proposer] = wording.1.map(Value.party)
      if place == 0 {
        try chronicle.perform(.record(.addRecord(.agreement, values)))
      } else {
        let clause = try #require(chronicle.mesa.records.all(.agreement).first)
        try chronicle.perform(
          .record(.reviseRecord(clause.id, .agreement, values, from: clause.seen)))
      }
    }
    return chronicle
  }

  private func told(_ chronicle: Chronicle, upTo last: Int? = nil) throws -> [String] {
    let clause = try #require(chronicle.mesa.records.all(.agreement).first)
    return chronicle.versions(of: clause.id, upTo: last).map {
      "\($0.number) \($0.text) \($0.proposer?.description ?? "-")"
    }
  }

  @Test("are its folios, each with who proposed it")
  func versions() throws {
    let chronicle = try chronicle([("Uno", 1), ("Dos", 2), ("Tres", nil), ("Uno", 1)])
    #expect(try told(chronicle) == ["1 Uno 1", "2 Dos 2", "3 Tres -", "4 Uno 1"])
    #expect(try told(chronicle, upTo: chronicle.folios.count - 2) == ["1 Uno 1", "2 Dos 2"])
  }

  @Test("are not those that were undone, and other changes of the clause are none")
  func undone() throws {
    var chronicle = try chronicle([("Uno", 1), ("Dos", 2)])
    try chronicle.perform(.undo())
    #expect(try told(chronicle) == ["1 Uno 1"])
    let clause = try #require(chronicle.mesa.records.all(.agreement).first)
    var values = clause.values
    values[.agendaItem] = .record(1)
    try chronicle.perform(.record(.reviseRecord(clause.id, .agreement, values, from: clause.seen)))
    #expect(try told(chronicle) == ["1 Uno 1"])
    values[.proposer] = .party(3)
    try chronicle.perform(
      .record(.reviseRecord(clause.id, .agreement, values, from: [:])))
    #expect(try told(chronicle) == ["1 Uno 3"])
  }

  @Test("bind nobody to who proposed them: what was accepted stays so")
  func notAccepted() throws {
    var chronicle = try chronicle([("Uno", 1)])
    let clause = try #require(chronicle.mesa.records.all(.agreement).first)
    let before = chronicle.mesa.clauseDigest(of: clause.id)
    var values = clause.values
    values[.proposer] = .party(2)
    try chronicle.perform(.record(.reviseRecord(clause.id, .agreement, values, from: clause.seen)))
    #expect(chronicle.mesa.clauseDigest(of: clause.id) == before)
  }
}
