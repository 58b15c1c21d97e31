import Dialogue

/// The tables of the search index.
///
/// The words lie in a full-text table without content and without positions; what is shown of a hit lies
/// beside them in `entry`. The number of an entry is that of its mesa and its place among the mesa's.
enum SearchSchema {
  static let version: StaticString = "CREATE TABLE version (fingerprint INTEGER NOT NULL)"
  static let book: StaticString = """
    CREATE TABLE book (
      number INTEGER PRIMARY KEY, id TEXT, head TEXT, entries INTEGER, checksum INTEGER)
    """
  static let entry: StaticString = """
    CREATE TABLE entry (
      id INTEGER PRIMARY KEY, place TEXT, number INTEGER, folio INTEGER, text TEXT,
      checksum INTEGER)
    """
  static let words: StaticString = """
    CREATE VIRTUAL TABLE words USING fts5 (
      text, content='', columnsize=0, detail=none, prefix='1 2 3', tokenize='ascii')
    """

  /// Bits of an entry's number that are its place within its mesa.
  static let placeBits = 20

  /// What is in a database, by kind, name and, of our own tables, the statement that made it; those
  /// beside the table of words are made by SQLite, in the words of its version.
  static let ours: Set<SummarySchema.Object> = {
    let own: [(String, StaticString)] = [
      ("version", version), ("book", book), ("entry", entry), ("words", words),
    ]
    let beside = ["words_config", "words_data", "words_idx"]
    return Set(
      own.map { SummarySchema.Object(kind: "table", name: $0.0, statement: $0.1.description) }
        + beside.map { SummarySchema.Object(kind: "table", name: $0, statement: "") })
  }()

  static func objects(in database: Database) throws(DatabaseError) -> Set<SummarySchema.Object> {
    let rows = try database.prepare("SELECT type, name, sql FROM sqlite_master LIMIT 9")
    var objects: Set<SummarySchema.Object> = []
    while try rows.step() {
      let name = rows.text(1)
      objects.insert(
        SummarySchema.Object(
          kind: rows.text(0), name: name, statement: name.hasPrefix("words_") ? "" : rows.text(2)))
    }
    return objects
  }

  /// A number that changes with the tables and with what may be found by others than the mediator.
  static let fingerprint: Int = {
    var sum = Checksum()
    sum.add(1)
    for kind in RecordKind.allCases {
      let declaration = kind.declaration
      sum.add(kind.rawValue)
      for field in declaration.asked {
        sum.add(field.key.rawValue)
        sum.add("\(declaration.visibility(of: field))")
      }
    }
    return sum.value
  }()
}
