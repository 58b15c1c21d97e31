import Dialogue
import PlainIdentities
import Testing

@testable import Interface

/// From what was captured in the Sala to the acta, with nothing typed twice.
@Suite("Story: the acta filled from the session")
struct DevelopmentStory {
  /// A session with two matters and lines of every sort, and its acta begun.
  private static let drafted: Robot = {
    var robot = Robot.atTheTable()
    for (name, party) in [("Fortunato Ayala", 1), ("Rodrigo Bravo", 2)] {
      robot.perform(.person(.add(PersonDetails(name: name, party: PartyID(party)))))
    }
    for title in ["Agua del Ayamayo", "Canon"] {
      robot.perform(.record(.addRecord(.agendaItem, [.title: .text(title)])))
    }
    robot.press("Sn<C-s><Tab>21<Enter>Turnos de 6 a 2 #propuesta<Enter>")
    robot.press("11<Enter>El canal se seca en julio #interés<Enter>")
    robot.press("<Enter>Se exalta cuando habla Rodrigo #nota<Enter>")
    robot.press("<Enter>Hablaron del padrón<Enter>")
    robot.press("d<Space><C-s><Enter>Aceptarían tres turnos #propuesta<Enter>d")
    robot.press("<Tab>11<Enter>El canon no llega #posición<Enter>")
    robot.press("An<C-s>")
    return robot
  }()

  private static func stand(_ robot: inout Robot, on title: String) {
    robot.press("<Home>")
    for _ in 0..<30 where robot.state.selectedActaRow?.title.contains(title) != true {
      robot.press("<Down>")
    }
  }

  @Test("The development arrives in its editor, and is on the book once it is saved: two keys")
  func arrives() {
    var robot = Self.drafted
    #expect(robot.screen.contains("2 apuntes"))
    Self.stand(&robot, on: "Agua del Ayamayo")
    #expect(robot.said.contains("De lo apuntado en la sesión 1"))
    let pressed = robot.pressed
    robot.press("<Enter>")
    #expect(robot.said.contains("nada consta hasta que guarde"))
    #expect(robot.said.contains("Falta 1 apunte sin clasificar"))
    #expect(robot.mesa.records.all(.actaPart).isEmpty)
    robot.press("<C-s>")
    print("keys of a part that arrives filled: \(robot.pressed - pressed)")
    #expect(robot.pressed - pressed == 2)
    #expect(
      robot.mesa.records.all(.actaPart).map { $0.text(.text) } == [
        "Comunidad de Challhua (Fortunato Ayala) expuso como interés: El canal se seca en julio."
          + "\n\nMinera Los Andes (Rodrigo Bravo) propuso: Turnos de 6 a 2."
      ])
    Self.stand(&robot, on: "Canon")
    robot.press("<Enter><C-s>")
    #expect(
      robot.mesa.records.all(.actaPart).last?.text(.text)
        == "Comunidad de Challhua (Fortunato Ayala) expuso como posición: El canon no llega.")
  }

  @Test("Left as it arrived it leaves nothing behind; trimmed it is kept as a draft")
  func left() {
    var robot = Self.drafted
    Self.stand(&robot, on: "Canon")
    robot.press("<Enter><Esc>")
    #expect(robot.state.checkpoint.drafts.isEmpty)
    robot.press("<Enter> Nadie respondió.<Esc>")
    #expect(robot.state.checkpoint.drafts.count == 1)
    // More is captured meanwhile; the draft is what one goes on with, and it is saved at once.
    robot.press("S11<Enter>Falta obra #necesidad<Enter>A")
    Self.stand(&robot, on: "Canon")
    robot.press("<Enter><C-s>")
    #expect(
      robot.mesa.records.all(.actaPart).map { $0.text(.text) } == [
        "Comunidad de Challhua (Fortunato Ayala) expuso como posición: El canon no llega. Nadie respondió."
      ])
  }

  @Test("What was written is never written over, and a line can still be taken behind it")
  func written() {
    var robot = Self.drafted
    let before = "Se habló del agua."
    let item = robot.mesa.records.all(.agendaItem).first?.id ?? 0
    robot.perform(
      .addRecord(
        .actaPart,
        [
          .acta: .record(robot.state.actaRecord?.id ?? 0), .part: .code(.development),
          .agendaItem: .record(item), .text: .text(before),
        ]))
    Self.stand(&robot, on: "Agua del Ayamayo")
    robot.press("e")
    #expect(!robot.said.contains("nada consta hasta que guarde"))
    robot.press("<Esc>")
    robot.state.enter(RoomName.notes)
    robot.press("<Home><Down>")
    let pressed = robot.pressed
    robot.press("t<C-s>")
    print("keys to take one line into the acta: \(robot.pressed - pressed)")
    #expect(robot.pressed - pressed == 2)
    #expect(
      robot.mesa.records.all(.actaPart).first?.text(.text)
        == before
        + "\n\nComunidad de Challhua (Fortunato Ayala) expuso como interés: El canal se seca en julio."
    )
    robot.press("t")
    #expect(robot.said.contains("El acta ya lo dice"))
  }

  @Test("A note to oneself and what was said apart are refused with the reason")
  func refused() {
    var robot = Self.drafted
    robot.state.enter(RoomName.notes)
    robot.press("<Home><Down><Down>t")
    #expect(robot.said.contains("Es una nota para usted"))
    robot.press("<Down><Down>t")
    #expect(robot.said.contains("reunión por separado: no va al acta"))
    robot.press("<Up>t<C-s>")
    #expect(
      robot.mesa.records.all(.actaPart).map { $0.text(.text) } == [
        "Comunidad de Challhua (Fortunato Ayala) manifestó: Hablaron del padrón."
      ])
  }

  @Test("Nothing private is on the screen of the acta, whatever part the cursor stands on")
  func nothingPrivate() {
    var robot = Self.drafted
    robot.press("<Home>")
    for _ in 0..<30 {
      robot.press("<Down>")
      for word in ["exalta", "Aceptarían"] { #expect(!robot.screen.contains(word)) }
    }
  }

  @Test("A promise in the development that no commitment carries is found there")
  func promise() {
    var robot = Self.drafted
    Self.stand(&robot, on: "Canon")
    robot.press("<Enter><C-u>La minera construirá una posta.<C-s>")
    #expect(robot.said.contains("construirá una posta"))
  }
}
