import Testing

@testable import mesa

@Suite("The screens without a terminal")
struct ScreensWithoutTerminalTests {
  @Test(
    "are refused with a sentence that says what to do",
    arguments: [
      [], ["abrir", "quebrada"], ["--tema", "claro"], ["--biblioteca", "otra"],
    ])
  func refused(words: [String]) throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    for term in ["xterm", "dumb", "desconocida", nil] {
      let run = try sandbox.mesa(words, environment: ["TERM": term])
      #expect(run.code == 1)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("Las pantallas necesitan una terminal"), "\(run.errors)")
      #expect(run.errors.contains("mesa ayuda"))
    }
  }

  @Test("are refused for a mesa that does not exist before anything else")
  func unknown() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.mesa("abrir", "nada")
    #expect(run.code == 1)
    #expect(run.errors.contains("Ninguna mesa responde a «nada»."))
  }
}
