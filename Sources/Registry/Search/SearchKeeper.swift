/// Keeps the texts of books in the index, many at a time, as long as it takes any.
struct SearchKeeper {
  private let table: SearchTable
  private var gone: [IndexedBook]
  private var fresh: [FreshBook] = []
  private var entries = 0
  /// False once it could not be written: then all is left as it is.
  private(set) var isKept = true

  /// Entries that are written at once; so many are lost at most where somebody stops.
  private static let batch = 20_000

  init(_ table: SearchTable, gone: [IndexedBook]) {
    self.table = table
    self.gone = gone
  }

  /// - Throws: where the index is not as it was written.
  mutating func take(_ book: FreshBook) throws(DatabaseError) {
    guard isKept else { return }
    fresh.append(book)
    entries += book.entries.count
    if entries >= Self.batch { try write() }
  }

  mutating func finish() throws(DatabaseError) {
    if isKept, !fresh.isEmpty || !gone.isEmpty { try write() }
  }

  private mutating func write() throws(DatabaseError) {
    do throws(DatabaseError) {
      try table.save(fresh, without: gone)
    } catch {
      guard !error.meansUnusableFile else { throw error }
      isKept = false
    }
    fresh = []
    gone = []
    entries = 0
  }
}
