import Content

/// All themes: those compiled into the program and those of a person's own folder.
public enum ThemeCatalogue {
  /// The theme that is used where none was chosen.
  public static let standard = "andino"

  /// The themes of some files, and what was wrong with the files that could not be used.
  ///
  /// A later file stands in the place of an earlier one of the same id (and may inherit from it);
  /// where it is broken, the earlier one stays.
  ///
  /// - Parameter sources: each file's id (its name without `.theme`) and content, built-in first.
  /// - Returns: one theme for each id that has a usable file, in the order of the ids.
  public static func load(
    sources: [ThemeSource]
  ) -> (themes: [Theme], problems: [ThemeError]) {
    var resolver = ThemeResolver(sources)
    var seen: Set<String> = []
    var themes: [Theme] = []
    for source in sources where seen.insert(source.id).inserted {
      if let theme = resolver.theme(source.id) { themes.append(theme) }
    }
    return (themes, resolver.problems)
  }

  /// The files that are compiled into the program, the standard theme first.
  public static var builtIn: [ThemeSource] {
    let folder = "themes/"
    let suffix = ".theme"
    let sources = EmbeddedContent.paths(under: folder).compactMap { path in
      EmbeddedContent.file(path).map {
        ThemeSource(
          id: String(path.dropFirst(folder.count).dropLast(suffix.count)), bytes: $0)
      }
    }
    return sources.filter { $0.id == standard } + sources.filter { $0.id != standard }
  }
}
