import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: a search over all mesas")
struct SearchStory {
  private static var robot: Robot {
    var robot = Robot.inQuebradaHonda
    robot.perform(.addRecord(.groundRule, [.text: .text("Se habla por turnos, sin gritos")]))
    robot.perform(.addNote(text: "El alcalde teme por los turnos", item: nil))
    robot.press("L")
    return robot
  }

  @Test("A search that was stopped says so, and not that there is nothing")
  func stopped() throws {
    var robot = Robot()
    robot.press("Bagua")
    let query = try #require(SearchQuery("agua"))
    robot.state.receive(
      .found(FoundPlaces(query: query, hits: [], total: 0, notice: nil, isStopped: true)))
    #expect(robot.said.contains("Se detuvo antes de leer todos los libros"))
    #expect(!robot.said.contains("Ningún lugar"))
  }

  @Test("From the library to a hit, from there to its place in its mesa, and back to the hits")
  func place() {
    var robot = Self.robot
    robot.press("BTURNOS<C-s>")
    #expect(robot.state.room == .search)
    #expect(robot.screen.contains("Búsqueda: turnos"))
    #expect(robot.screen.contains("Se habla por turnos"))
    #expect(!robot.screen.contains("alcalde"))
    robot.press("<Enter>")
    #expect(robot.mesa.id.hasPrefix("quebrada-honda"))
    #expect(robot.state.room == .rules)
    #expect(robot.screen.contains("Se habla por turnos"))
    robot.press("<Esc><Esc>")
    #expect(robot.state.room == .search)
    #expect(robot.screen.contains("Búsqueda: turnos"))
    robot.press("<Esc>")
    #expect(robot.state.room == .library)
  }

  @Test("What is private is found where all is asked for")
  func everything() {
    var robot = Self.robot
    robot.press("Balcalde<C-s>")
    #expect(robot.screen.contains("Ningún lugar tiene esas palabras."))
    #expect(robot.state.room == .library)
    robot.walk(to: .reach)
    robot.press("<Right><C-s>")
    #expect(robot.state.room == .search)
    robot.press("<Enter>")
    #expect(robot.state.room == .notes)
    #expect(robot.screen.contains("El alcalde teme"))
  }

  @Test("The words of before stand in the form, and Esc goes back to the library")
  func again() {
    var robot = Self.robot
    robot.press("Bturnos<C-s><Esc>")
    #expect(robot.state.room == .library)
    #expect(!robot.asked.contains(.quit))
    robot.press("B<C-s>")
    #expect(robot.state.room == .search)
    robot.press("B<C-u>«»<C-s>")
    #expect(robot.screen.contains("Escriba al menos una palabra"))
  }

  @Test("What was typed and not looked for is kept nowhere: it may be a name to be kept")
  func unkept() {
    var robot = Robot()
    robot.press("BZenobio")
    #expect(robot.state.checkpoint.drafts.isEmpty)
    robot.press("<Esc>")
    #expect(robot.state.drafts.isEmpty)
    robot.press("B")
    #expect(!robot.said.contains("Zenobio"))
  }

  @Test("Every kind of place is gone to: a party in its list, the case file at its folio")
  func places() {
    var robot = Self.robot
    robot.press("Bcomunidad<C-s>")
    let hits = (robot.state.top as? SearchRoom)?.found.hits ?? []
    #expect(!hits.isEmpty)
    for hit in hits {
      var there = robot
      there.state.library.awaited = hit.entry
      there.show(hit.mesa)
      #expect(there.state.room != .mesa, "\(hit.entry.place)")
      #expect(there.screen.contains("folio \(hit.entry.folio)"))
    }
  }
}
