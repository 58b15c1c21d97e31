import Dialogue
import PlainIdentities
import Testing
import Wording

@testable import Interface

@Suite("The table of actions")
struct ActionTableTests {
  @Test("Every action has a title and a label that fits the bar, in both languages")
  func words() {
    for wording in [Wording(.spanish), Wording(.english)] {
      for action in ActionTable.all {
        let text = action.text(in: wording)
        #expect(!text.title.isEmpty && TextWidth.of(text.title) <= 46, "\(action.id)")
        #expect(!text.label.isEmpty && TextWidth.of(text.label) <= 14, "\(action.id)")
      }
    }
  }

  @Test("Ids are unique, and so are the titles in a room")
  func unique() {
    #expect(Set(ActionTable.all.map(\.id)).count == ActionTable.all.count)
    for wording in [Wording(.spanish), Wording(.english)] {
      for room in RoomTable.all.map(\.name) {
        let titles = offered(in: room).map { $0.text(in: wording).title }
        #expect(Set(titles).count == titles.count, "\(room)")
      }
    }
  }

  @Test("No two actions of one room share a key", arguments: RoomTable.all.map(\.name))
  func keys(room: RoomName) {
    var owners: [Key: String] = [:]
    for action in offered(in: room) {
      for key in action.keys {
        #expect(owners[key] == nil, "\(key): \(owners[key] ?? "") and \(action.id)")
        owners[key] = action.id
      }
    }
  }

  @Test("Every key is typed on a Spanish keyboard without AltGr, and comes through a terminal")
  func typable() {
    let plain = Set(
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ñÑ.,-+:;/()=?!<>_*")
    // ^H, ^I, ^J and ^M are other keys on a terminal.
    let control = Set("abcdefgklnopqrstuvwxyz")
    for action in ActionTable.all {
      for key in action.keys {
        switch key {
        case .character(let character): #expect(plain.contains(character), "\(action.id)")
        case .control(let letter): #expect(control.contains(letter), "\(action.id)")
        case .function(let number): #expect((1...12).contains(number))
        case .alt: Issue.record("\(action.id) needs Alt")
        case .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left,
          .right, .home, .end, .pageUp, .pageDown:
          break
        }
      }
    }
  }

  @Test("Moving needs no letter")
  func moving() {
    for action in ActionTable.moveActions {
      #expect(
        action.keys.contains { if case .character = $0 { false } else { true } }, "\(action.id)")
    }
  }

  @Test(
    "Every action is reached by each of its keys in each of its rooms",
    arguments: RoomTable.all.map(\.name))
  func reached(room: RoomName) {
    let state = Robot.inQuebradaHonda.state.standing(in: room)
    for action in offered(in: room) {
      for key in action.keys {
        #expect(ActionTable.action(for: key, in: state)?.id == action.id)
      }
    }
  }

  @Test(
    "Every action is in the palette of its mesa, of the library, a search, the registry or the report"
  )
  func inPalette() {
    var robot = Robot.inQuebradaHonda
    var found = ids(robot)
    robot.press("L")
    found.formUnion(ids(robot))
    robot.press("Bcomunidad<C-s>")
    found.formUnion(ids(robot))
    robot.press("qR")
    found.formUnion(ids(robot))
    robot.press("I")
    found.formUnion(ids(robot))
    #expect(found == Set(ActionTable.all.map(\.id)))
  }

  @Test("Help shows a key for every action that has one, as words")
  func help() {
    let state = Robot.inQuebradaHonda.state
    for entry in state.picker(.actionsHere).matches {
      guard case .action(let action) = entry.choice else { continue }
      #expect(entry.detail.isEmpty == action.keys.isEmpty, "\(action.id)")
      #expect(!entry.detail.contains("␣") && !entry.detail.contains("⏎"))
    }
    var robot = Robot.inQuebradaHonda.seen(columns: 60, rows: 16)
    robot.press("?")
    let row = robot.screen.split(separator: "\n").first { $0.contains("Marcar como en proceso") }
    #expect(row?.contains(" p │") == true)
  }

  /// The actions that sentences name by their key, and where the key must give them.
  private static let named: [(String, RoomName)] = [
    ("newMesa", .library), ("addParty", .parties), ("freeNote", .notes), ("sessions", .mesa),
    ("openSession", .sessions), ("addAttendee", .attendance), ("addRecord", .records),
    ("present", .mesa), ("back", .mesa), ("history", .mesa), ("closeSession", .sessions),
    ("choose", .mesa), ("nextPane", .mesa), ("quit", .library), ("instruments", .records),
    ("beginActa", .acta), ("freezeActa", .acta), ("replaceActa", .acta), ("issueActa", .acta),
    ("help", .library), ("help", .signing),
  ]

  @Test("Sentences that name a key name one that does it there", arguments: named)
  func sentences(id: String, room: RoomName) throws {
    let state = Robot.inQuebradaHonda.state
    let key = try #require(ActionTable.action(id)?.keys.first)
    #expect(state.key(of: id) == state.spelled(key))
    #expect(ActionTable.action(for: key, in: state.standing(in: room))?.id == id)
  }

  /// The keys that work in every room of a mesa: a closed list.
  private static let global: [Key: String] = [
    .character("i"): "instruments", .character("s"): "sessions", .character("a"): "attendance",
    .character("A"): "acta", .character("!"): "emergency", .character("O"): "rights",
    .character("C"): "openCommitments",
    .character("H"): "now", .character("T"): "phones", .character("N"): "freeNote",
    .character("P"): "documents",
    .character("?"): "help", .character(":"): "palette", .character("u"): "undo",
    .control("r"): "redo", .character("L"): "library", .character("q"): "back",
    .character("b"): "history",
    .character("Q"): "quit", .character("S"): "floor", .character("E"): "curtain",
  ]

  @Test("The global keys do the same in every room of a mesa", arguments: RoomName.ofMesa)
  func everywhere(room: RoomName) {
    let state = Robot.inQuebradaHonda.state.standing(in: room)
    for (key, id) in Self.global {
      #expect(ActionTable.action(for: key, in: state)?.id == id)
    }
  }

  @Test("No letter adds in one room and strikes in another")
  func adding() {
    let adds = ActionTable.all.filter { $0.id.hasPrefix("add") || $0.id.hasPrefix("new") }
    let strikes = ActionTable.all.filter {
      $0.id.hasPrefix("remove") || $0.id.hasPrefix("strike")
    }
    #expect(adds.count >= 4 && strikes.count >= 3)
    let adding = Set(adds.flatMap(\.keys))
    let striking = Set(strikes.flatMap(\.keys))
    #expect(adding.isDisjoint(with: striking))
    for action in ActionTable.all where !strikes.contains(where: { $0.id == action.id }) {
      #expect(striking.isDisjoint(with: action.keys), "\(action.id)")
    }
  }

  @Test("A key without use says so, and names the one that shows those that have")
  func unused() {
    var robot = Robot.inQuebradaHonda
    robot.press("X")
    #expect(robot.screen.contains("Aquí X no hace nada; ? muestra las teclas"))
    #expect(robot.asked.last == .bell)
  }

  @Test("The message on what was discarded names the key that brings it back")
  func discardKey() {
    var robot = Robot.inQuebradaHonda
    robot.press("Na<C-x>")
    #expect(robot.screen.contains("si abre otra vez el formulario, ^X lo recupera."))
    robot.press("N<C-x>")
    guard case .form(let form)? = robot.state.sheet else {
      Issue.record("the form is gone")
      return
    }
    #expect(form.values == ["a"])
  }

  private func offered(in room: RoomName) -> [Action] {
    ActionTable.places(in: room).map { ActionTable.all[$0] }
  }

  private func ids(_ robot: Robot) -> Set<String> {
    Set(robot.state.picker(.allActions).matches.map(\.identity))
  }
}
