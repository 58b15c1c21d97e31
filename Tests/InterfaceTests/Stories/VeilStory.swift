import Dialogue
import PlainIdentities
import Testing

@testable import Interface

/// What is read over a shoulder: words said in trust, and names that papers keep back.
@Suite("Story: what the screen veils")
struct VeilStory {
  /// A caucus with the first of two parties, of which one line was taken down, and which has ended.
  private static let after: Robot = {
    var robot = Robot.atTheTable()
    robot.perform(.person(.add(PersonDetails(name: "Fortunato Ayala", party: 1))))
    robot.press("Sn<C-s>d <Tab><C-s>11<Enter>Cederían xq7 tomas<Enter>d")
    return robot
  }()

  @Test("After a caucus neither the book nor the notes show its words, and one key reads them")
  func book() {
    var robot = Self.after
    robot.press("b")
    #expect(!robot.screen.contains("xq7"), "\(robot.screen)")
    #expect(robot.screen.contains("Apunte reservado 1"), "\(robot.screen)")
    robot.press("<End><Up><Space>")
    #expect(robot.screen.contains("xq7"), "\(robot.screen)")
    robot.press("<Esc><Esc>o")
    #expect(!robot.screen.contains("xq7"), "\(robot.screen)")
    #expect(!robot.screen.contains("11 Fortunato"), "\(robot.screen)")
    robot.press("<Enter>")
    #expect(robot.screen.contains("xq7"), "\(robot.screen)")
  }

  @Test("What was released, and what is said in the caucus that goes on, is shown")
  func shown() {
    var robot = Self.after
    robot.press("or<C-s><Esc>b")
    #expect(robot.screen.contains("xq7"), "\(robot.screen)")
    robot = Self.after
    robot.press("d <Tab><C-s>11<Enter>Otra xq8<Enter>b")
    #expect(robot.screen.contains("xq8"), "\(robot.screen)")
    // Said in another, perhaps with others.
    #expect(!robot.screen.contains("xq7"), "\(robot.screen)")
  }

  @Test("Striking such a line out or taking that back tells none of its words")
  func struck() {
    var robot = Self.after
    robot.press("ox")
    #expect(robot.mesa.notes.isEmpty)
    #expect(!robot.screen.contains("xq7"), "\(robot.screen)")
    robot.press("u")
    #expect(robot.mesa.notes.count == 1)
    #expect(!robot.screen.contains("xq7"), "\(robot.screen)")
    robot.press("u")
    #expect(robot.mesa.notes.isEmpty)
    #expect(!robot.screen.contains("xq7"), "\(robot.screen)")
  }

  @Test("Such a note on an item stands veiled beside it too")
  func item() {
    var robot = Robot.atTheTable(columns: 132, rows: 40)
    robot.perform(.person(.add(PersonDetails(name: "Fortunato Ayala", party: 1))))
    robot.press("Sn<C-s>d <Tab><C-s><Esc><Home>nTampoco xq5<C-s>")
    #expect(robot.screen.contains("xq5"), "\(robot.screen)")
    robot.press("Sd<Esc>")
    #expect(!robot.screen.contains("xq5"), "\(robot.screen)")
    #expect(robot.screen.contains("apunte reservado"), "\(robot.screen)")
  }

  @Test("A search over everything shows neither words said in trust nor names that are kept back")
  func search() {
    var robot = Self.after
    robot.perform(
      .addRecord(
        .detention,
        [.key: .text("D-1"), .custodyState: .code(.held), .name: .text("Víctor Mamani Quispe")]))
    robot.perform(.addNote(text: "Hablé con Víctor Mamani en xz9", item: nil))
    robot.press("LBxq7")
    robot.walk(to: .reach)
    robot.press("<Right><C-s>")
    #expect(robot.state.room == .search)
    #expect(!robot.screen.contains("Cederían"), "\(robot.screen)")
    #expect(robot.screen.contains("Apunte reservado 1"), "\(robot.screen)")
    robot.press("<Space>")
    #expect(robot.screen.contains("Cederían xq7 tomas"), "\(robot.screen)")
    robot.press("<Esc>B<C-u>xz9<C-s>")
    #expect(robot.screen.contains("Hablé con D-1"), "\(robot.screen)")
    #expect(!robot.screen.contains("Mamani"), "\(robot.screen)")
    robot.press("<Space>")
    #expect(robot.screen.contains("Hablé con Víctor Mamani"), "\(robot.screen)")
  }

  @Test("A note that names somebody held shows their key in its place, and is read whole")
  func names() {
    var robot = Robot.atTheTable()
    robot.perform(
      .addRecord(
        .detention,
        [.key: .text("D-1"), .custodyState: .code(.held), .name: .text("Víctor Mamani Quispe")]))
    robot.press("NHablé con Víctor Mamani<C-s>")
    #expect(!robot.screen.contains("Mamani"), "\(robot.screen)")
    robot.press("b")
    #expect(robot.screen.contains("Hablé con D-1"), "\(robot.screen)")
    robot.press("<End><Space>")
    #expect(robot.screen.contains("Hablé con Víctor Mamani"), "\(robot.screen)")
    robot.press("<Esc><Esc>m")
    #expect(!robot.screen.contains("Mamani"), "\(robot.screen)")
    robot.press("<Enter>")
    #expect(robot.screen.contains("Hablé con Víctor Mamani"), "\(robot.screen)")
  }
}
