/// Lines of text being laid out, and the placing of text within a width.
enum PlainLines {
  static func pad(
    _ line: String, to width: Int, _ alignment: Table.Alignment = .leading
  ) -> String {
    let room = max(0, width - DisplayWidth.of(line))
    return switch alignment {
    case .leading: line + spaces(room)
    case .centre: spaces(room / 2) + line + spaces(room - room / 2)
    case .trailing: spaces(room) + line
    }
  }

  static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  /// Blocks of lines side by side, each padded to its width, the shorter ones filled up.
  static func beside(_ columns: [(lines: [String], width: Int)], gap: String) -> [String] {
    let height = columns.map(\.lines.count).max() ?? 0
    return (0..<height).map { row in
      columns.map { pad(row < $0.lines.count ? $0.lines[row] : "", to: $0.width) }
        .joined(separator: gap)
    }
  }
}
