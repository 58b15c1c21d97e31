import Foundation
import Glibc
import PseudoTerminal
import Testing

@testable import mesa

/// The built program, heard and answered by lines.
@Suite("The linear mode")
struct LinearModeTests {
  private func lines(
    _ sandbox: borrowing Sandbox, _ lines: [String], _ arguments: [String] = ["--lineal"],
    environment: [String: String?] = [:]
  ) throws -> Sandbox.Run {
    try sandbox.mesa(
      arguments, input: Data(lines.map { $0 + "\n" }.joined().utf8), environment: environment)
  }

  @Test("begins a mesa, works on it and leaves, all by lines on standard input")
  func story() throws {
    let sandbox = try Sandbox()
    let first = try lines(
      sandbox,
      [
        "n", "Quebrada Honda", ":guardar", "1", "1", "2", "k", " ", "n", "Ñandú, ¿acreditó?", ".",
        "",
        "Q",
      ])
    #expect(first.code == 0, "\(first.errors)")
    #expect(first.output.contains("Hable con la cabeza de cada parte: hecho"))
    let seen = try sandbox.mesa("ver", "quebrada")
    #expect(seen.output.contains("Ñandú, ¿acreditó?"))
    let verified = try sandbox.mesa("verificar")
    #expect(verified.code == 0, "\(verified.output)")
    // Once more, where one was: the item has its note.
    let again = try lines(sandbox, [])
    #expect(
      again.output.contains("aquí: Hable con la cabeza de cada parte (1 nota); hecho"))
  }

  @Test("writes no control character, whatever the terminal and the locale")
  func harmless() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let all = ["?", ".", "F", ":todo", ":salir", "t", "esc", "todo", "b", "L", "n", ":ayuda"]
    for environment in [["TERM": "xterm"], ["TERM": "dumb"], ["LC_ALL": "es_PE.ISO-8859-1"]] {
      let run = try lines(
        sandbox, all, ["abrir", "quebrada", "--lineal"], environment: environment)
      #expect(run.code == 0, "\(run.errors)")
      #expect(run.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
      if environment["LC_ALL"] != nil { #expect(run.output.utf8.allSatisfy { $0 < 0x80 }) }
    }
  }

  @Test("is asked for by an option, by the environment, and not without either")
  func asked() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    for (arguments, environment) in [
      (["--lineal"], [:]), (["abrir", "quebrada", "--lineal"], [:]), ([], ["MESA_LINEAL": "1"]),
      (["abrir", "quebrada"], ["MESA_LINEAL": "1"]),
    ] as [([String], [String: String?])] {
      let run = try lines(sandbox, ["Q"], arguments, environment: environment)
      #expect(run.code == 0, "\(arguments) \(run.errors)")
      #expect(run.output.hasPrefix("Modo lineal."), "\(arguments)")
    }
    let refused = try lines(sandbox, ["Q"], [], environment: ["MESA_LINEAL": "0"])
    #expect(refused.code == 1)
  }

  @Test("keeps what was typed when the input ends, and offers it again")
  func endOfInput() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let cut = try lines(
      sandbox, ["N", "Primera línea", "Segunda"], ["abrir", "quebrada", "--lineal"])
    #expect(cut.code == 0)
    let book = try sandbox.book("quebrada")
    let again = try lines(sandbox, ["N"], ["abrir", "quebrada", "--lineal"])
    #expect(again.output.contains("Primera línea\nSegunda\n"))
    #expect(try sandbox.book("quebrada") == book)
  }

  @Test("takes bytes that are no UTF-8 for western letters, and says so")
  func foreign() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let typed = Data("N\ncami".utf8) + Data([0xF3]) + Data("n\n.\n\n".utf8)
    let run = try sandbox.mesa(["abrir", "quebrada", "--lineal"], input: typed)
    #expect(run.output.contains("Nota: camión"))
    #expect(try sandbox.mesa("ver", "quebrada").output.contains("camión"))
  }

  @Test("tells what another window wrote", .timeLimit(.minutes(1)))
  func others() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let conversation = try Conversation(
      ["abrir", "quebrada", "--lineal"], environment: sandbox.environment())
    while try conversation.hear() != "Fase previa, 1 de 46>" {}
    #expect(try sandbox.mesa("anotar", "quebrada", "De otra ventana").code == 0)
    while try !conversation.hear().contains("De otra ventana") {}
    #expect(try conversation.end() == 0)
  }

  @Test("works of its own accord on a terminal that cannot place its cursor")
  func dumb() throws {
    for term in ["dumb", nil] {
      let stage = try Stage.withMesa()
      let screen = try stage.open(["abrir", "quebrada"], environment: ["TERM": term])
      try screen.waitFor("Fase previa, 1 de 46>")
      screen.send("Q\r")
      #expect(try screen.waitForExit() == 0, "\(screen.text)")
    }
  }

  @Test("keeps what was typed when the terminal hangs up", arguments: [SIGHUP, SIGTERM])
  func hangUp(signal: Int32) throws {
    let stage = try Stage.withMesa()
    let screen = try stage.open(["abrir", "quebrada", "--lineal"])
    try screen.waitFor("Fase previa, 1 de 46>")
    screen.send("N\r")
    try screen.waitFor("Texto>")
    screen.send("No se pierde\r")
    _ = try screen.waitUntilAsleep()
    screen.signal(signal)
    #expect(try screen.waitForExit() == 128 + signal)
    let again = try stage.sandbox.mesa(
      "abrir", "quebrada", "--lineal", input: "N\n")
    #expect(again.output.contains("No se pierde"))
  }

  @Test("wraps between words at the width of the terminal")
  func width() throws {
    let stage = try Stage.withMesa()
    let screen = try stage.open(
      ["abrir", "quebrada", "--lineal"], size: ScreenSize(columns: 60, rows: 16))
    try screen.waitFor("Fase previa, 1 de 46>")
    #expect(screen.rows.contains { $0.hasPrefix("Instrumento") || $0.hasPrefix("Fuente") })
    screen.send("Q\r")
    #expect(try screen.waitForExit() == 0)
  }
}
