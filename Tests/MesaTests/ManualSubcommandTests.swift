import Testing

@testable import mesa

@Suite("mesa manual")
struct ManualSubcommandTests {
  @Test("writes a page with every subcommand and option", arguments: ["es", "en"])
  func page(language: String) throws {
    let sandbox = try Sandbox()
    let run = try sandbox.mesa(["manual"], environment: ["MESA_IDIOMA": language])
    #expect(run.code == 0)
    #expect(run.output.hasPrefix(".TH MESA 1 "))
    let description = try #require(ToolDescription.ofProgram())
    for subcommand in description.subcommands {
      #expect(run.output.contains(".SS \"mesa \(subcommand.commandName)"))
      for argument in subcommand.options {
        let name = ManualPage.escaped(argument.names?.last?.shown ?? "")
        #expect(run.output.contains(name), "\(name)")
      }
    }
    #expect(run.output.contains("MESA_HOME"))
    if language == "es" { #expect(English.words(in: run.output) == []) }
  }

  @Test(
    "shows text as it is",
    arguments: [
      ("a-b", "a\\-b"), (".punto", "\\&.punto"), ("'cita", "\\&'cita"), ("a\\b", "a\\eb"),
      ("di \"algo\"", "di \\(dqalgo\\(dq"),
    ])
  func escaped(text: String, roff: String) {
    #expect(ManualPage.escaped(text) == roff)
  }
}
