import Glibc
import PseudoTerminal
import Testing

/// A long note in the person's own editor.
@Suite("A note in the person's own editor")
struct EditorTests {
  /// A mesa with a note begun, and an editor that does `script` with the file `$1`.
  private func begin(_ stage: Stage, editor script: String, options: String = "") throws -> Screen {
    let editor = stage.sandbox.folder + "/mi editor"
    try stage.write(script + "\n", to: editor)
    // Read by a shell: a file just written by one thread while another starts a program could not
    // be run itself.
    return try begin(stage, command: "sh '\(editor)'" + options)
  }

  private func begin(_ stage: Stage, command: String) throws -> Screen {
    let screen = try stage.openMesa(environment: ["EDITOR": command, "VISUAL": nil])
    screen.send("n")
    try screen.waitFor("Texto")
    screen.send("Ñandú y «algo»")
    try screen.waitFor("Ñandú y «algo»")
    screen.send("\u{0F}")
    return screen
  }

  private func expectSaved(_ screen: Screen, _ stage: Stage, _ text: String) throws {
    screen.send("\u{13}")
    try screen.waitFor(folio: 2)
    try screen.quit()
    let state = try stage.sandbox.mesa("ver", "quebrada", "--formato", "json").output
    #expect(state.contains("\"text\":\"\(text)\""), "\(state)")
    let left = try stage.names(in: stage.sandbox.library)
    #expect(left.filter { $0 != "indice.sqlite" } == ["quebrada", "reanudar.conf"])
  }

  @Test("comes back changed, with nothing left beside it")
  func edited() throws {
    let stage = try Stage.withMesa()
    let screen = try begin(
      stage, editor: "[ \"$1\" = -x ] && printf ', ¿más?' >> \"$2\"; cp \"$2\" \"$2~\"",
      options: " -x")
    try screen.waitFor("Ñandú y «algo», ¿más?")
    try expectSaved(screen, stage, "Ñandú y «algo», ¿más?")
  }

  @Test("has the terminal as the shell left it, and its own ^C")
  func terminal() throws {
    let stage = try Stage.withMesa()
    let screen = try begin(
      stage, editor: "trap 'echo interrumpido >> \"$1\"' INT; echo listo; read line; exit 0")
    try screen.waitFor("listo")
    try screen.waitFor("the shell's own modes") { $0.modes.leftovers == [] }
    #expect(screen.lineModes == screen.modesBefore)
    screen.send("\u{3}")
    screen.send("\n")
    try screen.waitFor("interrumpido")
    try screen.waitFor("the form") { $0.modes.isAlternateScreen && $0.text.contains("Texto") }
    try expectSaved(screen, stage, "Ñandú y «algo»interrumpido")
  }

  @Test("stays as it was where the editor fails")
  func failing() throws {
    let stage = try Stage.withMesa()
    let screen = try begin(stage, editor: "exit 3")
    try screen.waitFor("El editor se cerró sin guardar")
    try expectSaved(screen, stage, "Ñandú y «algo»")
  }

  @Test("is taken where the editor saved it and then failed", arguments: ["exit 3", "kill -9 $$"])
  func failingAfterSaving(end: String) throws {
    let stage = try Stage.withMesa()
    let screen = try begin(stage, editor: "echo otra > \"$1\"; " + end)
    try screen.waitFor("El editor terminó con un error")
    try expectSaved(screen, stage, "otra")
  }

  @Test("is edited by a command that begins with a variable")
  func assignment() throws {
    let stage = try Stage.withMesa()
    try stage.write("printf \"$MAS\" >> \"$1\"", to: stage.sandbox.folder + "/ed")
    let screen = try begin(stage, command: "MAS=', ¿más?' sh '\(stage.sandbox.folder)/ed'")
    try screen.waitFor("Ñandú y «algo», ¿más?")
    try expectSaved(screen, stage, "Ñandú y «algo», ¿más?")
  }

  @Test("stays in its file where it is no text, and the file is named")
  func notText() throws {
    let stage = try Stage.withMesa()
    let screen = try begin(stage, editor: "printf 'acci\\363n' > \"$1\"")
    try screen.waitFor("No se pudo leer como texto UTF-8")
    try screen.waitFor("Ñandú y «algo»")
    #expect(try leftovers(stage).count == 1)
    screen.press(.escape)
    try screen.waitFor("Quedó como borrador")
    try screen.quit()
  }

  @Test("is taken later from an editor that did not wait")
  func notWaiting() throws {
    let stage = try Stage.withMesa()
    let screen = try begin(stage, editor: "exit 0")
    try screen.waitFor("El editor no esperó; use --wait")
    let folder = try #require(leftovers(stage).first)
    try stage.write("Guardado después", to: stage.sandbox.library + "/\(folder)/nota.txt")
    screen.press(.escape)
    try screen.waitFor("Quedó como borrador")
    try screen.quit()
    #expect(try leftovers(stage) == [])
    try expectDraft(stage, "Guardado después")
  }

  @Test("is recovered at the next start where the program was killed meanwhile")
  func leftBehind() throws {
    let stage = try Stage.withMesa()
    let screen = try begin(stage, editor: "echo otra > \"$1\"; echo listo; read line")
    try screen.waitFor("listo")
    screen.signal(SIGKILL)
    try screen.waitForExit()
    let next = try stage.openMesa()
    try next.waitFor("Se recuperó lo guardado en su editor")
    #expect(try leftovers(stage) == [])
    try next.quit()
    try expectDraft(stage, "otra")
  }

  @Test("is left alone by another run while its editor is open")
  func otherRun() throws {
    let stage = try Stage.withMesa()
    let screen = try begin(stage, editor: "echo listo; read line; printf ', ¿más?' >> \"$1\"")
    try screen.waitFor("listo")
    let other = try stage.openMesa()
    #expect(try leftovers(stage).count == 1)
    try other.quit()
    screen.send("\n")
    try screen.waitFor("Ñandú y «algo», ¿más?")
    try expectSaved(screen, stage, "Ñandú y «algo», ¿más?")
  }

  private func leftovers(_ stage: Stage) throws -> [String] {
    try stage.names(in: stage.sandbox.library).filter { $0.hasPrefix(".nota-") }
  }

  @Test("stays as it was where the editor is killed")
  func killed() throws {
    let stage = try Stage.withMesa()
    let screen = try begin(stage, editor: "kill -9 $$")
    try screen.waitFor("El editor se cerró sin guardar")
    try expectSaved(screen, stage, "Ñandú y «algo»")
  }

  @Test(
    "stays as it was where there is no such editor, and its name is said",
    arguments: ["/no/existe", "no-existe --opción", "/etc/hostname"])
  func missing(command: String) throws {
    let stage = try Stage.withMesa()
    let screen = try begin(stage, command: command)
    try screen.waitFor("No se pudo abrir el editor «\(command)»")
    try expectSaved(screen, stage, "Ñandú y «algo»")
  }

  @Test("comes back although the program was told to end meanwhile", arguments: [SIGTERM, SIGHUP])
  func told(signal: Int32) throws {
    let stage = try Stage.withMesa()
    let screen = try begin(
      stage, editor: "trap '' HUP TERM; echo listo; read line; printf ', ¿más?' >> \"$1\"")
    try screen.waitFor("listo")
    screen.signal(signal)
    screen.send("\n")
    #expect(try screen.waitForExit() == 128 + signal)
    screen.expectRestored()
    try expectDraft(stage, "Ñandú y «algo», ¿más?")
  }

  @Test("is not lost when the terminal is closed meanwhile", arguments: [false, true])
  func closed(isKilled: Bool) throws {
    let stage = try Stage.withMesa()
    let screen = try begin(stage, editor: "echo listo; read line")
    try screen.waitFor("listo")
    let editor = try #require(screen.children.first)
    if isKilled {
      screen.signal(SIGKILL)
      try screen.waitForExit()
    }
    screen.closeMaster()
    if !isKilled { #expect(try screen.waitForExit() == 128 + SIGHUP) }
    try screen.waitFor("the editor to end with its terminal") { _ in !Screen.isRunning(editor) }
    try expectDraft(stage, "Ñandú y «algo»")
  }

  private func expectDraft(_ stage: Stage, _ text: String) throws {
    let screen = try stage.openMesa()
    screen.send("n")
    try screen.waitFor("Se recuperó su borrador")
    try screen.waitFor(text)
    screen.press(.escape)
    try screen.waitFor("Quedó como borrador")
    try screen.quit()
  }
}
