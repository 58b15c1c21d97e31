import PlainIdentities
import Testing

@testable import Dialogue

@Suite("A line about somebody")
struct PersonReadingTests {
  private static let mesa: Mesa = {
    var table = Table()
    table.write(
      .partyAdded(
        Party(
          id: 4, details: PartyDetails(name: "Minera Cerro Azafrán S.A.", kind: .company))))
    return table.mesa
  }()

  @Test("says who it is, in whatever order the rest stands")
  func order() throws {
    let lines = [
      "Fortunato Ayquipa, presidente, 40123456, 966123456, QUE",
      "fortunato ayquipa; QUE; DNI 40.123.456; cel. 966-123-456; presidente",
      "1) Sr. FORTUNATO AYQUIPA - presidente - +51 966 123 456 - DNI N° 40123456 - Quebrada Honda",
      "• Fortunato Ayquipa (presidente), Comunidad, 40 123 456, 966 123 456",
    ]
    for line in lines {
      let person = try #require(Self.mesa.person(read: line), "\(line)")
      #expect(person.details.name == "Fortunato Ayquipa", "\(line)")
      #expect(person.details.office == "presidente", "\(line)")
      #expect(person.details.dni == "40123456", "\(line)")
      #expect(person.details.phone == "966 123 456", "\(line)")
      #expect(person.details.party == Table.community || line.contains("QUE"), "\(line)")
      if !line.contains("QUE") { #expect(person.doubts.isEmpty, "\(line)") }
    }
  }

  @Test("gives the party that was said, else that of the one before")
  func party() {
    #expect(Self.mesa.person(read: "Ana Pérez", of: Table.ministry)?.details.party == 3)
    #expect(Self.mesa.person(read: "Ana Pérez, MTC", of: Table.company)?.details.party == 3)
    let several = Self.mesa.person(read: "Ana Pérez, Minera")
    #expect(several?.details.party == nil)
    #expect(several?.doubts == [.party("Minera", [1, 4])])
  }

  @Test("keeps small words, apostrophes and double surnames as they are written")
  func names() {
    for (said, name) in [
      ("ÑUSTA HUAMÁN D’AZEVEDO", "Ñusta Huamán D’Azevedo"),
      ("MARÍA DE LA CRUZ QUISPE-RUIZ", "María de la Cruz Quispe-Ruiz"),
      ("Dra. Ñusta Huamán D’Azevedo", "Ñusta Huamán D’Azevedo"),
      ("Fortunato Ayquipa (hijo)", "Fortunato Ayquipa (hijo)"),
      ("Don Justo McGregor", "Justo McGregor"),
    ] {
      #expect(Self.mesa.person(read: said)?.details.name == name)
    }
    #expect(Self.mesa.person(read: "Sra. Ana Pérez")?.details.sex == .woman)
    #expect(Self.mesa.person(read: "Ing. Ana Pérez")?.details.sex == .unsaid)
  }

  @Test("asks about a DNI that has not eight digits, and of no other")
  func dni() {
    #expect(Self.mesa.person(read: "Ana Pérez, 4512345")?.doubts == [.dni("4512345")])
    #expect(Self.mesa.person(read: "Ana Pérez, 45123456")?.doubts == [])
    #expect(Self.mesa.person(read: "Ana Pérez, CE 001234567")?.doubts == [])
  }

  @Test("tells a language, an interpreter and a telephone of the town")
  func rest() throws {
    let person = try #require(
      Self.mesa.person(read: "Ana Pérez, habla quechua, con intérprete, (083) 321456"))
    #expect(person.details.language == "quechua")
    #expect(person.details.needsInterpreter == true)
    #expect(person.details.phone == "(083) 321456")
    #expect(person.details.office == "")
  }

  @Test("says in words that somebody is of no party")
  func noParty() {
    for line in ["Ana Pérez, observadora, sin parte", "Ana Pérez, no party, observadora"] {
      let person = Self.mesa.person(read: line, of: Table.company)
      #expect(person?.details.party == nil, "\(line)")
      #expect(person?.details.office == "observadora", "\(line)")
      #expect(person?.doubts == [], "\(line)")
    }
  }

  @Test("asks where the name says more than one, as without commas")
  func moreThanName() {
    let short = Self.mesa.partyShortNames[Table.community] ?? ""
    for line in [
      "Ana Pérez 40123456", "Ana Pérez presidenta", "Ana Pérez \(short)", "ana perez soto \(short)",
      "Ana Pérez 40123456, presidenta", "ana perez soto presidenta del comite de la cuenca alta",
    ] {
      let doubts = Self.mesa.person(read: line)?.doubts ?? []
      #expect(doubts.contains { if case .name = $0 { true } else { false } }, "\(line)")
    }
    for line in [
      "Ana Pérez", "ana perez", "MARÍA DE LA CRUZ QUISPE-RUIZ", "Fortunato Ayquipa (hijo)",
      "\(short) Pérez, presidenta", "María Isabel del Carmen Soto de los Ríos Puma",
      "Ana, presidenta",
    ] {
      #expect(Self.mesa.person(read: line)?.doubts == [], "\(line)")
    }
  }

  @Test("without a name says nothing")
  func nothing() {
    for line in ["", "   ", "12345678", ",,,", "- "] {
      #expect(Self.mesa.person(read: line) == nil, "\(line)")
    }
  }
}
