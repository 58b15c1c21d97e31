import Dialogue
import PlainIdentities
import Testing

@testable import Interface

/// A line is saved by one key that goes back to MANDO; words that come at once are lines and run nothing.
@Suite("Story: lines of the Sala")
struct FloorLineStory {
  private static let opened: Robot = {
    var robot = Robot.atTheTable()
    for (name, party) in [("Fortunato Ayala", 1), ("Rodrigo Bravo", 2)] {
      robot.perform(.person(.add(PersonDetails(name: name, party: PartyID(party)))))
    }
    robot.press("Sn<C-s>11")
    return robot
  }()

  private func lines(_ robot: Robot) -> [String] { robot.mesa.notes.map(\.text) }

  @Test("Enter saves a line and goes back to MANDO; an empty one writes nothing")
  func goesBack() {
    var robot = Self.opened
    robot.press("<Enter>El canal se seca")
    #expect(robot.said.contains("APUNTE · Enter guarda y vuelve a MANDO"))
    robot.press("<Enter>")
    #expect(robot.said.contains("MANDO · 11 Fortunato Ayala"))
    #expect(robot.mesa.floor(of: 1).holder == .speaker(.person(1)))
    robot.press("<Enter>que 21 tomas<Enter>")
    #expect(lines(robot) == ["El canal se seca", "que 21 tomas"])
    #expect(robot.mesa.notes.allSatisfy { $0.saying?.speaker == .person(1) })
    robot.press("<Enter><Enter>21")
    #expect(lines(robot).count == 2)
    #expect(robot.mesa.floor(of: 1).holder == .speaker(.person(2)))
  }

  @Test("A mark that names nothing, or an hour to come, stays in the text, and that is said")
  func strays() {
    var robot = Self.opened
    robot.press("<Enter>El canal @99 y #xyz<Enter>")
    #expect(lines(robot) == ["El canal @99 y #xyz"])
    #expect(
      robot.said.contains("Quedó en el texto: «@99» no es de nadie; «#xyz» no es ninguna clase"))
    robot.press("<Enter>23:59 21 viene<Enter>")
    #expect(lines(robot).last == "23:59 21 viene")
    #expect(robot.said.contains("las 23:59 todavía no llegan"), "\(robot.said)")
  }

  @Test("What a line was sorted as is said by the word of its digit")
  func sortedAs() {
    var robot = Self.opened
    robot.press("<Enter>Abrirán la toma<Enter><Enter>otra línea<Enter>o7")
    #expect(robot.said.contains("Compromiso: Abrirán la toma"), "\(robot.said)")
  }

  @Test("Lines that come at once are lines, with what follows an Enter")
  func bursts() {
    var robot = Self.opened
    robot.press("<Enter>")
    robot.burst("El canal se seca\rque pasa con las tomas\rqQu")
    #expect(lines(robot) == ["El canal se seca", "que pasa con las tomas"])
    #expect(robot.screen.contains("qQu"))
    #expect(robot.state.room == .floor)
  }

  @Test("Words that come at once in MANDO are a line and run no key")
  func wordsInCommand() {
    var robot = Self.opened
    robot.burst("que el canal se seca")
    #expect(robot.mesa.notes.isEmpty)
    #expect(robot.screen.contains("que el canal se seca"))
    robot.press("<Enter>")
    #expect(lines(robot) == ["que el canal se seca"])
    #expect(robot.mesa.floor(of: 1).holder == .speaker(.person(1)))
  }

  @Test(
    "A line that is only somebody's number is not noted, and a second Enter gives them the floor")
  func numberAlone() {
    var robot = Self.opened
    robot.press("<Enter>21<Enter>")
    #expect(robot.mesa.notes.isEmpty)
    #expect(robot.mesa.floor(of: 1).holder == .speaker(.person(1)))
    #expect(
      robot.said.contains("No se apuntó: «21» es Rodrigo Bravo. Enter otra vez le da la palabra."))
    robot.press("<Enter>")
    #expect(robot.mesa.notes.isEmpty)
    #expect(robot.mesa.floor(of: 1).holder == .speaker(.person(2)))
    // The next line is of whoever speaks now.
    #expect(robot.said.contains("MANDO · 21 Rodrigo Bravo"))
    robot.press("<Enter>Turnos de seis a dos<Enter>")
    #expect(robot.mesa.notes.last?.saying?.speaker == .person(2))
    robot.press("<Enter>-11<Enter><Enter>")
    #expect(robot.mesa.floor(of: 1).holder == .speaker(.person(1)))
    #expect(robot.mesa.floor(of: 1).interrupted?.speaker == .person(2))
    robot.press("<Enter>11<Enter>")
    #expect(robot.said.contains("que ya tiene la palabra"))
    robot.press(" familias<Enter>")
    #expect(lines(robot) == ["Turnos de seis a dos", "11 familias"])
  }

  @Test(
    "A figure that is more than a number of somebody is noted as it stands",
    arguments: ["3,2 km", "21 familias", "2,1", "21%", "210", "19", "2", "2026", "5", "no", "21.5"])
  func figures(_ text: String) {
    var robot = Self.opened
    robot.press("<Enter>\(text)<Enter>")
    #expect(lines(robot) == [text])
    #expect(robot.mesa.floor(of: 1).holder == .speaker(.person(1)))
  }

  @Test("Commitments that are open are told at the opening, and the next keys are the Sala's")
  func promises() {
    var robot = Robot.atTheTable()
    robot.perform(.person(.add(PersonDetails(name: "Fortunato Ayala", party: 1))))
    robot.perform(.record(.addRecord(.agreement, [.text: .text("Se repone el agua.")])))
    if let clause = robot.mesa.records.all(.agreement).last?.id {
      robot.perform(
        .record(
          .addRecord(
            .commitment,
            [
              .agreement: .record(clause), .action: .text("Instalar dos medidores"),
              .responsible: .parties([2]), .deadline: .deadline(.immediate),
            ])))
    }
    robot.press("Sn<C-s>")
    #expect(robot.said.contains("Queda 1 compromiso abierto; C lo muestra."))
    robot.press("11")
    #expect(robot.mesa.floor(of: 1).holder == .speaker(.person(1)))
  }

  @Test("The question after a gap is read whole on the smallest screen")
  func gap() {
    var robot = Self.opened
    robot.pass(minutes: 1)
    var later = robot.seen(columns: 60, rows: 16)
    later.state.wake(
      at: Timestamp(
        milliseconds: robot.state.now.milliseconds + 3_600_000, offsetMinutes: -300))
    #expect(later.said.contains("n o Enter, no se registra"), "\(later.screen)")
  }

  @Test(
    "On the smallest screen quorum and what is missing are read behind a warning and another clock")
  func narrow() {
    var robot = Self.opened
    robot.press("l1<C-s>")
    robot.pass(seconds: 45)
    robot.state.keepsClock = false
    let small = robot.seen(columns: 60, rows: 16)
    let head = small.said
    #expect(head.contains("reloj en otra ventana"), "\(small.screen)")
    #expect(head.contains("Quórum 0/3: falta voz de COM, MIN, MT"), "\(small.screen)")
  }

  @Test("F1 in a line tells its keys, and that Enter goes back")
  func help() {
    var robot = Self.opened
    robot.press("<Enter><F1>")
    #expect(robot.said.contains("guardar la línea y volver a MANDO; sin texto, solo volver"))
    #expect(!robot.said.contains("en el botón"))
  }

  @Test("While some are apart no record of what parties say is written, and it is said where to")
  func apart() {
    var robot = Self.opened
    robot.press("d <Tab><C-s>")
    robot.perform(.record(.addRecord(.proposal, [.party: .party(1), .text: .text("Turnos")])))
    #expect(robot.mesa.records.all(.proposal).isEmpty)
    _ = robot.state.openForm(.newRecord(.proposal, owner: nil))
    #expect(robot.state.sheet == nil)
    #expect(robot.said.contains("Hay una reunión por separado: apunte en la Sala"))
    robot.press("!3 detenidos<Enter>")
    #expect(robot.mesa.records.all(.detention).count == 3)
  }

  @Test("Who interrupts keeps the place that they asked for")
  func queue() {
    var robot = Self.opened
    robot.press("+21-21-")
    #expect(robot.mesa.floor(of: 1).queue == [.person(2)])
    robot.pass(seconds: 3)
    robot.press("21")
    #expect(robot.mesa.floor(of: 1).queue == [])
  }

  @Test("A session that is left open is said on leaving the program")
  func leftOpen() {
    var robot = Self.opened
    #expect(robot.state.farewell == "La sesión 1 queda abierta.")
    robot.press("c1<C-s>")
    #expect(robot.state.farewell == nil)
  }

  @Test("The rule of the quorum is set in the Sala, and what is missing is named beside it")
  func quorum() {
    var robot = Self.opened
    #expect(robot.said.contains("Quórum 0/3: falta voz de"))
    _ = robot.state.openForm(.floor(.quorum))
    robot.press("<End><C-s>")
    #expect(robot.mesa.quorumRule == .none)
    #expect(!robot.said.contains("Quórum"))
    // Where no party is at the table yet there is nothing to be reached.
    var empty = Robot()
    empty.press("nPrueba<C-s>Sn<C-s>")
    #expect(empty.said.contains("MANDO"))
    #expect(!empty.said.contains("Quórum"))
  }

  @Test("A window that does not keep the clock asks nothing, ends no turn, and says who does")
  func otherWindow() {
    var robot = Self.opened
    robot.state.keepsClock = false
    robot.pass(minutes: 1)
    robot.state.wake(
      at: Timestamp(
        milliseconds: robot.state.now.milliseconds + 1_800_000, offsetMinutes: -300))
    #expect(!robot.said.contains("nadie vio el reloj"))
    #expect(robot.said.contains("reloj en otra ventana"), "\(robot.screen)")
  }

  @Test("Of two windows that give the floor at once the later holds, and both are told")
  func twoWindows() {
    var later = Self.opened
    later.elsewhere(.floor(.giveFloor(.speaker(.person(2)))), isSeen: false)
    later.press("0")
    #expect(later.mesa.floor(of: 1).holder == .nobody)
    #expect(later.said.contains("un momento antes: Tiene la palabra"), "\(later.screen)")
    var earlier = Self.opened
    earlier.press("21")
    earlier.elsewhere(.floor(.giveFloor(.speaker(.person(1)))))
    #expect(earlier.said.contains("rosa, en otra ventana: Tiene la palabra"), "\(earlier.screen)")
  }
}
