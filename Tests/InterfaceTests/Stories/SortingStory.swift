import Dialogue
import PlainIdentities
import Testing

@testable import Interface

/// Lines that were captured are sorted by digits, in the order in which they stand.
@Suite("Story: sorting lines")
struct SortingStory {
  /// Three lines of the same speaker, in the Sala.
  private static let spoken: Robot = {
    var robot = Robot.atTheTable()
    robot.perform(.person(.add(PersonDetails(name: "Fortunato Ayala", party: 1))))
    robot.press("Sn<C-s>11<Enter>Uno<Enter><Enter>Dos<Enter><Enter>Tres<Enter>")
    return robot
  }()

  /// In the room of notes, on the first of them.
  private static let captured: Robot = {
    var robot = spoken
    robot.press("o")
    return robot
  }()

  private func here(_ robot: Robot) -> String? {
    (robot.state.top as? NotesRoom)?.element(robot.state)?.text
  }

  private func kinds(_ robot: Robot) -> [NoteKind?] {
    robot.mesa.notes.map { robot.mesa.kind(of: $0) }
  }

  @Test("A line is joined to the one above by one key, and goes apart again by one")
  func joined() {
    var robot = Self.captured
    robot.press("J")
    #expect(robot.said.contains("No hay una línea arriba"), "\(robot.said)")
    robot.press("<Down>J")
    #expect(robot.mesa.notes.map(\.text) == ["Uno Dos", "Tres"], "\(robot.said)")
    robot.press("<Home>1")
    #expect(kinds(robot) == [.position, nil])
    #expect(robot.mesa.records.all(.statement).first?.text(.text) == "Uno Dos")
    // What became a record is joined to nothing any more.
    robot.press("<End>J")
    #expect(robot.mesa.notes.count == 2)
    robot.press("uu")
    #expect(robot.mesa.notes.map(\.text) == ["Uno", "Dos", "Tres"], "\(robot.said)")
  }

  @Test(
    "Each digit goes on to the next line that nobody sorted, and at the end it says there is none")
  func down() {
    var robot = Self.captured
    #expect(here(robot) == "Uno")
    robot.press("1")
    #expect(here(robot) == "Dos")
    robot.press("2")
    #expect(here(robot) == "Tres")
    robot.press("3")
    #expect(here(robot) == "Tres")
    #expect(robot.said.contains("De esta sesión todo está clasificado."))
    #expect(kinds(robot) == [.position, .interest, .need])
  }

  @Test(
    "A line that is sorted otherwise keeps the cursor, and so does one whose sorting is taken back")
  func stays() {
    var robot = Self.captured
    robot.press("1<Up>2")
    #expect(here(robot) == "Uno")
    robot.press("0")
    #expect(here(robot) == "Uno")
    #expect(kinds(robot) == [nil, nil, nil])
  }

  @Test("After the last line it goes to what is left above it in the same session, and says so")
  func above() {
    var robot = Self.captured
    robot.press("<Down>22")
    #expect(here(robot) == "Uno")
    #expect(robot.said.contains("Más arriba quedan líneas sin clasificar."))
  }

  @Test("Where only unsorted lines are shown the next one comes to the place of the one that goes")
  func onlyPending() {
    var robot = Self.captured
    robot.press(".8")
    #expect(here(robot) == "Dos")
    robot.press("8")
    #expect(here(robot) == "Tres")
    #expect(kinds(robot) == [.nextStep, .nextStep, nil])
  }

  @Test("A digit that is refused leaves the cursor where it is")
  func refused() {
    var robot = Self.captured
    robot.perform(.room(.attributeNote(1, nil)))
    robot.press("1")
    #expect(here(robot) == "Uno")
    #expect(kinds(robot) == [nil, nil, nil])
  }

  @Test("What another window adds does not take the last line from under the cursor")
  func another() {
    var robot = Self.spoken
    robot.press("<Esc>m")
    robot.elsewhere(.room(.addNote(text: "Cuatro", item: nil)))
    #expect(here(robot) == "Tres")
    robot.press("4")
    #expect(kinds(robot) == [nil, nil, .claim, nil])
  }

  @Test("A stray line is struck out by one key, which is said, and comes back by undo")
  func strikes() {
    var robot = Self.captured
    robot.press("x")
    #expect(robot.mesa.notes.map(\.text) == ["Dos", "Tres"])
    #expect(robot.said.contains("Línea tachada: «Uno». u la devuelve."))
    #expect(here(robot) == "Dos")
    robot.press("u")
    #expect(robot.mesa.notes.map(\.text) == ["Uno", "Dos", "Tres"])
    robot.press("<Home>1<Up>x")
    #expect(robot.mesa.notes.count == 3)
    #expect(robot.said.contains("tache antes esa anotación"))
  }

  @Test("Where the session has no draft acta a line taken into it says how one is begun")
  func noActa() {
    var robot = Self.captured
    robot.press("t")
    #expect(robot.state.sheet == nil)
    #expect(robot.said.contains("no tiene acta en borrador: A abre el acta y n la empieza."))
    robot.press("An")
    #expect(robot.mesa.records.all(.acta).count == 1 || robot.state.sheet != nil)
  }
}
