/// The styles of a theme once everything that it inherits is merged into it.
struct ThemeStyles {
  private let file: ThemeFile

  init(_ merged: ThemeFile) { file = merged }

  /// The theme, which has a style for each scope.
  ///
  /// - Throws: the first colour, by line, that neither the palette nor the terminal knows.
  func theme() throws(ThemeError) -> Theme {
    let unknown = file.entries.values.compactMap(unknownColour)
    if let first = unknown.min(by: { ($0.theme, $0.line) < ($1.theme, $1.line) }) { throw first }
    let text = style(file.entries[Scope.text.rawValue], over: .plain)
    return Theme(id: file.id, names: file.names) { style(of: $0.rawValue, over: text) }
  }

  private func unknownColour(of entry: ThemeFile.Entry) -> ThemeError? {
    for case let word? in [entry.words.foreground, entry.words.background]
    where colour(word) == nil {
      return ThemeError(theme: entry.theme, line: entry.line, reason: .unknownColour(word))
    }
    return nil
  }

  /// The style of a name, or of the nearest name before one of its dots that has one, or of `text`.
  private func style(of name: String, over text: Style) -> Style {
    if let entry = file.entries[name] { return style(entry, over: text) }
    guard let dot = name.lastIndex(of: ".") else { return text }
    return style(of: String(name[..<dot]), over: text)
  }

  private func style(_ entry: ThemeFile.Entry?, over base: Style) -> Style {
    guard let words = entry?.words else { return base }
    return Style(
      foreground: words.foreground.flatMap(colour) ?? base.foreground,
      background: words.background.flatMap(colour) ?? base.background,
      attributes: words.attributes)
  }

  private func colour(_ word: String) -> Colour? {
    file.palette[word] ?? ColourName.colour(word)
  }
}
