import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: a line left half written in the Sala")
struct FloorDraftStory {
  @Test("It waits for whoever spoke, and is never told of whoever has the floor next")
  func keepsItsSpeaker() throws {
    var robot = Robot.atTheTable()
    for (name, party) in [("Fortunato Ayala", 1), ("Rodrigo Bravo", 2)] {
      robot.perform(.person(.add(PersonDetails(name: name, party: PartyID(party)))))
    }
    robot.press("Sn<C-s>")
    robot.press("11<Enter>El canal se seca<Esc>21<Enter>")
    #expect(!robot.screen.contains("El canal se seca"), "\(robot.screen)")
    robot.press("No hay agua<Enter>11<Enter>")
    #expect(robot.screen.contains("El canal se seca"), "\(robot.screen)")
    robot.press("<Enter>")
    let said = robot.mesa.notes.map { note -> String in
      guard case .person(let id)? = note.saying?.speaker else { return note.text }
      return "\(robot.mesa.name(of: id)): \(note.text)"
    }
    #expect(said == ["Rodrigo Bravo: No hay agua", "Fortunato Ayala: El canal se seca"])
  }

  @Test("The digits that sort a line are told below it")
  func digits() {
    var robot = Robot.atTheTable()
    robot.press("Sn<C-s><Enter>Falta agua<Enter>o")
    #expect(robot.screen.contains("1 posición · 2 interés"), "\(robot.screen)")
    #expect(robot.screen.contains("7 compromiso"))
  }
}
