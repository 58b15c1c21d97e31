import PseudoTerminal
import Testing

/// What comes from the terminal and nobody typed.
@Suite("Of what nobody typed")
struct InputOnScreenTests {
  /// Types a note with something in its midst, saves it and gives its text.
  private func note(with input: [UInt8], expecting text: String) throws {
    let stage = try Stage.withMesa()
    let screen = try stage.openMesa()
    try screen.waitFor(folio: 1)
    screen.send("n")
    try screen.waitFor("Texto")
    screen.send("uno dos ")
    screen.send(input)
    screen.send("tres")
    try screen.waitFor("tres")
    screen.send("\u{13}")
    try screen.waitFor(folio: 2)
    try screen.quit()
    let state = try stage.sandbox.mesa("ver", "quebrada", "--formato", "json").output
    #expect(state.contains("\"text\":\"\(text)\""), "\(state)")
  }

  @Test(
    "nothing is written in a note",
    arguments: [
      "\u{1B}[<0;30;10M\u{1B}[<0;30;10m", "\u{1B}[32;30;10M", "\u{1B}[M !!\u{1B}[M#!!",
      "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\", "\u{1B}P>|tmux 3.3a\u{1B}\\",
      "\u{1B}_Gi=1;OK\u{1B}\\",
      "\u{1B}[I", "\u{1B}[24;80R", "\u{1B}[?62;22c", "\u{1B}x", "\u{1B}\u{13}",
    ])
  func nothing(text: String) throws {
    try note(with: Array(text.utf8), expecting: "uno dos tres")
  }

  @Test(
    "a word is deleted, or a line broken, with Alt",
    arguments: [
      ("\u{1B}\u{7F}", "uno tres"), ("\u{1B}[127;3u", "uno tres"), ("\u{1B}\r", "uno dos \\ntres"),
    ])
  func alt(keys: String, text: String) throws {
    try note(with: Array(keys.utf8), expecting: text)
  }

  @Test("letters of Latin-1 are kept and told")
  func latin() throws {
    let stage = try Stage.withMesa()
    let screen = try stage.openMesa()
    try screen.waitFor(folio: 1)
    screen.send("n")
    try screen.waitFor("Texto")
    screen.send([0xD1, 0x61, 0x68, 0x75, 0x69])
    try screen.waitFor("Ñahui")
    try screen.waitFor("Esta terminal no envía UTF-8")
    screen.send("\u{13}")
    try screen.waitFor(folio: 2)
    try screen.quit()
  }

  @Test("no order of a list is given by what was pasted without its marks")
  func burst() throws {
    let stage = try Stage.withMesa()
    let screen = try stage.openMesa()
    try screen.waitFor(folio: 1)
    screen.send("paga el agua x mes\rxqu \r dd")
    try screen.waitFor("Aquí no se puede pegar texto")
    #expect(screen.text.contains("folio 1 ✓"))
    try screen.quit()
  }

  @Test("the mouse is left to the terminal where that is asked for", arguments: [nil, "no"])
  func mouse(setting: String?) throws {
    let stage = try Stage.withMesa()
    let screen = try stage.openMesa(environment: ["MESA_RATON": setting])
    #expect(screen.modes.reportsMouse == (setting == nil))
    screen.send("\u{1B}[<0;30;10M\u{1B}[<0;30;10m")
    screen.send(" ")
    try screen.waitFor(folio: 2)
    try screen.quit()
  }

  @Test("the mouse that was left to the terminal by an action is left to it in the next run too")
  func mouseKept() throws {
    let stage = try Stage.withMesa()
    var screen = try stage.openMesa()
    #expect(screen.modes.reportsMouse)
    screen.send(":raton\r")
    try screen.waitFor("El ratón queda para la terminal.")
    #expect(!screen.modes.reportsMouse)
    try screen.quit()
    screen = try stage.openMesa()
    #expect(!screen.modes.reportsMouse)
    try screen.quit()
  }
}
