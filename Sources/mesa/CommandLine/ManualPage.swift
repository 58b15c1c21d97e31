import Wording

/// The manual page in roff, made of the same descriptions as the help.
struct ManualPage {
  let description: ToolDescription
  let help: CommandLineHelp

  var text: String {
    let words = help.manual
    var lines = [
      ".TH MESA 1 \"\" \"mesa \(ProductVersion.current)\" \"\(Self.escaped(words.section))\"",
      heading(words.name),
      "mesa \\- " + Self.escaped(description.command.abstract ?? ""),
      heading(words.synopsis),
      ".B mesa", Self.escaped("\(help.page.optionsPlaceholder) \(help.page.subcommandPlaceholder)"),
      heading(words.description),
      Self.escaped(description.command.discussion ?? ""),
      heading(help.page.options.uppercased()),
    ]
    lines += description.command.options.flatMap(item)
    lines.append(heading(help.page.subcommands.uppercased()))
    for subcommand in description.subcommands { lines += section(subcommand) }
    lines.append(heading(words.environment))
    for variable in words.variables { lines += item(variable.name, variable.meaning) }
    lines.append(heading(words.files))
    for path in words.paths { lines += item(path.path, path.meaning) }
    lines.append(heading(words.exitStatus))
    for exit in words.exits { lines += item(exit.code, exit.meaning) }
    return lines.joined(separator: "\n")
  }

  private func section(_ subcommand: ToolDescription.Subcommand) -> [String] {
    let usage = (["mesa", subcommand.commandName] + subcommand.positionals.map(\.usage))
    var lines = [".SS \"\(Self.escaped(usage.joined(separator: " ")))\""]
    lines.append(Self.escaped(subcommand.abstract ?? ""))
    if let discussion = subcommand.discussion { lines.append(Self.escaped(discussion)) }
    // What every subcommand has stands once, among the options of the program.
    let common = Set(description.command.options.map(\.label))
    let own = (subcommand.positionals + subcommand.options).filter { !common.contains($0.label) }
    return lines + own.flatMap(item)
  }

  private func item(_ argument: ToolDescription.Argument) -> [String] {
    let page = HelpPage(description: description, help: help)
    return item(argument.label, page.explanation(of: argument))
  }

  private func item(_ label: String, _ text: String) -> [String] {
    [".TP", ".B " + Self.escaped(label), Self.escaped(text)]
  }

  private func heading(_ title: String) -> String { ".SH \"\(Self.escaped(title))\"" }

  /// Text that roff shows as it is.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\"": result += "\\(dq"
      default: result.append(character)
      }
    }
    return result.hasPrefix(".") || result.hasPrefix("'") ? "\\&" + result : result
  }
}
