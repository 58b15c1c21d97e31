/// The styles of a theme once everything that it inherits is merged into it.
struct ThemeStyles {
  private let palette: [String: Colour]
  private let entries: [String: ThemeFile.Entry]

  init(_ merged: ThemeFile) {
    palette = merged.palette
    entries = merged.entries
  }

  /// A style for each scope.
  ///
  /// - Throws: the first colour, by line, that neither the palette nor the terminal knows.
  func resolved() throws(ThemeError) -> [Scope: Style] {
    for entry in entries.values.sorted(by: { ($0.theme, $0.line) < ($1.theme, $1.line) }) {
      for word in [entry.words.foreground, entry.words.background].compactMap(\.self)
      where colour(word) == nil {
        throw ThemeError(theme: entry.theme, line: entry.line, reason: .unknownColour(word))
      }
    }
    var styles: [Scope: Style] = [:]
    for scope in Scope.allCases { styles[scope] = style(of: scope.rawValue) }
    return styles
  }

  /// The style of a name, or of the nearest name before one of its dots that has one, or of `text`.
  private func style(of name: String) -> Style {
    var known = name[...]
    while entries[String(known)] == nil, let dot = known.lastIndex(of: ".") {
      known = known[..<dot]
    }
    let text = style(entries[Scope.text.rawValue], over: .plain)
    return entries[String(known)].map { style($0, over: text) } ?? text
  }

  private func style(_ entry: ThemeFile.Entry?, over base: Style) -> Style {
    guard let words = entry?.words else { return base }
    return Style(
      foreground: words.foreground.flatMap(colour) ?? base.foreground,
      background: words.background.flatMap(colour) ?? base.background,
      attributes: words.attributes)
  }

  private func colour(_ word: String) -> Colour? {
    palette[word] ?? ColourName.colour(word)
  }
}
