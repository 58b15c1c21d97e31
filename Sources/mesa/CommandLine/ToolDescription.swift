import ArgumentParser
import FoundationEssentials

/// The subcommands as argument-parser knows them, read from its own dump: help, manual and tests all
/// come from here, so that no subcommand can lack its page.
struct ToolDescription: Decodable, Sendable {
  struct Subcommand: Decodable, Sendable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let subcommands: [Subcommand]?
    let arguments: [Argument]?
  }

  struct Argument: Decodable, Sendable {
    enum Kind: String, Decodable, Sendable {
      case positional, option, flag
    }

    struct Name: Decodable, Sendable {
      let kind: String
      let name: String

      var shown: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: Kind
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let abstract: String?
  }

  let command: Subcommand

  /// The description of the whole program; `nil` only if the parser changed its dump.
  static func ofProgram() -> ToolDescription? {
    let json = Data(MesaProgram._dumpHelp().utf8)
    return try? JSONDecoder().decode(ToolDescription.self, from: json)
  }

  /// The subcommands without the parser's own.
  var subcommands: [Subcommand] {
    (command.subcommands ?? []).filter { $0.commandName != "help" }
  }

  func subcommand(_ name: String) -> Subcommand? {
    subcommands.first { $0.commandName == name }
  }
}

extension ToolDescription.Subcommand {
  var positionals: [ToolDescription.Argument] {
    (arguments ?? []).filter { $0.kind == .positional && $0.shouldDisplay }
  }

  var options: [ToolDescription.Argument] {
    (arguments ?? []).filter { $0.kind != .positional && $0.shouldDisplay }
  }
}

extension ToolDescription.Argument {
  /// `MESA`, `[MESA…]`, `-h, --ayuda`, `--folio N`.
  var label: String {
    let value = valueName ?? ""
    switch kind {
    case .positional: return value + (isRepeating ? "…" : "")
    case .flag: return shownNames
    case .option: return shownNames + " " + value
    }
  }

  /// As it stands in a usage line: optional ones in brackets.
  var usage: String { isOptional ? "[\(label)]" : label }

  /// The names of the flag or option; a short one first.
  private var shownNames: String {
    let names = names ?? []
    let short = names.filter { $0.kind != "long" }
    return (short + names.filter { $0.kind == "long" }).map(\.shown).joined(separator: ", ")
  }
}
