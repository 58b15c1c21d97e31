import CSQLite
import Testing

@testable import Registry

@Suite("A database")
struct DatabaseTests {
  private let scratch: Scratch
  private let database: Database

  init() throws {
    scratch = try Scratch()
    database = try Database(scratch.index, creates: true)
    try database.execute("CREATE TABLE t (a INTEGER, b TEXT)")
  }

  private func rows() throws -> [String] {
    let rows = try database.prepare("SELECT a, b FROM t")
    var result: [String] = []
    while try rows.step() {
      result.append(rows.isNull(1) ? "\(rows.integer(0))" : "\(rows.integer(0)) \(rows.text(1))")
    }
    return result
  }

  @Test("gives back what was bound, with accents, and nothing for nothing")
  func values() throws {
    let insert = try database.prepare("INSERT INTO t VALUES (?, ?)")
    try insert.run([.integer(.max), .text("Ñandú, ¿acreditó?")])
    try insert.run([.integer(-1), .null])
    try insert.run([.integer(0), .text("'; DROP TABLE t; --")])
    #expect(try rows() == ["\(Int.max) Ñandú, ¿acreditó?", "-1", "0 '; DROP TABLE t; --"])
  }

  @Test("keeps all of a transaction or, when it fails, nothing")
  func transaction() throws {
    #expect(throws: DatabaseError(SQLITE_ERROR)) {
      try database.transaction { () throws(DatabaseError) in
        try database.execute("INSERT INTO t VALUES (1, 'x')")
        try database.execute("INSERT INTO none VALUES (1)")
      }
    }
    #expect(try rows() == [])
    try database.transaction { () throws(DatabaseError) in
      try database.execute("INSERT INTO t VALUES (2, 'y')")
    }
    #expect(try rows() == ["2 y"])
  }

  @Test("is not opened where there is none, unless it may be made")
  func missing() throws {
    #expect(throws: DatabaseError(SQLITE_CANTOPEN)) {
      try Database(scratch.path + "/none", creates: false)
    }
  }

  @Test("tells a file to be made anew from one that is only not to be had now")
  func errors() {
    let unusable = [SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_ERROR, SQLITE_SCHEMA]
    let passing = [SQLITE_BUSY, SQLITE_READONLY, SQLITE_FULL, SQLITE_IOERR, SQLITE_CANTOPEN]
    #expect(unusable.allSatisfy { DatabaseError($0).meansUnusableFile })
    #expect(!passing.contains { DatabaseError($0).meansUnusableFile })
    // Extended codes count as their primary one.
    #expect(DatabaseError(SQLITE_BUSY | (1 << 8)) == DatabaseError(SQLITE_BUSY))
  }
}
