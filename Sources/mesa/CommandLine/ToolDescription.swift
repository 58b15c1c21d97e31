import ArgumentParser
import FoundationEssentials

/// The orders as argument-parser knows them, read from its own dump: help, manual and tests all
/// come from here, so that no order can lack its page.
struct ToolDescription: Decodable, Sendable {
  struct Order: Decodable, Sendable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let subcommands: [Order]?
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

  let command: Order

  /// The description of the whole program; `nil` only if the parser changed its dump.
  static func ofProgram() -> ToolDescription? {
    let json = Data(MesaProgram._dumpHelp().utf8)
    return try? JSONDecoder().decode(ToolDescription.self, from: json)
  }

  /// The orders without the parser's own.
  var orders: [Order] {
    (command.subcommands ?? []).filter { $0.commandName != "help" }
  }

  func order(_ name: String) -> Order? {
    orders.first { $0.commandName == name }
  }
}

extension ToolDescription.Order {
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
