import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: a meeting apart")
struct CaucusStory {
  private static let begun: Robot = {
    var robot = Robot.atTheTable()
    robot.perform(.person(.add(PersonDetails(name: "Fortunato Ayala", party: 1))))
    robot.press("Sn<C-s>d <Tab><C-s>")
    return robot
  }()

  @Test("It is begun with whom and why, and its frame is seen in every room")
  func begins() throws {
    var robot = Self.begun
    let caucus = try #require(robot.mesa.caucus)
    #expect(caucus.parties.count == 1)
    #expect(caucus.reason == .moreFacts)
    #expect(robot.mesa.circumstances.contains(.separateMeetings))
    #expect(robot.said.contains("REUNIÓN POR SEPARADO CON"))
    robot.press("b")
    #expect(robot.screen.contains("REUNIÓN POR SEPARADO CON"))
    robot.press("<Esc>d")
    #expect(robot.mesa.caucus == nil)
    #expect(!robot.screen.contains("REUNIÓN POR SEPARADO"))
  }

  @Test("It is with somebody: with nobody it is refused, and says why")
  func withNobody() {
    var robot = Self.begun
    robot.press("dd<C-s>")
    #expect(robot.mesa.caucus == nil)
    #expect(robot.said.contains("Diga con quién"), "\(robot.said)")
    robot.press(" <C-s>")
    #expect(robot.mesa.caucus?.parties.count == 1)
  }

  @Test("What was said apart is given free by those who were there, also once it is over")
  func release() throws {
    var robot = Self.begun
    robot.press("<Enter>#compromiso Firman el viernes<Enter>d")
    let note = try #require(robot.mesa.notes.last)
    #expect(note.isReserved && note.saying?.speaker == nil)
    let others = robot.mesa.parties.dropFirst().map(\.id)
    for party in others {
      robot.perform(.room(.releaseNote(note.id, by: .party(party))))
      #expect(robot.mesa.note(note.id)?.isReserved == true)
    }
    robot.perform(.room(.releaseNote(note.id, by: .party(1))))
    #expect(robot.mesa.note(note.id)?.isReserved == false)
    // Apart with one party, it is that party's, whoever of it said it.
    robot.perform(.room(.sortNote(note.id, as: .commitment)))
    #expect(robot.mesa.records.all(.proposal).first?.party() == 1)
  }

  @Test("A line typed in later with an hour of it stays in trust, but for who was not there")
  func typedLater() {
    var robot = Self.begun
    let hour = robot.state.now.hour
    robot.pass(minutes: 5)
    robot.press("d")
    robot.pass(minutes: 10)
    func type(_ text: String, _ speaker: Speaker?, at hour: ClockHour) -> Bool? {
      robot.perform(
        .room(.addNote(text: text, item: nil, saying: Saying(speaker: speaker, hour: hour))))
      return robot.mesa.notes.last.map(\.isReserved)
    }
    #expect(type("Cederían tomas", .party(1), at: hour) == true)
    #expect(type("Sin nombre", nil, at: hour) == true)
    #expect(type("De la otra parte", .party(2), at: hour) == false)
    #expect(type("Ya en la mesa", .party(1), at: robot.state.now.hour) == false)
  }

  @Test("A line begun apart and left is offered nowhere else, and none of its words are told")
  func draft() {
    var robot = Self.begun
    robot.press("11<Enter>Cederían xq9 tomas<Esc>d")
    robot.press("<Enter>")
    #expect(!robot.screen.contains("xq9"), "\(robot.screen)")
    robot.press("Otra cosa<Enter>")
    #expect(robot.mesa.notes.map(\.text) == ["Otra cosa"])
    #expect(robot.state.farewell?.contains("1 borrador") == true)
    #expect(robot.state.farewell?.contains("xq9") == false)
    for key in robot.state.drafts.keys {
      #expect(robot.state.name(of: key) == "Apunte de una reunión por separado")
    }
    // Apart again it goes on.
    robot.press("d <Tab><C-s>11<Enter>")
    #expect(robot.screen.contains("xq9"), "\(robot.screen)")
    robot.press("<Enter>")
    #expect(robot.mesa.notes.filter(\.isReserved).map(\.text) == ["Cederían xq9 tomas"])
  }

  @Test("So is a note, on an item too, whatever room it is begun in; no list of drafts opens it")
  func noteDraft() {
    var robot = Self.begun
    robot.press("NCederían xq4 tomas<Esc><Esc><Home>nTampoco xq5<Esc>")
    #expect(robot.state.drafts.count == 2)
    robot.press("Sd<Esc>N")
    #expect(robot.state.formInHand != nil)
    #expect(!robot.screen.contains("xq4"), "\(robot.screen)")
    robot.press("Otra cosa<C-s>")
    #expect(robot.mesa.notes.map(\.isReserved) == [false])
    for key in robot.state.drafts.keys {
      #expect(robot.state.name(of: key) == "Apunte de una reunión por separado")
      var opening = robot
      _ = opening.state.openDraft(key.purpose)
      #expect(!opening.screen.contains("xq"), "\(opening.screen)")
      #expect(opening.said.contains("se retoma en una reunión por separado"))
    }
    robot.press("Sd <Tab><C-s>N")
    #expect(robot.screen.contains("xq4"), "\(robot.screen)")
    robot.press("<C-s>")
    #expect(robot.mesa.notes.last?.isReserved == true)
  }

  @Test("An emergency says that it is not kept in trust, and at the table it need not")
  func emergency() {
    var robot = Self.begun
    robot.press("!")
    #expect(robot.said.contains("No queda en reserva"))
    robot.press("<Esc>d!")
    #expect(robot.said.contains("Los detalles, después"))
    #expect(!robot.said.contains("No queda en reserva"))
  }

  @Test("What is noted from any room is in trust, hidden once the others are back, and released")
  func trust() {
    var robot = Self.begun
    robot.press("11<Enter>Cederían xq7 tomas<Enter>")
    #expect(robot.screen.contains("xq7"))
    robot.press("bNTambién xq8<C-s><Esc>d")
    #expect(robot.mesa.notes.count(where: \.isReserved) == 2)
    #expect(!robot.screen.contains("xq7"))
    #expect(!robot.screen.contains("xq8"))
    #expect(robot.screen.contains("apunte reservado"))
    robot.press("o6")
    #expect(robot.mesa.records.all(.proposal).isEmpty)
    robot.press("<Up>r<C-s>")
    #expect(robot.mesa.notes.count(where: \.isReserved) == 1)
    robot.press("6")
    #expect(robot.mesa.records.all(.proposal).first?.text(.text) == "Cederían xq7 tomas")
  }
}
