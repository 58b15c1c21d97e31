import Dialogue
import Documents
import Testing

@testable import Interface

@Suite("Story: papers besides the acta")
struct PapersStory {
  @Test("A bulletin is of the session that was chosen, and read before it is saved")
  func bulletin() {
    var robot = Robot.atTheTable()
    robot.press("sn<C-s>iagenda<Enter>nEstado de la vía<C-s><Esc>sc1<C-s>")
    robot.pass(minutes: 24 * 60)
    robot.press("n<C-s>iagenda<Enter>nAgua del río<C-s><Esc>sc1<C-s><Home>")
    robot.press("Pcomunicado<Enter>")
    #expect(robot.said.contains("Sesión 1") && robot.said.contains("Sesión 2"))
    robot.press("Sesión 1<Enter>Las partes avanzan<Esc>")
    #expect(robot.state.checkpoint.drafts.count == 1)
    robot.press("Pcomunicado<Enter>Sesión 1<Enter>")
    #expect(robot.said.contains("Las partes avanzan"))
    robot.press("<C-s>")
    #expect(robot.issued.isEmpty)
    for words in ["Comunicado · Sesión 1", "Las partes avanzan", "Estado de la vía"] {
      #expect(robot.said.contains(words), "\(words): \(robot.said)")
    }
    #expect(!robot.said.contains("Agua del río"))
    // Back to the words, which may be mended, and to the text again.
    robot.press("<Esc> bien<C-s>")
    #expect(robot.said.contains("Las partes avanzan bien"))
    robot.press("<Enter>como DOCX<Enter>")
    #expect(robot.issued == ["comunicado 1 Las partes avanzan bien docx"])
    #expect(robot.state.sheet == nil)
    #expect(robot.state.checkpoint.drafts.isEmpty)
  }

  @Test("A letter is about a commitment that binds, shows its days, and is printed from there")
  func letter() {
    var robot = Robot.atTheTable()
    robot.press("Pcarta<Enter>")
    #expect(robot.said.contains("No hay nada de lo que pueda tratar: falta compromiso."))
    robot.press("sn<C-s>iacuerdos<Enter>n<Enter>El ministerio arreglará la vía<C-s>")
    robot.press("ncompromiso<Enter>Nivelar la vía<Tab><Right><Right> <Tab><Tab>30.09.2026<C-s>")
    robot.press("Pcarta<Enter>")
    #expect(robot.said.contains("no firmado todavía"))
    #expect(robot.state.sheet == nil)
    robot.bindAgreements()
    robot.press("Pcarta<Enter>")
    for words in ["Carta de alerta", "Nivelar la vía", "Plazo: faltan"] {
      #expect(robot.said.contains(words), "\(words): \(robot.said)")
    }
    robot.press("<Enter><Enter>")
    #expect(robot.issued == ["carta   pdf lp"])
  }

  @Test("The summary of rights asks for whom it is")
  func rights() {
    var robot = Robot.atTheTable()
    robot.press("Pderechos<Enter>")
    for words in ["Fiscalía", "Sede", "Defensoría", "salud"] {
      #expect(robot.said.contains(words), "\(words)")
    }
    robot.press("salud<Enter>")
    #expect(robot.said.contains("Para: Sector salud"))
    robot.press("<Esc>")
    #expect(robot.state.sheet == nil)
    #expect(robot.issued.isEmpty)
  }
}
