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

  @Test("Every action is in the palette of its mesa or of the library")
  func inPalette() {
    var robot = Robot.inQuebradaHonda
    var found = ids(robot)
    robot.press("L")
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

  /// A sentence that names a key, the key, where it is pressed and the action that it must give.
  private static let named:
    [(KeyPath<ScreenTexts, String> & Sendable, String, Key, RoomName, String)] =
      [
        (\.noMesasHint, " n ", .character("n"), .library, "newMesa"),
        (\.noParties, " n ", .character("n"), .parties, "addParty"),
        (\.noNotes, " N ", .character("N"), .notes, "freeNote"),
        (\.noSessions, " s ", .character("s"), .sessions, "openSession"),
        (\.noAttendance, " n ", .character("n"), .attendance, "addAttendee"),
        (\.looksAtPast, " 0 ", .character("0"), .mesa, "present"),
        (\.looksAtPast, "Esc", .escape, .mesa, "back"),
        (\.lastFolio, " 0 ", .character("0"), .mesa, "present"),
        (\.onlyInPast, "(r)", .character("r"), .mesa, "sessions"),
        (\.onlyInPast, "(b)", .character("b"), .mesa, "history"),
        (\.sessionIsOpen, " S.", .character("S"), .mesa, "closeSession"),
        (\.sessionIsOpen, " S.", .character("S"), .sessions, "closeSession"),
        (\.noItemHere, "Enter", .enter, .mesa, "choose"),
        (\.noItemHere, "Tab", .tab, .mesa, "nextPane"),
        (\.toQuit, " q", .character("q"), .library, "quit"),
      ]

  @Test("Sentences that name a key name one that does it there")
  func sentences() {
    let state = Robot.inQuebradaHonda.state
    for texts in [Wording(.spanish).screens, Wording(.english).screens] {
      for (path, name, key, room, id) in Self.named {
        #expect(texts[keyPath: path].contains(name), "\(texts[keyPath: path])")
        let there = state.standing(in: room)
        #expect(ActionTable.action(for: key, in: there)?.id == id)
      }
    }
  }

  @Test("The message on a draft put aside names the key that brings it back")
  func swapKey() {
    for texts in [Wording(.spanish).screens, Wording(.english).screens] {
      #expect(texts.draftDiscarded.contains("^X"))
    }
    var robot = Robot.inQuebradaHonda
    robot.press("Na<C-x><C-x>")
    guard case .form(let form)? = robot.state.overlay else {
      Issue.record("the form is gone")
      return
    }
    #expect(form.values == ["a"])
  }

  private func offered(in room: RoomName) -> [Action] {
    ActionTable.all.filter { $0.rooms.isEmpty || $0.rooms.contains(room) }
  }

  private func ids(_ robot: Robot) -> Set<String> {
    Set(robot.state.picker(.allActions).matches.map(\.identity))
  }
}
