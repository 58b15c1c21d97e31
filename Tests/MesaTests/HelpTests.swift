import Testing

@testable import mesa

@Suite("Help")
struct HelpTests {
  static let subcommands = Invocation.names

  @Test("names every subcommand of the program on the first page")
  func firstPage() throws {
    let sandbox = try Sandbox()
    let page = try sandbox.mesa("ayuda")
    #expect(page.code == 0)
    #expect(page.errors.isEmpty)
    for subcommand in Self.subcommands {
      #expect(page.lines.contains { $0.hasPrefix("  \(subcommand) ") }, "\(subcommand)")
    }
    #expect(
      Set(Self.subcommands) == [
        "demo", "nueva", "abrir", "lista", "ver", "buscar", "aplicar", "anotar", "revisar", "acta",
        "documento", "comunicado", "vencimientos", "informe", "turnos", "proyectar", "importar",
        "verificar",
        "temas",
        "plantillas", "completar",
        "manual", "llevar", "traer",
        "ayuda",
      ])
  }

  @Test("is the same by each way of asking for it", arguments: ["-h", "--ayuda", "--help", "help"])
  func ways(word: String) throws {
    let sandbox = try Sandbox()
    let page = try sandbox.mesa("ayuda")
    #expect(try sandbox.mesa(word).output == page.output)
  }

  @Test(
    "of every subcommand is Spanish, fits 80 columns and explains each word", arguments: subcommands
  )
  func pages(subcommand: String) throws {
    let sandbox = try Sandbox()
    let page = try sandbox.mesa("ayuda", subcommand)
    #expect(page.code == 0)
    #expect(try sandbox.mesa(subcommand, "--ayuda").output == page.output)
    #expect(page.output.contains("Uso: mesa \(subcommand)"))
    #expect(English.words(in: page.output) == [])
    #expect(page.lines.allSatisfy { $0.count <= 80 }, "\(page.output)")
    let description = try #require(ToolDescription.ofProgram()?.subcommand(subcommand))
    #expect(description.abstract?.isEmpty == false)
    for argument in description.positionals + description.options {
      #expect(argument.abstract?.isEmpty == false, "\(argument.label)")
    }
  }

  @Test("is asked for even where the rest of the line is wrong")
  func unfinished() throws {
    let sandbox = try Sandbox()
    let page = try sandbox.mesa("ver", "--folio", "--ayuda")
    #expect(page.code == 0)
    #expect(page.output.contains("Uso: mesa ver MESA"))
  }

  @Test(
    "speaks English where the environment does",
    arguments: [
      ["MESA_IDIOMA": "en"], ["MESA_IDIOMA": nil, "LC_ALL": nil, "LANG": "en_GB.UTF-8"],
      ["MESA_IDIOMA": nil, "LC_ALL": nil, "LC_MESSAGES": "en_US"],
    ])
  func english(environment: [String: String?]) throws {
    let sandbox = try Sandbox()
    let page = try sandbox.mesa(["ayuda", "ver"], environment: environment)
    #expect(page.output.contains("Show how a mesa stands, or stood."))
    #expect(!page.output.contains("Muestra"))
  }

  @Test("speaks Spanish in any other language", arguments: ["C", "fr_FR.UTF-8", "de_DE", ""])
  func spanish(locale: String) throws {
    let sandbox = try Sandbox()
    let page = try sandbox.mesa(["ayuda"], environment: ["MESA_IDIOMA": nil, "LC_ALL": locale])
    #expect(page.output.contains("Órdenes:"))
  }

  @Test("of a subcommand that is none says which is near")
  func unknown() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.mesa("ayuda", "verfiicar")
    #expect(run.code == 2)
    #expect(run.errors.contains("No existe la orden «verfiicar». ¿Quiso decir «verificar»?"))
  }

  @Test("has a version")
  func version() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.mesa("--version")
    #expect(run.output == "mesa, versión \(ProductVersion.current)\n")
    #expect(run.code == 0)
  }
}
