import Glibc
import PseudoTerminal
import Testing

/// Terminals, locales, windows, colours and themes as they come.
@Suite("In its surroundings")
struct SurroundingsOnScreenTests {
  @Test(
    "it opens on any terminal that can place its cursor",
    arguments: [nil, "", "nada", "vt100", "linux", "screen", "xterm-mono"])
  func terminals(term: String?) throws {
    let stage = try Stage.withMesa()
    let screen = try stage.openMesa(environment: ["TERM": term, "MESA_LINEAL": "0"])
    try screen.waitFor(folio: 1)
    screen.send(" ")
    try screen.waitFor(folio: 2)
    try screen.quit()
  }

  @Test(
    "a terminal that cannot, where lines are not wanted either, is refused by name")
  func dumb() throws {
    let stage = try Stage.withMesa()
    let screen = try stage.open(environment: ["TERM": "dumb", "MESA_LINEAL": "0"])
    #expect(try screen.waitForExit() == 1)
    #expect(screen.text.contains("La terminal «dumb» no puede mostrar pantallas"))
    #expect(!screen.output.contains(0x1B))
    #expect(screen.lineModes == screen.modesBefore)
  }

  @Test(
    "it shows accents in any locale",
    arguments: [["LC_ALL": nil, "LANG": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": nil, "LANG": nil]]
      as [[String: String?]])
  func locales(changes: [String: String?]) throws {
    let stage = try Stage.withMesa()
    let screen = try stage.openMesa(environment: changes)
    try screen.waitFor(folio: 1)
    try screen.waitFor("┌")
    screen.send("n")
    try screen.waitFor("Texto")
    screen.send("Ñandú")
    try screen.waitFor("Ñandú")
    screen.send("\u{13}")
    try screen.waitFor(folio: 2)
    try screen.quit()
  }

  @Test("NO_COLOR keeps every colour away, and the row of the cursor can still be seen")
  func noColour() throws {
    let stage = try Stage.withMesa()
    let screen = try stage.openMesa(environment: ["NO_COLOR": "1"])
    try screen.waitFor(folio: 1)
    _ = try screen.waitUntilAsleep()
    for row in 0..<screen.size.rows {
      for column in 0..<screen.size.columns {
        let cell = screen.cell(row: row, column: column)
        #expect(cell.foreground == .standard && cell.background == .standard)
      }
    }
    let (row, column) = screen.cursor
    #expect(screen.cell(row: row, column: column).isReversed)
    let next = try #require((row + 1..<screen.size.rows).first { screen.row($0).contains("[ ]") })
    #expect(!screen.cell(row: next, column: column).isReversed)
    try screen.quit()
  }

  @Test("a window too small says so, takes no action, and is left by ^C")
  func small() throws {
    let stage = try Stage.withMesa()
    let screen = try stage.open(
      ["abrir", "quebrada"], size: ScreenSize(columns: 50, rows: 12))
    try screen.waitFor("Agrande la ventana")
    screen.send("Q x")
    try screen.waitFor("the keys to be read") { $0.unreadInput == 0 }
    _ = try screen.waitUntilAsleep()
    screen.resize(.usual)
    try screen.waitFor(folio: 1)
    screen.resize(ScreenSize(columns: 60, rows: 16))
    try screen.waitFor("the checklist in a small window") {
      $0.text.contains("[ ]") && $0.row(0).contains("folio 1 ✓")
    }
    screen.resize(ScreenSize(columns: 40, rows: 10))
    try screen.waitFor("Agrande la ventana")
    screen.send("\u{3}")
    #expect(try screen.waitForExit() == 0)
    screen.expectRestored()
  }

  @Test("a theme of the person's own is used")
  func ownTheme() throws {
    let stage = try Stage.withMesa()
    try stage.write(
      "[theme]\ninherits = andino\nname.es = Mío\n[scopes]\nbar = #112233 on 201\n",
      to: stage.sandbox.folder + "/.config/mesa/temas/mio.theme")
    let screen = try stage.open(["abrir", "quebrada", "--tema", "mio"])
    try screen.waitFor(folio: 1)
    #expect(screen.cell(row: 0, column: 1).background == .indexed(201))
    try screen.quit()
  }

  @Test("a broken theme is named with line and reason, and the built-in one stays")
  func brokenTheme() throws {
    let stage = try Stage.withMesa()
    let plain = try stage.openMesa()
    try plain.waitFor(folio: 1)
    let bar = plain.cell(row: 0, column: 1)
    try plain.quit()
    try stage.write(
      "[theme]\nname.es = Roto\n[scopes]\nbar = morado on 201\n",
      to: stage.sandbox.folder + "/.config/mesa/temas/andino.theme")
    let screen = try stage.openMesa()
    try screen.waitFor("andino.theme")
    try screen.waitFor("línea 4")
    try screen.waitFor("morado")
    #expect(screen.cell(row: 0, column: 1) == bar)
    try screen.quit()
  }

  @Test("a theme that does not exist is a wrong word, with those that do")
  func unknownTheme() throws {
    let stage = try Stage.withMesa()
    let screen = try stage.open(["--tema", "verde"])
    #expect(try screen.waitForExit() == 2)
    #expect(screen.text.contains("verde"))
    #expect(screen.text.contains("andino"))
    #expect(!screen.output.contains(0x1B))
  }

  @Test(
    "a mesa that is unknown or not the only one is told, the screen untouched",
    arguments: [("nada", "Ninguna mesa responde a «nada»"), ("que", "Más de una mesa responde")])
  func search(query: String, sentence: String) throws {
    let stage = try Stage.withMesa()
    #expect(try stage.sandbox.mesa("nueva", "Quebrada Seca", "--id", "quebrada-seca").code == 0)
    let screen = try stage.open(["abrir", query])
    #expect(try screen.waitForExit() == 1)
    #expect(screen.text.contains(sentence))
    #expect(!screen.output.contains(0x1B))
    #expect(screen.lineModes == screen.modesBefore)
  }
}
