import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: undo and redo")
struct UndoStory {
  @Test("A chain is undone to the start and redone to its end, each step in words")
  func chain() {
    var robot = Robot()
    robot.press("nUno<C-s>")
    let start = robot.mesa
    robot.press(" NLibre<C-s>tnParte<C-s><Esc>v <Esc>sn<C-s>anAna<C-s><Esc>c1<C-s><Esc>")
    let end = robot.mesa
    let words = [
      "Sesión 1 cerrada", "Sesión 1: Ana, presente", "Sesión 1 abierta",
      "Se presentó: hechos",
      "Persona agregada: Ana", "Parte agregada: Parte", "Nota: Libre", ": hecho",
    ]
    for (step, word) in words.enumerated() {
      if step == 0 { robot.press("s") }
      if step == 3 { robot.press("<Esc>") }
      if step == 4 { robot.press("t") }
      if step == 6 { robot.press("<Esc>") }
      robot.press("u")
      #expect(robot.screen.contains("Deshecho: "))
      #expect(robot.screen.contains(word))
    }
    #expect(robot.mesa.items.isEmpty && robot.mesa.parties.isEmpty && robot.mesa.notes.isEmpty)
    #expect(robot.mesa.caseFile == start.caseFile)
    robot.press("u")
    #expect(robot.screen.contains("Aquí no queda nada suyo por deshacer"))
    for (step, word) in words.reversed().enumerated() {
      if step == 2 { robot.press("t") }
      if step == 4 { robot.press("<Esc>") }
      if step == 5 { robot.press("s") }
      robot.press("<C-r>")
      #expect(robot.screen.contains("Rehecho: "))
      #expect(robot.screen.contains(word))
    }
    #expect(robot.mesa == end)
    robot.press("<C-r>")
    #expect(robot.screen.contains("Aquí no hay nada suyo que rehacer"))
  }

  @Test("At the checklist undoing leaves who is there, and takes back what was marked before")
  func elsewhere() {
    var robot = Robot()
    robot.press("nUno<C-s> sn<C-s>anAna<C-s><Esc><Esc>")
    let present = robot.mesa.openSession?.attendance
    #expect(present?.count == 1 && !robot.mesa.items.isEmpty)
    robot.press("u")
    #expect(robot.mesa.items.isEmpty)
    robot.press("u")
    #expect(robot.mesa.openSession?.attendance == present)
    #expect(robot.screen.contains("Aquí no queda nada suyo por deshacer"))
  }

  @Test("What is undone is what was done where one is, with its folio")
  func place() {
    var robot = Robot()
    robot.press("nUno<C-s> ")
    robot.press("tnParte<C-s>u")
    #expect(robot.said.contains("Deshecho: Parte agregada: Parte (folio 3)"))
    #expect(robot.mesa.parties.isEmpty && robot.mesa.items.count == 1)
    robot.press("<C-r><Esc>u")
    #expect(robot.said.contains("(folio 2)"))
    #expect(robot.mesa.parties.count == 1 && robot.mesa.items.isEmpty)
  }

  @Test("What something later depends on is not undone, and the later folio is named")
  func depended() {
    var robot = Robot(columns: 132, rows: 40)
    robot.press("nUno<C-s>tnParte<C-s><Esc>")
    robot.perform(.addRecord(.mediation, [.party: .party(1), .acceptsMediation: .code(.yes)]))
    robot.press("tu")
    #expect(robot.mesa.parties.count == 1)
    #expect(robot.said.contains("el folio 3 depende de él"), "\(robot.said)")
    #expect(robot.said.contains("El folio 3 dice: "))
  }

  @Test("What was written since takes redo away")
  func writtenSince() {
    var robot = Robot()
    robot.press("nUno<C-s> up<C-r>")
    #expect(robot.screen.contains("Aquí no hay nada suyo que rehacer"))
    #expect(robot.mesa.items.count == 1)
  }

  @Test("u undoes what this window wrote, not what another hand wrote since")
  func ownBeforeOthers() {
    var robot = Robot.atTheTable(columns: 132, rows: 40)
    robot.press("NMía<C-s>")
    robot.elsewhere(.addNote(text: "Suya", item: nil), isSeen: false)
    robot.press("u")
    #expect(robot.mesa.notes.map(\.text) == ["Suya"])
    robot.press("<C-r>")
    #expect(robot.mesa.notes.map(\.text) == ["Mía", "Suya"])
  }

  @Test("What another hand changed since is not undone over it")
  func changedSince() {
    var robot = Robot.atTheTable(columns: 132, rows: 40)
    robot.press(" ")
    let item = robot.mesa.items.first?.key ?? ""
    robot.elsewhere(.markItem(item, .waived, reason: "No hace falta"))
    robot.press("u")
    #expect(robot.mesa.mark(of: item) == .waived)
    #expect(robot.said.contains("de rosa, cambió después lo mismo"), "\(robot.said)")
  }
}
