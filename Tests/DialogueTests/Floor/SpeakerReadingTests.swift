import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Who is meant by what is typed")
struct SpeakerReadingTests {
  /// Eleven parties; the first has eleven people, the tenth two.
  private static let mesa: Mesa = {
    let names = [
      "Comunidad", "Minera", "Alcaldía", "Ronda", "Frente", "Iglesia", "Gremio", "Junta", "Liga",
      "Universidad", "Zona",
    ]
    var events: [Event] = names.enumerated().map {
      .partyAdded(
        Party(
          id: PartyID($0.offset + 1), details: PartyDetails(name: $0.element, kind: .community)))
    }
    let people = [
      "Ana", "Beto", "Caro", "Dina", "Elmer", "Fina", "Gil", "Hilda", "Inés", "Rosa Díaz",
      "Roque Paz",
    ]
    for (offset, name) in people.enumerated() {
      events.append(.personAdded(PersonID(offset + 1), name, of: 1))
    }
    events.append(.personAdded(12, "Úrsula Ñahui", of: 10))
    events.append(.personAdded(13, "Teo", of: 10))
    events.append(.personAdded(14, "Rosa Quispe"))
    return Example.chronicle(events).mesa
  }()

  private func read(_ text: String, isWhole: Bool = false) -> SpeakerReading {
    Self.mesa.speaker(typed: text, isWhole: isWhole)
  }

  private func person(_ id: PersonID) -> SpeakerReading { .speaker(.person(id)) }

  @Test("is a person by two digits, never by one")
  func digits() {
    #expect(read("1") == .open)
    #expect(read("13") == person(3))
    #expect(read("19") == person(9))
    #expect(read("21") == .nobody)
    #expect(read("0") == .nobody)
    #expect(read("135") == .nobody)
  }

  @Test("is somebody of a party by its digit alone, once no more comes")
  func party() {
    #expect(read("1", isWhole: true) == .speaker(.party(1)))
    #expect(read("9", isWhole: true) == .speaker(.party(9)))
  }

  @Test("is a tenth person by the digit of the party and letters of the name")
  func letters() {
    #expect(read("1r") == .open)
    #expect(read("1ro") == .several([10, 11]))
    #expect(read("1ros") == person(10))
    #expect(read("1pa") == person(11))
    #expect(read("1zz") == .nobody)
  }

  @Test("is of a tenth party by two letters of its short name")
  func tenthParty() {
    #expect(read("u") == .open)
    #expect(read("un") == .open)
    #expect(read("un2") == person(13))
    #expect(read("unur") == person(12))
    #expect(read("un", isWhole: true) == .speaker(.party(10)))
  }

  @Test("is one of the table's own people by letters of the name")
  func table() { #expect(read("qu") == person(14)) }

  @Test("finds each person by the number that is printed for them")
  func numbers() {
    let numbers = Self.mesa.speakerNumbers
    #expect(numbers.count == 13)
    #expect(numbers[10] == "1ros")
    #expect(numbers[12] == "un1")
    for (id, number) in numbers { #expect(read(number) == person(id), "\(number)") }
  }
}
