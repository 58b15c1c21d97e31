/// Theme files by their ids, each read when it is asked for: a screen has one theme at a time.
public struct ThemeShelf: Sendable {
  private let sources: [ThemeSource]
  /// Each once, in the order of the files.
  public let ids: [String]

  /// - Parameter sources: as those of ``ThemeCatalogue/load(sources:)``.
  public init(_ sources: [ThemeSource]) {
    self.sources = sources
    var ids: [String] = []
    for source in sources where !ids.contains(source.id) { ids.append(source.id) }
    self.ids = ids
  }

  /// The theme of an id; `nil` where no file of it can be used.
  public func theme(_ id: String) -> Theme? {
    guard ids.contains(id) else { return nil }
    var resolver = ThemeResolver(sources)
    return resolver.theme(id)
  }

  /// What is wrong with the files of some ids, and with those that they build upon.
  public func problems(of ids: [String]) -> [ThemeError] {
    guard !ids.isEmpty else { return [] }
    var resolver = ThemeResolver(sources)
    for id in ids { _ = resolver.theme(id) }
    return resolver.problems
  }

  /// The one after `id`, round and round, of those that can be used.
  public func theme(after id: String) -> Theme? {
    let start = ids.firstIndex(of: id).map { $0 + 1 } ?? 0
    for next in ids[start...] + ids[..<start] {
      if let theme = theme(next) { return theme }
    }
    return nil
  }
}
