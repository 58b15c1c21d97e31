import Dialogue

/// The table of summaries. Kinds of things are kept by their position in the code lists, which the
/// fingerprint covers; instants in milliseconds, dates as day numbers.
enum SummaryTable {
  /// Goes up with every change of the table; an index with another one is made anew.
  static let version = 1

  /// Drops what is there and makes empty tables.
  static func makeAnew(in database: Database, fingerprint: Int) throws(DatabaseError) {
    try database.execute("DROP TABLE IF EXISTS mesa")
    try database.execute("DROP TABLE IF EXISTS handbook")
    try database.execute("CREATE TABLE handbook (fingerprint INTEGER NOT NULL)")
    try database.execute(
      """
      CREATE TABLE mesa (
        id TEXT PRIMARY KEY, inode INTEGER, size INTEGER, modified INTEGER, changed INTEGER,
        name TEXT, code TEXT, place TEXT, mechanism INTEGER, moment INTEGER, phase INTEGER,
        settled INTEGER, total INTEGER, session INTEGER, session_day INTEGER,
        session_open INTEGER, last_at INTEGER, last_offset INTEGER, folios INTEGER)
      """)
    try database.prepare("INSERT INTO handbook VALUES (?)").run([.integer(fingerprint)])
  }

  static func save(
    _ fresh: [IndexedSummary], without gone: [String], in database: Database
  ) throws(DatabaseError) {
    let delete = try database.prepare("DELETE FROM mesa WHERE id = ?")
    for id in gone { try delete.run([.text(id)]) }
    let insert = try database.prepare(
      "INSERT OR REPLACE INTO mesa VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    for row in fresh { try insert.run(values(of: row)) }
  }

  static func load(
    from database: Database, expecting count: Int
  ) throws(DatabaseError) -> [String: IndexedSummary] {
    let rows = try database.prepare("SELECT * FROM mesa")
    let kinds = Kinds()
    var result: [String: IndexedSummary] = [:]
    result.reserveCapacity(count)
    while try rows.step() {
      // A row that makes no sense counts as none: its book is read again.
      guard let row = summary(of: rows, kinds) else { continue }
      result[row.summary.id] = row
    }
    return result
  }

  private static func values(of row: IndexedSummary) -> [Statement.Value] {
    let summary = row.summary
    return [
      .text(summary.id), .integer(row.stamp.inode), .integer(row.stamp.size),
      .integer(row.stamp.modified), .integer(row.stamp.changed), .text(summary.name),
      .text(summary.code), .text(summary.place), .position(of: summary.mechanism),
      .position(of: summary.moment), .integer(summary.phase.rawValue), .integer(summary.settled),
      .integer(summary.total), summary.lastSession.map { .integer($0.number) } ?? .null,
      summary.lastSession.map { .integer($0.date.dayNumber) } ?? .null,
      .integer(summary.isSessionOpen ? 1 : 0), .integer(summary.lastAt.milliseconds),
      .integer(summary.lastAt.offsetMinutes), .integer(summary.folios),
    ]
  }

  private static func summary(of row: Statement, _ kinds: Kinds) -> IndexedSummary? {
    guard let mechanism = kinds.mechanisms.at(row.integer(8)),
      let moment = kinds.moments.at(row.integer(9)),
      let phase = Phase(rawValue: row.integer(10))
    else { return nil }
    let session =
      row.isNull(13)
      ? nil
      : MesaSummary.LastSession(
        number: row.integer(13), date: CalendarDate(dayNumber: row.integer(14)))
    return IndexedSummary(
      stamp: BookStamp(
        inode: row.integer(1), size: row.integer(2), modified: row.integer(3),
        changed: row.integer(4)),
      summary: MesaSummary(
        id: row.text(0), name: row.text(5), code: row.text(6), place: row.text(7),
        mechanism: mechanism, moment: moment, phase: phase, settled: row.integer(11),
        total: row.integer(12), lastSession: session, isSessionOpen: row.integer(15) != 0,
        lastAt: Timestamp(milliseconds: row.integer(16), offsetMinutes: row.integer(17)),
        folios: row.integer(18), problem: nil))
  }

  /// The code lists, made once for all rows.
  private struct Kinds {
    let mechanisms = Mechanism.allCases
    let moments = Moment.allCases
  }
}

extension Array {
  /// The element at this position, if there is one.
  fileprivate func at(_ position: Int) -> Element? {
    indices.contains(position) ? self[position] : nil
  }
}

extension Statement.Value {
  fileprivate static func position<Kind: CaseIterable & Equatable>(of kind: Kind) -> Self
  where Kind.AllCases == [Kind] {
    .integer(Kind.allCases.firstIndex(of: kind) ?? -1)
  }
}
