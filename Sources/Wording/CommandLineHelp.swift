/// What `mesa ayuda` and the manual page say of each subcommand and option, in one language.
public struct CommandLineHelp: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// One subcommand: a line for lists, a paragraph for its own page.
  public struct Subcommand: Sendable {
    public let abstract: String
    public let discussion: String
  }

  /// Names of values as they stand in usage lines, in upper case.
  public struct Values: Texts {
    let language: Language

    public var folder: String { say("CARPETA", "FOLDER") }
    public var theme: String { say("TEMA", "THEME") }
    public var format: String { say("FORMATO", "FORMAT") }
    public var number: String { "N" }
    public var date: String { say("FECHA", "DATE") }
    public var id: String { say("IDENTIFICADOR", "IDENTIFIER") }
    public var code: String { say("CÓDIGO", "CODE") }
    public var place: String { say("LUGAR", "PLACE") }
    public var ubigeo: String { say("UBIGEO", "UBIGEO") }
    public var value: String { say("VALOR", "VALUE") }
    public var item: String { say("ÍTEM", "ITEM") }
    public var mesa: String { say("MESA", "MESA") }
    public var name: String { say("NOMBRE", "NAME") }
    public var text: String { say("TEXTO", "TEXT") }
    public var document: String { say("CLASE", "KIND") }
    public var file: String { say("ARCHIVO", "FILE") }
    public var shell: String { say("INTÉRPRETE", "SHELL") }
    public var subcommand: String { say("ORDEN", "COMMAND") }
  }

  /// Words of the page itself.
  public struct Page: Texts {
    let language: Language

    public var usage: String { say("Uso", "Usage") }
    public var subcommands: String { say("Órdenes", "Commands") }
    public var arguments: String { say("Argumentos", "Arguments") }
    public var options: String { say("Opciones", "Options") }
    public var optionsPlaceholder: String { say("[opciones]", "[options]") }
    public var subcommandPlaceholder: String { say("[ORDEN]", "[COMMAND]") }
    public func values(_ list: String) -> String { say("Valores: \(list).", "Values: \(list).") }
    public func standard(_ value: String) -> String {
      say("Si falta: \(value).", "If left out: \(value).")
    }
    public var more: String {
      say(
        "Para saber más de una orden: mesa ayuda ORDEN",
        "To learn more about a command: mesa ayuda COMMAND")
    }
    public func version(_ version: String) -> String {
      say("mesa, versión \(version)", "mesa, version \(version)")
    }
  }

  public var subcommands: Subcommands { Subcommands(language: language) }
  public var options: Options { Options(language: language) }
  public var arguments: Arguments { Arguments(language: language) }
  public var values: Values { Values(language: language) }
  public var page: Page { Page(language: language) }
  public var manual: Manual { Manual(language: language) }
}
