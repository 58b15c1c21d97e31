import Dialogue
import Ledger

/// One search over all mesas: what the index has of books that did not change is taken from there, all
/// else from the books, and kept for the next time.
struct SearchPass {
  let library: Library
  let query: SearchQuery
  let audience: Audience
  /// The mesas, that with the newest activity first.
  let rows: [IndexedSummary]
  let progress: LibraryProgress?
  private var found: [Found] = []
  private var isStopped = false

  /// A hit before it is known whether it is shown; ordered as ``SearchFindings/hits``.
  private struct Found {
    let match: SearchQuery.Match
    /// Place of the mesa in ``SearchPass/rows``, and of the entry in the mesa.
    let mesa: Int
    let place: Int
    let source: Source

    enum Source {
      case entry(SearchEntry)
      case index(Int)
    }

    var order: (Int, Int, Int) { (match == .whole ? 0 : 1, mesa, place) }
  }

  init(
    _ library: Library, _ query: SearchQuery, _ audience: Audience, _ rows: [IndexedSummary],
    progress: LibraryProgress?
  ) {
    self.library = library
    self.query = query
    self.audience = audience
    self.rows = rows
    self.progress = progress
  }

  /// - Parameter table: `nil` where there is no index to go by.
  /// - Throws: where the index is not as it was written.
  mutating func findings(
    _ table: SearchTable?, most: Int
  ) throws(DatabaseError) -> SearchFindings {
    var findings = SearchFindings()
    findings.troubled = rows.map(\.summary).filter { $0.problem != nil }
    guard let table else {
      readBooks(Array(rows.indices))
      findings.hits = try shown(most, from: nil)
      findings.total = found.count
      findings.isStopped = isStopped
      return findings
    }
    let known = try table.books()
    let current = rows.indices.filter { known[rows[$0].summary.id]?.head == rows[$0].head }
    let isKept = try readBooks(except: Set(current), known, keptIn: table)
    try table.beginReading()
    let indexed = try lookUp(current, in: table)
    // What another process forgot meanwhile.
    if indexed.count != current.count { readBooks(current.filter { !indexed.contains($0) }) }
    findings.hits = try shown(most, from: table)
    try table.endReading()
    findings.total = found.count
    findings.isStopped = isStopped
    findings.notice = isKept ? nil : .unavailable
    return findings
  }

  /// The first hits.
  private func shown(
    _ most: Int, from table: SearchTable?
  ) throws(DatabaseError) -> [SearchHit] {
    var hits: [SearchHit] = []
    for one in found.sorted(by: { $0.order < $1.order }).prefix(most) {
      let summary = rows[one.mesa].summary
      let entry: SearchEntry
      switch one.source {
      case .entry(let read): entry = read
      case .index(let id):
        guard let kept = try table?.entries(CollectionOfOne(id)).first else { continue }
        entry = kept
      }
      hits.append(
        SearchHit(mesa: summary.id, mesaName: summary.name, entry: entry, match: one.match))
    }
    return hits
  }

  /// Takes from the index what it has of these mesas.
  ///
  /// - Returns: those of which it has anything.
  private mutating func lookUp(
    _ current: [Int], in table: SearchTable
  ) throws(DatabaseError) -> Set<Int> {
    let known = try table.books()
    var mesas: [Int: Int] = [:]
    for row in current {
      if let book = known[rows[row].summary.id] { mesas[book.number] = row }
    }
    let whole = Set(try table.matches(query, .whole))
    for id in try table.matches(query, .beginning) {
      // Of the others the books were read.
      guard let mesa = mesas[id >> SearchSchema.placeBits] else { continue }
      found.append(
        Found(
          match: whole.contains(id) ? .whole : .beginning, mesa: mesa,
          place: id & (1 << SearchSchema.placeBits - 1), source: .index(id)))
    }
    return Set(mesas.values)
  }

  /// Reads the books that the index does not have as they are, and keeps their texts there.
  ///
  /// - Returns: whether the index took them.
  private mutating func readBooks(
    except current: Set<Int>, _ known: [String: IndexedBook], keptIn table: SearchTable
  ) throws(DatabaseError) -> Bool {
    let ids = Set(rows.map(\.summary.id))
    var keeper = SearchKeeper(table, gone: known.values.filter { !ids.contains($0.id) })
    let stale = rows.indices.filter { !current.contains($0) }
    for (done, row) in stale.enumerated() {
      guard goesOn(done, of: stale.count) else { break }
      guard let book = take(row), rows[row].summary.problem == nil else { continue }
      // What is wrong with a book may lie outside its file: such a one is read each time.
      try keeper.take(book)
    }
    try keeper.finish()
    return keeper.isKept
  }

  private mutating func readBooks(_ rows: [Int]) {
    for (done, row) in rows.enumerated() {
      guard goesOn(done, of: rows.count) else { break }
      _ = take(row)
    }
  }

  private mutating func goesOn(_ done: Int, of count: Int) -> Bool {
    if let progress, !progress(done, count) { isStopped = true }
    return !isStopped
  }

  /// Looks through a mesa's book; `nil` for one that cannot be read, and that of another mesa, whose
  /// texts are found where it belongs.
  private mutating func take(_ row: Int) -> FreshBook? {
    let summary = rows[row].summary
    if case .foreign? = summary.problem { return nil }
    guard
      let book = try? Book.open(library.folder(of: summary.id), for: .reading)
    else { return nil }
    let entries = book.chronicle.searchEntries(for: audience)
    for (place, entry) in entries.enumerated() {
      guard let match = query.match(entry.text) else { continue }
      found.append(Found(match: match, mesa: row, place: place, source: .entry(entry)))
    }
    return FreshBook(id: summary.id, head: book.head, entries: entries)
  }
}
