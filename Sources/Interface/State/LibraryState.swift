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

  public init() {}

  public var selected: LibraryEntry? {
    shown.indices.contains(cursor) ? entries[shown[cursor]] : nil
  }

  public mutating func refilter() {
    let needle = Folding.fold(filter.text.trimmed)
    shown = entries.indices.filter { index in
      let entry = entries[index]
      return needle.isEmpty || Folding.contains(entry.name, needle)
        || Folding.contains(entry.place, needle) || Folding.contains(entry.code, needle)
        || Folding.contains(entry.id, needle)
    }
    cursor = min(cursor, max(0, shown.count - 1))
  }
}
