import PlainIdentities
import Testing

@testable import Dialogue

@Suite("What parties are called in narrow columns")
struct PartyShortNamesTests {
  private func names(_ parties: [(String, String)]) throws -> [String] {
    var book = Example.chronicle([])
    for (name, short) in parties {
      try book.perform(.addParty(PartyDetails(name: name, shortName: short, kind: .other)))
    }
    let names = book.mesa.partyShortNames
    return try book.mesa.parties.map { try #require(names[$0.id]) }
  }

  @Test("is what was chosen, else letters of the name, and never the same twice")
  func distinct() throws {
    #expect(
      try names([
        ("Comunidad Campesina de Quebrada Honda", ""), ("Ministerio de Energía y Minas", ""),
        ("Minera Cerro Azafrán", ""), ("Minera Cerro Azul", ""), ("Municipalidad (MDQ)", ""),
      ]) == ["COM", "MIN", "MCA", "P4", "MDQ"])
    #expect(try names([("Ministerio", ""), ("Otra", "MIN")]) == ["P1", "MIN"])
  }

  @Test("a short name that another party has is refused")
  func taken() throws {
    var book = Example.chronicle([])
    try book.perform(.addParty(PartyDetails(name: "Uno", shortName: "ÑUÑ", kind: .other)))
    #expect(throws: Refusal.duplicateShortName("nun", of: "Uno")) {
      try book.perform(.addParty(PartyDetails(name: "Dos", shortName: "nun", kind: .other)))
    }
  }

  @Test("numbers at the table go by party and person, and stay when somebody leaves the list")
  func numbers() throws {
    var book = Example.chronicle([])
    for name in ["Uno", "Dos"] {
      try book.perform(.addParty(PartyDetails(name: name, kind: .other)))
    }
    for (place, party) in [2, 1, 2, 0, 2].enumerated() {
      let details = PersonDetails(
        name: "Persona \(place)", party: party == 0 ? nil : PartyID(party))
      try book.perform(.person(.add(details)))
    }
    try book.perform(.person(.strike(3, reason: "se retiró")))
    #expect(book.mesa.speakerNumbers == [1: "21", 2: "11", 3: "22", 5: "23"])
  }

  @Test("whoever joins a party late takes its next number, and nobody's moves")
  func late() throws {
    var book = Example.chronicle([])
    for name in ["Uno", "Dos", "Tres"] {
      try book.perform(.addParty(PartyDetails(name: name, kind: .other)))
    }
    for (place, party) in [nil, 1, 1, 3].enumerated() {
      let details = PersonDetails(
        name: "Persona \(place)", party: party.map { PartyID($0) })
      try book.perform(.person(.add(details)))
    }
    func move(_ person: PersonID, to party: PartyID?) throws {
      var to = PersonRevision()
      to.party = .some(party)
      try book.perform(.person(.revise(person, to, from: PersonRevision())))
    }
    #expect(book.mesa.speakerNumbers == [2: "11", 3: "12", 4: "31"])
    try move(1, to: 1)
    #expect(book.mesa.speakerNumbers == [1: "13", 2: "11", 3: "12", 4: "31"])
    #expect(book.mesa.speaker(typed: "13") == .speaker(.person(1)))
    try book.perform(.removeParty(2))
    #expect(book.mesa.speakerNumbers[4] == "31")
    try move(2, to: 3)
    #expect(book.mesa.speakerNumbers == [1: "13", 2: "32", 3: "12", 4: "31"])
    #expect(book.mesa.speaker(typed: "11") == .nobody)
    try move(2, to: 1)
    #expect(book.mesa.speakerNumbers == [1: "13", 2: "11", 3: "12", 4: "31"])
  }
}
