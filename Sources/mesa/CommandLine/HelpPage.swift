import Interface
import Wording

/// The page that `mesa ayuda` shows, for the program or for one subcommand.
struct HelpPage {
  let description: ToolDescription
  let help: CommandLineHelp

  /// Widest line, in columns.
  private static let width = 80

  func text(of subcommand: ToolDescription.Subcommand?) -> String {
    guard let subcommand else { return programText }
    let line = ["mesa", subcommand.commandName] + subcommand.positionals.map(\.usage)
    return page(subcommand, usage: line.joined(separator: " ") + " " + help.page.optionsPlaceholder)
  }

  private var programText: String {
    let usage = "mesa \(help.page.optionsPlaceholder) \(help.page.subcommandPlaceholder)"
    let subcommands = description.subcommands.map { ($0.commandName, $0.abstract ?? "") }
    let list = section(help.page.subcommands, subcommands)
    return page(description.command, usage: usage, between: list) + "\n\n" + help.page.more
  }

  private func page(
    _ subcommand: ToolDescription.Subcommand, usage: String, between: String? = nil
  ) -> String {
    var parts = [subcommand.abstract ?? "", help.page.usage + ": " + usage]
    parts.append(Self.wrap(subcommand.discussion ?? "", indent: 0).joined(separator: "\n"))
    if let between { parts.append(between) }
    parts.append(section(help.page.arguments, subcommand.positionals.map(row)))
    parts.append(section(help.page.options, subcommand.options.map(row)))
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func row(_ argument: ToolDescription.Argument) -> (String, String) {
    (argument.label, explanation(of: argument))
  }

  /// What an argument is for, with the values that it takes.
  func explanation(of argument: ToolDescription.Argument) -> String {
    var text = argument.abstract ?? ""
    if let values = argument.allValues, !values.isEmpty {
      text += " " + help.page.values(values.joined(separator: ", "))
    }
    if let standard = argument.defaultValue { text += " " + help.page.standard(standard) }
    return text
  }

  private func section(_ title: String, _ rows: [(String, String)]) -> String {
    guard !rows.isEmpty else { return "" }
    let column = min(30, (rows.map { TextWidth.of($0.0) }.max() ?? 0) + 4)
    var lines = [title + ":"]
    for (label, text) in rows {
      let wrapped = Self.wrap(text, indent: column)
      let head = "  " + label
      let gap = column - TextWidth.of(head)
      if gap >= 2 {
        lines.append(head + String(repeating: " ", count: gap) + (wrapped.first ?? "").trimmedStart)
        lines += wrapped.dropFirst()
      } else {
        lines.append(head)
        lines += wrapped
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func wrap(_ text: String, indent: Int) -> [String] {
    let space = String(repeating: " ", count: indent)
    return RunningText.lines(text, width: width - indent).map { space + $0 }
  }
}

extension String {
  fileprivate var trimmedStart: String { String(drop { $0 == " " }) }
}
