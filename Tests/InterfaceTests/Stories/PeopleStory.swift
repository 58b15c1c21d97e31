import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: people, entered once and used everywhere")
struct PeopleStory {
  static let lines = [
    "Fortunato Ayquipa Llacsa, presidente, 40123456, 966123456, COM",
    "Eulogia Ccorimanya Puma, comité de regantes, 45123456, quechua",
    "Justo Pariona Soto, fiscal, 43123456",
    "Rodrigo Bermejillo Tauro, gerente, 09876543, 999888777, Minera",
    "Carla Ibáñez Ruiz, asesora, 10987654",
    "Marisela Ordaya Cuenca, directora, 41222333, 987654321, MINEM",
    "Julián Otiniano Breña, asesor, 42222333",
    "Ñusta Huamán D’Azevedo, abogada, 10203040, quechua",
    "Elvira Soto Quispe, alcaldesa, 44123456, Municipalidad",
  ]

  /// A mesa with four parties.
  static func table(columns: Int = 80, rows: Int = 24) -> Robot {
    var robot = Robot(columns: columns, rows: rows)
    robot.press("nQuebrada Honda<C-s>t")
    for party in [
      "Comunidad Campesina de Quebrada Honda", "Minera Cerro Azafrán",
      "Ministerio de Energía (MINEM)", "Municipalidad Distrital",
    ] {
      robot.press("n\(party)<C-s>")
    }
    robot.press("<Esc>")
    return robot
  }

  @Test("Nine delegates by the line: at most 60 keys beside their names and numbers")
  func lines() throws {
    var robot = Self.table()
    let keys = robot.count {
      $0.press("Gn")
      for line in Self.lines {
        $0.type(line)
        $0.press("<Enter>")
      }
      $0.press("<Esc>")
      // The first of each party has its document typed; the others follow with one key.
      var document = ["Acta de asamblea 12", "Carta poder", "Oficio 31", "Acuerdo de concejo 8"]
      $0.press("<Home>")
      for person in $0.mesa.listedPeople {
        $0.press("c")
        if $0.state.sheet != nil {
          $0.type(document.removeFirst())
          $0.press("<Tab>")
          $0.type("Quien corresponde")
          $0.press("<C-s>j")
        }
        _ = person
      }
    }
    print("nine delegates by the line and accredited: \(keys) keys")
    #expect(keys <= 60)
    #expect(robot.mesa.listedPeople.count == 9)
    #expect(robot.mesa.listedPeople.map(\.party) == [1, 1, 1, 2, 2, 3, 3, 3, 4])
    let counters = robot.mesa.accreditationCounters(on: robot.state.now.date)
    #expect(counters.accredited == Tally(done: 9, total: 9))
    #expect(counters.withoutDocument.isEmpty)
  }

  @Test("Nine delegates pasted: at most 6 keys")
  func pasted() throws {
    var robot = Self.table()
    let keys = robot.count {
      $0.press("G")
      $0.paste(Self.lines.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\r\n"))
      $0.press("g")
    }
    print("nine delegates pasted: \(keys) keys")
    #expect(keys <= 6)
    #expect(robot.mesa.listedPeople.count == 9)
    #expect(robot.state.room == .people)
  }
}

extension Robot {
  /// Letters that are typed into a text, apart from the keys that do something.
  mutating func type(_ text: String) {
    let before = pressed
    press(text)
    pressed = before
  }

  /// How many keys `work` presses, letters of texts apart.
  mutating func count(_ work: (inout Robot) -> Void) -> Int {
    let before = pressed
    work(&self)
    return pressed - before
  }
}
