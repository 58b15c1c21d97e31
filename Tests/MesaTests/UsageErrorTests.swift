import Testing

@testable import mesa

@Suite("A command line that is wrong")
struct UsageErrorTests {
  /// Words that make each subcommand complete.
  static let complete: [String: [String]] = [
    "demo": [], "nueva": ["Nombre"], "abrir": ["m"], "lista": [], "ver": ["m"], "aplicar": ["m"],
    "anotar": ["m", "texto"], "revisar": ["m"], "acta": ["m"],
    "documento": ["m", "asistencia"], "comunicado": ["m"], "vencimientos": [], "informe": [],
    "turnos": ["m"], "proyectar": ["m"], "buscar": ["agua"],
    "importar": ["casos", "x.csv"], "verificar": [],
    "llevar": ["m", "."], "traer": ["."],
    "temas": [], "plantillas": [], "completar": ["bash"], "manual": [], "ayuda": [],
  ]

  private func refused(_ arguments: [String], _ sentence: String) throws {
    let sandbox = try Sandbox()
    let run = try sandbox.mesa(arguments)
    #expect(run.code == 2, "\(arguments) \(run.output)")
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(sentence), "\(arguments): \(run.errors)")
    #expect(English.words(in: run.errors) == [], "\(run.errors)")
    #expect(run.errors.contains("Vea «mesa ayuda"))
    let english = try sandbox.mesa(arguments, environment: ["MESA_IDIOMA": "en"])
    #expect(english.code == 2)
    #expect(!english.errors.contains("Vea"))
  }

  @Test(
    "names an option that does not exist, in every subcommand", arguments: HelpTests.subcommands)
  func unknownOption(subcommand: String) throws {
    let words = [subcommand] + (Self.complete[subcommand] ?? [])
    try refused(words + ["--inexistente"], "No existe la opción «--inexistente».")
    try refused(words + ["-x"], "No existe la opción «-x».")
    try refused(words + ["--bibliotca", "x"], "¿Quiso decir «--biblioteca»?")
    try refused(words + ["-xyz"], "No existe la opción «-xyz».")
  }

  @Test(
    "names an option whose value is missing, in every subcommand", arguments: HelpTests.subcommands)
  func missingValue(subcommand: String) throws {
    let words = [subcommand] + (Self.complete[subcommand] ?? [])
    try refused(
      words + ["--biblioteca"], "Falta el valor de la opción «--biblioteca CARPETA».")
  }

  @Test(
    "names what is too much, in the subcommands that take a fixed number of words",
    arguments: [
      "demo", "abrir", "lista", "ver", "aplicar", "llevar", "traer", "temas", "completar", "manual",
    ])
  func tooMuch(subcommand: String) throws {
    let words = [subcommand] + (Self.complete[subcommand] ?? [])
    try refused(words + ["sobra"], "Sobra en la orden: «sobra».")
    try refused(words + ["una", "dos"], "Sobra en la orden: «una, dos».")
  }

  @Test(
    "names the word that is missing",
    arguments: [
      ("nueva", "NOMBRE"), ("abrir", "MESA"), ("ver", "MESA"), ("aplicar", "MESA"),
      ("llevar", "MESA"), ("traer", "CARPETA"),
      ("anotar", "MESA"), ("completar", "INTÉRPRETE"),
    ])
  func missingArgument(subcommand: String, name: String) throws {
    try refused([subcommand], "Falta «\(name)")
  }

  @Test(
    "names a value that will not do and those that will",
    arguments: [
      (["lista", "--formato", "yaml"], "«yaml» no sirve para «--formato FORMATO»"),
      (["ver", "m", "--folio", "x"], "«x» no sirve para «--folio N»"),
      (["ver", "m", "--sesión", "1.5"], "«1.5» no sirve para «--sesión N»"),
      (["completar", "tcsh"], "Elija uno de estos: bash, zsh, fish."),
      (["nueva", "x", "--tipo", "raro"], "Elija uno de estos: socioambiental, "),
      (["nueva", "x", "--ubigeo", "999999"], "«999999» no sirve para «--ubigeo»"),
    ])
  func badValue(arguments: [String], sentence: String) throws {
    try refused(arguments, sentence)
  }

  @Test("names a flag that was given a value")
  func flagWithValue() throws {
    try refused(["demo", "--conservar=sí"], "«--conservar» no lleva valor, pero se le dio «sí»")
  }

  @Test("names a subcommand that does not exist and the nearest")
  func unknownSubcommand() throws {
    try refused(["lsita"], "No existe la orden «lsita». ¿Quiso decir «lista»?")
    try refused(["xyzzy"], "No existe la orden «xyzzy».")
    try refused(["VER", "m"], "¿Quiso decir «ver»?")
  }

  @Test("refuses two moments at once, days that do not exist and doors of the parser")
  func others() throws {
    try refused(["ver", "m", "--folio", "1", "--al", "2026-11-22"], "Solo se admite una")
    try refused(["--generate-completion-script", "bash"], "No se entiende la orden.")
    try refused(["--experimental-dump-help"], "No se entiende la orden.")
  }

  @Test("never sends control characters of its words to the terminal")
  func hostile() throws {
    let sandbox = try Sandbox()
    let run = try sandbox.mesa("ver", "m", "--\u{1B}[31m\u{202E}x")
    #expect(run.code == 2)
    #expect(!run.errors.contains("\u{1B}"))
    #expect(!run.errors.unicodeScalars.contains("\u{202E}"))
  }

  @Test("refuses words that are not UTF-8, and writes nothing")
  func notUTF8() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let before = try sandbox.book("quebrada")
    let run = try sandbox.run(
      "/bin/sh",
      ["-c", #"exec "$0" anotar quebrada "$(printf 'reuni\363n')""#, Sandbox.program])
    #expect(run.code == 2)
    #expect(run.errors.contains("UTF-8"), "\(run.errors)")
    #expect(try sandbox.book("quebrada") == before)
  }
}
