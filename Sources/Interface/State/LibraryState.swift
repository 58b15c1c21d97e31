import Dialogue

/// One mesa as the library shows it.
public struct LibraryEntry: Hashable, Sendable, Identifiable {
  public let id: String
  public let name: String
  public let code: String
  public let place: String
  public let phase: Phase
  public let progress: Progress
  public let lastSession: Int?
  public let lastSessionDate: CalendarDate?
  public let isSessionOpen: Bool
  public let folios: Int
  public let lastAt: Timestamp?
  /// A sentence about a book that cannot be read whole.
  public let problem: String?

  public init(
    id: String, name: String, code: String = "", place: String = "",
    phase: Phase = .preliminary, progress: Progress = Progress(settled: 0, total: 0),
    lastSession: Int? = nil, lastSessionDate: CalendarDate? = nil, isSessionOpen: Bool = false,
    folios: Int = 0, lastAt: Timestamp? = nil, problem: String? = nil
  ) {
    self.id = id
    self.name = name
    self.code = code
    self.place = place
    self.phase = phase
    self.progress = progress
    self.lastSession = lastSession
    self.lastSessionDate = lastSessionDate
    self.isSessionOpen = isSessionOpen
    self.folios = folios
    self.lastAt = lastAt
    self.problem = problem
  }
}

/// The list of all mesas.
public struct LibraryState: Sendable {
  public var entries: [LibraryEntry] = [] {
    didSet { refilter() }
  }
  public var cursor = 0
  public var filter = TextField(limit: 80)
  public var isFiltering = false
  /// The entries that the filter lets through, as indices.
  public private(set) var shown: [Int] = []
  public private(set) var sorting = LibrarySorting.activity
  /// The mesa to stand on when the list is next read: the one that was left.
  var wanted: String?

  public init() {}

  public var selected: LibraryEntry? {
    shown.indices.contains(cursor) ? entries[shown[cursor]] : nil
  }

  public mutating func refilter() {
    let needle = Folding.fold(filter.text.trimmed)
    let matching = entries.indices.filter { index in
      let entry = entries[index]
      return needle.isEmpty || Folding.contains(entry.name, needle)
        || Folding.contains(entry.place, needle) || Folding.contains(entry.code, needle)
        || Folding.contains(entry.id, needle)
    }
    shown = sorting.sorted(matching, of: entries)
    cursor = min(cursor, max(0, shown.count - 1))
  }

  mutating func clearFilter() {
    isFiltering = false
    filter = TextField(limit: filter.limit)
    let id = selected?.id
    refilter()
    if let id { select(id) }
  }

  /// Takes the next sorting; the cursor stays on its mesa.
  mutating func sortAnew() {
    let id = selected?.id
    sorting = sorting.next
    refilter()
    if let id { select(id) }
  }

  mutating func select(_ id: String) {
    if let row = shown.firstIndex(where: { entries[$0].id == id }) { cursor = row }
  }
}
