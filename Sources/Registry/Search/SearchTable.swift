import CSQLite
import Dialogue
import Notation

/// An open search index: books, their entries, and the words of these.
///
/// What is found to be otherwise than it was written is thrown as `SQLITE_CORRUPT`.
final class SearchTable {
  private let database: Database

  /// - Throws: `SQLITE_SCHEMA` where it is not ours, or of another version.
  init(_ path: String, creates: Bool) throws(DatabaseError) {
    database = try Database(path, creates: creates)
    let objects = try SearchSchema.objects(in: database)
    if objects.isEmpty {
      try make()
    } else {
      guard objects == SearchSchema.ours, try isOfThisVersion() else {
        throw DatabaseError(SQLITE_SCHEMA)
      }
    }
  }

  private func make() throws(DatabaseError) {
    let database = database
    try database.transaction { () throws(DatabaseError) in
      // Another process may have been first.
      guard try SearchSchema.objects(in: database).isEmpty else { return }
      for table in [
        SearchSchema.version, SearchSchema.book, SearchSchema.entry, SearchSchema.words,
      ] {
        try database.execute(table)
      }
      try database.prepare("INSERT INTO version VALUES (?)").run([
        .integer(SearchSchema.fingerprint)
      ])
    }
  }

  private func isOfThisVersion() throws(DatabaseError) -> Bool {
    let row = try database.prepare("SELECT fingerprint FROM version LIMIT 1")
    return try row.step() && row.integer(0) == SearchSchema.fingerprint
  }

  /// The books that are in it, by the mesa's identity.
  func books() throws(DatabaseError) -> [String: IndexedBook] {
    let rows = try database.prepare("SELECT number, id, head, entries, checksum FROM book")
    var books: [String: IndexedBook] = [:]
    while try rows.step() {
      guard let head = rows.digest(2) else { throw DatabaseError(SQLITE_CORRUPT) }
      let book = IndexedBook(
        number: rows.integer(0), id: rows.text(1), head: head, entries: rows.integer(3))
      guard rows.integer(4) == book.checksum, books[book.id] == nil else {
        throw DatabaseError(SQLITE_CORRUPT)
      }
      books[book.id] = book
    }
    return books
  }

  /// Numbers of the entries that have the words of `query`, whole or at least as beginnings.
  func matches(_ query: SearchQuery, _ match: SearchQuery.Match) throws(DatabaseError) -> [Int] {
    let end = match == .whole ? "\"" : "\"*"
    let phrase = query.words.map { "\"" + $0 + end }.joined(separator: " AND ")
    let rows = try database.prepare("SELECT rowid FROM words WHERE words MATCH ?")
    try rows.bind([.text(phrase)])
    var ids: [Int] = []
    while try rows.step() { ids.append(rows.integer(0)) }
    return ids
  }

  /// The entries of these numbers, in that order.
  func entries(_ ids: some Sequence<Int>) throws(DatabaseError) -> [SearchEntry] {
    let row = try database.prepare(
      "SELECT place, number, folio, text, checksum FROM entry WHERE id = ?")
    var entries: [SearchEntry] = []
    for id in ids {
      try row.bind([.integer(id)])
      guard try row.step(), let place = SearchPlace(row.text(0)) else {
        throw DatabaseError(SQLITE_CORRUPT)
      }
      let entry = SearchEntry(
        place: place, number: row.integer(1), folio: row.integer(2), text: row.text(3))
      guard row.integer(4) == Self.checksum(of: entry, id) else {
        throw DatabaseError(SQLITE_CORRUPT)
      }
      try row.reset()
      entries.append(entry)
    }
    return entries
  }

  /// From here to ``endReading()`` it stays as it is, whoever writes.
  func beginReading() throws(DatabaseError) { try database.execute("BEGIN") }

  func endReading() throws(DatabaseError) { try database.execute("COMMIT") }

  /// Keeps what books say now in place of what they said, and forgets those that are gone.
  func save(
    _ fresh: [FreshBook], without gone: [IndexedBook]
  ) throws(DatabaseError) {
    let database = database
    try database.execute("PRAGMA synchronous = NORMAL")
    try database.transaction { () throws(DatabaseError) in
      let known = try books()
      for book in gone where known[book.id]?.number == book.number { try forget(book) }
      var next = (known.values.map(\.number).max() ?? 0) + 1
      for book in fresh {
        let old = known[book.id]
        if let old { try forget(old) }
        try add(book, number: old?.number ?? next)
        if old == nil { next += 1 }
      }
    }
  }

  private func forget(_ book: IndexedBook) throws(DatabaseError) {
    let erase = try database.prepare(
      "INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)")
    let delete = try database.prepare("DELETE FROM entry WHERE id = ?")
    for (id, entry) in zip(book.ids, try entries(book.ids)) {
      try erase.run([.integer(id), .text(Self.words(of: entry))])
      try delete.run([.integer(id)])
    }
    try database.prepare("DELETE FROM book WHERE number = ?").run([.integer(book.number)])
  }

  private func add(_ fresh: FreshBook, number: Int) throws(DatabaseError) {
    let book = IndexedBook(
      number: number, id: fresh.id, head: fresh.head, entries: fresh.entries.count)
    guard book.entries < 1 << SearchSchema.placeBits else { return }
    let words = try database.prepare("INSERT INTO words (rowid, text) VALUES (?, ?)")
    let insert = try database.prepare("INSERT INTO entry VALUES (?,?,?,?,?,?)")
    for (id, entry) in zip(book.ids, fresh.entries) {
      try words.run([.integer(id), .text(Self.words(of: entry))])
      try insert.run([
        .integer(id), .text(entry.place.description), .integer(entry.number),
        .integer(entry.folio), .text(entry.text), .integer(Self.checksum(of: entry, id)),
      ])
    }
    try database.prepare("INSERT INTO book VALUES (?,?,?,?,?)").run([
      .integer(number), .text(book.id), .text(book.head.description), .integer(book.entries),
      .integer(book.checksum),
    ])
  }

  private static func words(of entry: SearchEntry) -> String {
    SearchQuery.words(of: entry.text).joined(separator: " ")
  }

  private static func checksum(of entry: SearchEntry, _ id: Int) -> Int {
    var sum = Checksum()
    sum.add(id)
    sum.add(entry.place.description)
    sum.add(entry.number)
    sum.add(entry.folio)
    sum.add(entry.text)
    return sum.value
  }
}

/// The texts of a book that the index does not have yet.
struct FreshBook {
  let id: String
  let head: Digest
  let entries: [SearchEntry]
}
