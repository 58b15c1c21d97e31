import PlainIdentities
import Testing

@testable import Dialogue

@Suite("People as papers name them")
struct PublicPersonTests {
  private func table(_ delegates: [(String, PartyID)], came: [(String, PartyID?, Bool)]) -> Table {
    var table = Table()
    for (name, party) in delegates {
      table.add(.delegate, [.name: .text(name), .party: .party(party), .phone: .text("999")])
    }
    table.write(.sessionOpened(1, date: Example.date, place: ""))
    for (name, party, isPresent) in came {
      table.attend(1, name, of: party, isPresent: isPresent)
    }
    return table
  }

  @Test("go party by party in the order of their numbers at the table, last those of no party")
  func order() {
    let mesa = table(
      [("Carla", 2), ("Ana", 1), ("Beto", 2)],
      came: [("Visita", nil, true), ("Carla", 2, true), ("Beto", 2, false), ("Vecino", 2, true)]
    ).mesa
    let people = mesa.people(of: mesa.sessions[0])
    #expect(people.map(\.name) == ["Ana", "Carla", "Beto", "Vecino", "Visita"])
    #expect(people.map(\.isPresent) == [nil, true, false, true, true])
    #expect(people.map(\.party) == [1, 2, 2, 2, nil])
    #expect(people[3].entity == "Comunidad Campesina de Quebrada Honda")
  }

  @Test("two people whose names differ by an accent are two people")
  func likeNames() {
    let mesa = table(
      [("Ana Pena", 1), ("Ana Peña", 2)], came: [("Ana Peña", 2, true), ("Ana Pena", 1, false)]
    ).mesa
    let people = mesa.people(of: mesa.sessions[0])
    #expect(people.map(\.name) == ["Ana Pena", "Ana Peña"])
    #expect(people.map(\.isPresent) == [false, true])
  }

  @Test("decomposed letters name the same person")
  func decomposed() {
    let mesa = table([("Ñusta Peña", 1)], came: [("N\u{303}usta Pen\u{303}a", 1, true)]).mesa
    #expect(mesa.people(of: mesa.sessions[0]).map(\.isPresent) == [true])
  }

  @Test("two of one name and two parties are two people")
  func twoParties() {
    let mesa = table([("Ana", 1)], came: [("Ana", 2, true)]).mesa
    #expect(mesa.headcount(of: mesa.sessions[0]).map(\.party) == [2])
    #expect(mesa.people(of: mesa.sessions[0]).map(\.party) == [1, 2])
    #expect(mesa.people(of: mesa.sessions[0]).map(\.isPresent) == [nil, true])
  }

  @Test("of no session have no attendance")
  func withoutSession() {
    let mesa = table([("Ana", 1)], came: [("Ana", 1, true)]).mesa
    #expect(mesa.people(of: nil).map(\.isPresent) == [nil])
  }
}
