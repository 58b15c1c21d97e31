/// Follows `inherits` through files of which several may have the same id.
///
/// A later file stands before an earlier one of its id; one that is broken, or that inherits from
/// itself, leaves the place to the one before it.
struct ThemeResolver {
  /// How many themes may inherit in a row.
  static let deepest = 8

  private struct Usable {
    /// With everything that it inherits.
    let file: ThemeFile
    let theme: Theme
  }

  private let sources: [ThemeSource]
  private let ids: [String]
  /// What was wrong with each file, by its place.
  private var failures: [Int: ThemeError] = [:]
  private var usable: [Int: Usable] = [:]
  /// The files being merged, from the one asked for to its farthest parent so far.
  private var path: [Int] = []

  init(_ sources: [ThemeSource]) {
    ids = sources.map(\.id)
    self.sources = sources
  }

  /// What was wrong, in the order of the files.
  var problems: [ThemeError] { failures.sorted { $0.key < $1.key }.map(\.value) }

  /// The theme of an id; `nil` where no file of it can be used.
  mutating func theme(_ id: String) -> Theme? {
    guard let place = place(of: id, before: ids.count), let found = usable[place] else {
      return nil
    }
    return found.theme
  }

  /// The last file of an id that can be used, among those before a place.
  private mutating func place(of id: String, before end: Int) -> Int? {
    for place in ids[..<end].indices.reversed() where ids[place] == id {
      if usable[place] != nil { return place }
      guard failures[place] == nil else { continue }
      do throws(ThemeError) {
        usable[place] = try merge(place)
        return place
      } catch {
        failures[place] = error
      }
    }
    return nil
  }

  private mutating func merge(_ place: Int) throws(ThemeError) -> Usable {
    var file = try ThemeFile(id: ids[place], bytes: sources[place].bytes)
    if let parent = file.parent {
      path.append(place)
      defer { path.removeLast() }
      file = file.over(try base(of: file, parent, at: place))
    }
    return Usable(file: file, theme: try ThemeStyles(file).theme())
  }

  private mutating func base(
    of file: ThemeFile, _ parent: ThemeFile.Parent, at place: Int
  ) throws(ThemeError) -> ThemeFile {
    func error(_ reason: ThemeError.Reason) -> ThemeError {
      ThemeError(theme: file.id, line: parent.line, reason: reason)
    }
    guard path.count <= Self.deepest else { throw error(.tooDeep(Self.deepest)) }
    // A person's own file may build upon the built-in theme of its name.
    let isOwn = parent.id == file.id
    if !isOwn, let start = path.firstIndex(where: { ids[$0] == parent.id }) {
      throw error(.cycle(path[start...].map { ids[$0] } + [parent.id]))
    }
    guard let found = self.place(of: parent.id, before: isOwn ? place : ids.count),
      let base = usable[found]
    else { throw error(isOwn ? .cycle([file.id, file.id]) : .missingParent(parent.id)) }
    return base.file
  }
}
