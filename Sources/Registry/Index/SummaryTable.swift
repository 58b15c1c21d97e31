import CSQLite
import Dialogue
import Notation

/// The table of summaries. Kinds of things are kept by their position in the code lists, which the
/// fingerprint covers; instants in milliseconds, dates as day numbers; the book's head and the row's
/// checksum as digits.
enum SummaryTable {
  /// Goes up with every change of the table; an index with another one is made anew.
  static let version = 3

  static func make(in database: Database) throws(DatabaseError) {
    try database.execute(SummarySchema.handbook)
    try database.execute(SummarySchema.mesa)
    try database.execute(SummarySchema.span)
  }

  static func isEmpty(_ database: Database) throws(DatabaseError) -> Bool {
    try SummarySchema.objects(in: database).isEmpty
  }

  /// Whether the database holds our tables and nothing else: a view or a trigger of another hand in
  /// their place would be carried out.
  static func isOurs(in database: Database) throws(DatabaseError) -> Bool {
    try SummarySchema.objects(in: database) == SummarySchema.ours
  }

  /// Of the handbook that the rows were counted with; `nil` where there are none yet.
  static func fingerprint(in database: Database) throws(DatabaseError) -> Int? {
    let row = try database.prepare("SELECT fingerprint FROM handbook LIMIT 1")
    return try row.step() ? row.integer(0) : nil
  }

  /// Forgets all rows, to begin with this handbook.
  static func clear(_ database: Database, for fingerprint: Int) throws(DatabaseError) {
    try database.execute("DELETE FROM mesa")
    try database.execute("DELETE FROM span")
    try database.execute("DELETE FROM handbook")
    try database.prepare("INSERT INTO handbook VALUES (?)").run([.integer(fingerprint)])
  }

  static func save(
    _ fresh: [IndexedSummary], without gone: [String], fingerprint: Int, in database: Database
  ) throws(DatabaseError) {
    let delete = try database.prepare("DELETE FROM mesa WHERE id = ?")
    for id in gone { try delete.run([.text(id)]) }
    try SpanTable.save(fresh, without: gone, fingerprint: fingerprint, in: database)
    let insert = try database.prepare(
      "INSERT OR REPLACE INTO mesa VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    var checksum = RowChecksum(fingerprint: fingerprint)
    for row in fresh {
      try insert.run(values(of: row) + [.text(checksum.digest(of: row).description)])
    }
  }

  static func load(
    from database: Database, fingerprint: Int, expecting count: Int
  ) throws(DatabaseError) -> KeptSummaries {
    let rows = try database.prepare("SELECT * FROM mesa")
    let kinds = Kinds()
    var checksum = RowChecksum(fingerprint: fingerprint)
    var result = KeptSummaries()
    result.rows.reserveCapacity(count)
    var read = 0
    while try rows.step() {
      read += 1
      // Some may be gone since; many times as many were never ours.
      guard read <= 4 * count + 1024 else { throw DatabaseError(SQLITE_CORRUPT) }
      // A row that makes no sense counts as none: its book is read again.
      if let row = summary(of: rows, kinds), rows.digest(21) == checksum.digest(of: row) {
        result.rows[row.summary.id] = row
      } else {
        result.thrownAway.append(rows.text(0))
      }
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
      .text(row.head.description), row.firstFact.map { .integer($0.dayNumber) } ?? .null,
    ]
  }

  private static func summary(of row: Statement, _ kinds: Kinds) -> IndexedSummary? {
    guard let mechanism = kinds.mechanisms.at(row.integer(8)),
      let moment = kinds.moments.at(row.integer(9)),
      let phase = Phase(rawValue: row.integer(10)), let head = row.digest(19)
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
      head: head,
      summary: MesaSummary(
        id: row.text(0), name: row.text(5), code: row.text(6), place: row.text(7),
        mechanism: mechanism, moment: moment, phase: phase, settled: row.integer(11),
        total: row.integer(12), lastSession: session, isSessionOpen: row.integer(15) != 0,
        lastAt: Timestamp(milliseconds: row.integer(16), offsetMinutes: row.integer(17)),
        folios: row.integer(18), problem: nil),
      firstFact: row.isNull(20) ? nil : CalendarDate(dayNumber: row.integer(20)), spans: nil)
  }

  /// The code lists, made once for all rows.
  private struct Kinds {
    let mechanisms = Mechanism.allCases
    let moments = Moment.allCases
  }
}
