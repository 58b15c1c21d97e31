import Dialogue

/// The list of all mesas.
public struct LibraryRoom: Room {
  static let declaration = RoomDeclaration(
    .library, isOfMesa: false, actions: actions, signs: { signs }
  ) {
    $0.library
  }

  public var entries: [LibraryEntry] = [] {
    didSet {
      isUnread = false
      refilter()
    }
  }
  /// Whether reading the books was stopped: that no mesa is shown says nothing of how many there are.
  var isUnread = false
  var focus = RowFocus()
  var sifting: Sifting? = Sifting()
  /// The entries that the filter lets through, as indices.
  public private(set) var shown: [Int] = []
  public private(set) var sorting = LibrarySorting.activity
  /// The mesa to stand on when the list is next read: the one that was left.
  var wanted: String?
  /// What was looked for last in all mesas, and how far.
  var searchedWords = ""
  var searchedReach = SearchReach.shared
  /// The room that the survey which was asked for is to be shown in.
  var surveyed = RoomName.registry
  /// The rooms of the library from which the mesa was opened, the last at the end: one comes back to them.
  var above: [any Room] = []
  /// The place to go to in the mesa that is being opened.
  var awaited: SearchEntry?

  public init() {}

  public var filter: TextField {
    get { sifting?.filter ?? TextField(limit: 80) }
    set { sifting?.filter = newValue }
  }

  public var cursor: Int {
    get { focus.row }
    set { focus = RowFocus(newValue) }
  }

  func count(_ state: AppState) -> Int { shown.count }

  func id(ofRow row: Int, _ state: AppState) -> RowID? { .mesa(entries[shown[row]].id) }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  public var selected: LibraryEntry? {
    shown.indices.contains(cursor) ? entries[shown[cursor]] : nil
  }

  public mutating func refilter() {
    let words = sifting?.words ?? []
    let matching = entries.indices.filter { index in
      let entry = entries[index]
      guard !words.isEmpty else { return true }
      let matter = [entry.name, entry.place, entry.code, entry.id].joined(separator: " ")
      return Sifting.holds(Folding.fold(matter), words)
    }
    shown = sorting.sorted(matching, of: entries)
    cursor = min(cursor, max(0, shown.count - 1))
  }

  /// Once the filter is gone, the cursor stays on its mesa.
  mutating func sift(_ state: AppState) {
    let id = filter.isEmpty ? selected?.id : nil
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

extension RoomName {
  public static let library = RoomName("library")
}

extension AppState {
  /// The list of all mesas: the first room of all.
  public var library: LibraryRoom {
    get { rooms.first as? LibraryRoom ?? LibraryRoom() }
    set { rooms[0] = newValue }
  }

  mutating func sortLibrary() -> [Effect] {
    library.sortAnew()
    let sentence =
      switch library.sorting {
      case .activity: texts.byActivity
      case .name: texts.byName
      case .phase: texts.byPhase
      }
    message = Message(.info, sentence)
    return []
  }
}
