import Dialogue
import Wording

/// The places in all mesas that have the words that somebody looked for.
struct SearchRoom: Room {
  static let declaration = RoomDeclaration(
    .search, isOfMesa: false, isKept: false, actions: actions
  ) { _ in nil }

  let found: FoundPlaces
  var focus = RowFocus()

  init(_ found: FoundPlaces) { self.found = found }

  func count(_ state: AppState) -> Int { found.hits.count }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  func reader(_ state: AppState) -> Reader? {
    selected.map { hit in
      Reader(title: hit.mesaName, paragraphs: state.paragraphs(of: hit, hit.entry.text))
    }
  }

  var selected: SearchHit? {
    found.hits.indices.contains(focus.row) ? found.hits[focus.row] : nil
  }
}

/// What the world found; the first of all there are.
public struct FoundPlaces: Hashable, Sendable {
  let query: SearchQuery
  let hits: [SearchHit]
  let total: Int
  /// What there is to say of the index or of books; `nil` where that is nothing.
  let notice: String?
  /// Whether it was stopped before all mesas had been read.
  let isStopped: Bool

  public init(
    query: SearchQuery, hits: [SearchHit], total: Int, notice: String?, isStopped: Bool = false
  ) {
    self.query = query
    self.hits = hits
    self.total = total
    self.notice = notice
    self.isStopped = isStopped
  }
}

/// How far a search goes.
enum SearchReach: String, CaseIterable, Sendable {
  case shared, everything
}

extension RoomName {
  static let search = RoomName("search")
}
