/// The tables of the index as they stand in its schema.
enum SummarySchema {
  static let handbook: StaticString = "CREATE TABLE handbook (fingerprint INTEGER NOT NULL)"
  static let mesa: StaticString = """
    CREATE TABLE mesa (
      id TEXT PRIMARY KEY, inode INTEGER, size INTEGER, modified INTEGER, changed INTEGER,
      name TEXT, code TEXT, place TEXT, mechanism INTEGER, moment INTEGER, phase INTEGER,
      settled INTEGER, total INTEGER, session INTEGER, session_day INTEGER,
      session_open INTEGER, last_at INTEGER, last_offset INTEGER, folios INTEGER,
      head TEXT, first_fact INTEGER, checksum TEXT)
    """
  static let span: StaticString = """
    CREATE TABLE span (
      mesa TEXT, since INTEGER, until INTEGER, name TEXT, code TEXT, place TEXT, ubigeo TEXT,
      competence TEXT, type INTEGER, second_type INTEGER, stage INTEGER, status INTEGER,
      mechanism INTEGER, moment INTEGER, role INTEGER, violence INTEGER, entry INTEGER,
      entry_month INTEGER, violent INTEGER, late TEXT, from_entry INTEGER, checksum INTEGER,
      PRIMARY KEY (mesa, since)) WITHOUT ROWID
    """

  /// A table, view, index or trigger: what it is, its name, and the statement that made it.
  struct Object: Hashable {
    let kind: String
    let name: String
    let statement: String
  }

  static let ours: Set<Object> = [
    Object(kind: "table", name: "handbook", statement: handbook.description),
    Object(kind: "table", name: "mesa", statement: mesa.description),
    Object(kind: "table", name: "span", statement: span.description),
    // Made by SQLite for the primary key.
    Object(kind: "index", name: "sqlite_autoindex_mesa_1", statement: ""),
  ]

  /// What the database holds, no more than is needed to tell it from ours.
  static func objects(in database: Database) throws(DatabaseError) -> Set<Object> {
    let rows = try database.prepare("SELECT type, name, sql FROM sqlite_master LIMIT 5")
    var objects: Set<Object> = []
    while try rows.step() {
      objects.insert(Object(kind: rows.text(0), name: rows.text(1), statement: rows.text(2)))
    }
    return objects
  }
}
