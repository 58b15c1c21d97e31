import CSQLite
import Foundation
import Glibc
import Testing

@testable import Registry

@Suite("The index of summaries")
struct SummaryIndexTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    for id in ["a", "b"] { try Samples.make(id, in: scratch) }
  }

  private func names() throws -> Set<String> {
    Set(try Samples.library(scratch).summaries().map(\.name))
  }

  private var kept: [String: IndexedSummary] {
    SummaryIndex(path: scratch.index, fingerprint: Samples.handbook.fingerprint)
      .load(expecting: 2).rows
  }

  @Test("is made for its owner alone, and for nobody where there is nothing to keep")
  func permissions() throws {
    #expect(try names() == ["a", "b"])
    let attributes = try FileManager.default.attributesOfItem(atPath: scratch.index)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let empty = try Scratch()
    _ = try Samples.library(empty).summaries()
    #expect(!FileManager.default.fileExists(atPath: empty.index))
  }

  @Test("leaves no journal behind and nothing open")
  func tidy() throws {
    _ = try names()
    #expect(
      Set(try FileManager.default.contentsOfDirectory(atPath: scratch.path))
        == ["a", "b", "indice.sqlite"])
  }

  /// Ways in which the file may not be the index that was written.
  enum Spoiled: CaseIterable {
    case deleted, emptied, rubbish, cutShort, pageOverwritten, otherTables, otherColumns, view
    case senselessRows, trigger, endlessView, otherJournalMode, versionBefore, hugeFile, hardLink
  }

  @Test("is made anew when it is not what was written", arguments: Spoiled.allCases)
  func spoiled(spoiled: Spoiled) throws {
    _ = try names()
    try spoil(spoiled)
    // The first look works from the books where need be, and keeps what it read.
    try Samples.note(on: "a", at: 9, in: scratch)
    #expect(try names() == ["a", "b"])
    try Samples.note(on: "b", at: 10, in: scratch)
    #expect(try names() == ["a", "b"])
    #expect(kept["b"]?.summary.folios == 2)
    #expect(Set(kept.keys).isSubset(of: ["a", "b"]))
  }

  private func spoil(_ spoiled: Spoiled) throws {
    func change(_ statements: StaticString...) throws {
      let database = try Database(scratch.index, creates: true)
      for sql in statements { try database.execute(sql) }
    }
    let bytes = try scratch.read(scratch.index)
    switch spoiled {
    case .deleted: try FileManager.default.removeItem(atPath: scratch.index)
    case .emptied: try scratch.write(Data(), to: scratch.index)
    case .rubbish: try scratch.write(Data("no es un índice".utf8), to: scratch.index)
    case .cutShort: try scratch.write(bytes.prefix(5000), to: scratch.index)
    case .pageOverwritten:
      try scratch.write(bytes.prefix(4096) + Data(count: bytes.count - 4096), to: scratch.index)
    case .otherTables:
      try change("DROP TABLE handbook", "DROP TABLE mesa", "CREATE TABLE other (x)")
    case .otherColumns: try change("DROP TABLE mesa", "CREATE TABLE mesa (id, x)")
    case .view: try change("DROP TABLE mesa", "CREATE VIEW mesa AS SELECT 1")
    case .trigger:
      try change("CREATE TRIGGER t AFTER INSERT ON mesa BEGIN DELETE FROM mesa; END")
    case .endlessView:
      try change(
        "DROP TABLE mesa",
        """
        CREATE VIEW mesa AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) \
        SELECT x FROM n
        """)
    case .otherJournalMode: try change("PRAGMA journal_mode = WAL")
    case .versionBefore: try change("UPDATE handbook SET fingerprint = fingerprint + 1")
    case .hugeFile: #expect(truncate(scratch.index, 6 << 30) == 0)
    case .hardLink: #expect(Glibc.link(scratch.index, scratch.path + "/other") == 0)
    case .senselessRows: try change("UPDATE mesa SET phase = 99, mechanism = 'x', moment = -1")
    }
  }

  /// Things in its place that cannot be replaced.
  enum Obstacle: CaseIterable {
    case folder, link, pipe
  }

  private func put(_ obstacle: Obstacle, at path: String) throws {
    let target = scratch.path + "/elsewhere"
    try scratch.write(Data("mine".utf8), to: target)
    switch obstacle {
    case .folder:
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    case .link: symlink(target, path)
    case .pipe: mkfifo(path, 0o600)
    }
  }

  @Test("is done without where something else is in its place", arguments: Obstacle.allCases)
  func obstacle(obstacle: Obstacle) throws {
    try put(obstacle, at: scratch.index)
    #expect(try names() == ["a", "b"])
    #expect(try names() == ["a", "b"])
    #expect(kept.isEmpty)
    #expect(try scratch.read(scratch.path + "/elsewhere") == Data("mine".utf8))
  }

  @Test(
    "is neither waited for nor written elsewhere where something is in place of SQLite's own files",
    arguments: ["-journal", "-wal", "-shm"], Obstacle.allCases)
  func obstacleBeside(end: String, obstacle: Obstacle) throws {
    for isIndexThere in [false, true] {
      if isIndexThere { _ = try names() }
      unlink(scratch.index + end)
      rmdir(scratch.index + end)
      try put(obstacle, at: scratch.index + end)
      #expect(try names() == ["a", "b"])
      #expect(try names() == ["a", "b"])
      #expect(try scratch.read(scratch.path + "/elsewhere") == Data("mine".utf8))
      // A folder is nobody's to take away; without it there is an index again.
      #expect(kept.isEmpty == (obstacle == .folder))
    }
  }

  @Test("is made anew beside a journal that is none")
  func journal() throws {
    _ = try names()
    try scratch.write(Data("rubbish".utf8), to: scratch.index + "-journal")
    #expect(try names() == ["a", "b"])
    try Samples.note(on: "b", at: 10, in: scratch)
    #expect(try names() == ["a", "b"])
    #expect(kept["b"]?.summary.folios == 2)
  }

  @Test("is read but not written in a folder that may only be read")
  func readOnly() throws {
    _ = try names()
    try Samples.note(on: "b", at: 1, in: scratch)
    for path in [scratch.path, scratch.path + "/a", scratch.path + "/b"] {
      Nobody.own(path, mode: 0o500)
    }
    for path in [scratch.index, scratch.book("a"), scratch.book("b")] {
      Nobody.own(path, mode: 0o400)
    }
    let before = try scratch.read(scratch.index)
    let wasPossible = try Nobody.run {
      let library = try Samples.library(scratch)
      for _ in 0..<2 {
        let folios = try library.summaries().map(\.folios)
        #expect(folios == [2, 1])
      }
    }
    try #require(wasPossible)
    #expect(try scratch.read(scratch.index) == before)
  }

  @Test("is not made in a folder that may only be read")
  func readOnlyWithout() throws {
    for path in [scratch.path, scratch.path + "/a", scratch.path + "/b"] {
      Nobody.own(path, mode: 0o500)
    }
    for path in [scratch.book("a"), scratch.book("b")] { Nobody.own(path, mode: 0o400) }
    let wasPossible = try Nobody.run {
      let found = try names()
      #expect(found == ["a", "b"])
    }
    try #require(wasPossible)
    #expect(!FileManager.default.fileExists(atPath: scratch.index))
  }

  @Test("is done without while another process holds it, and caught up with later")
  func locked() throws {
    _ = try names()
    let other = try Database(scratch.index, creates: false)
    try other.execute("BEGIN EXCLUSIVE")
    try Samples.note(on: "a", at: 1, in: scratch)
    #expect(try Samples.library(scratch).summaries().map(\.folios) == [2, 1])
    try other.execute("COMMIT")
    #expect(kept["a"]?.summary.folios == 1)
    #expect(try Samples.library(scratch).summaries().map(\.folios) == [2, 1])
    #expect(kept["a"]?.summary.folios == 2)
  }

  @Test("serves several processes at once, whatever becomes of it meanwhile")
  func processes() throws {
    let expected = try Samples.library(scratch).summaries().map(\.id).joined(separator: " ")
    let probe = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("RegistryProbe")
    let pipes = try (0..<3).map { _ in
      let process = Process()
      let output = Pipe()
      process.executableURL = probe
      process.arguments = [scratch.path, "60"]
      process.standardOutput = output
      try process.run()
      return (process, output)
    }
    for round in 0..<20 {
      if round.isMultiple(of: 3) { unlink(scratch.index) }
      #expect(try Samples.library(scratch).summaries().count == 2)
    }
    for (process, output) in pipes {
      let lines = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        .split(separator: "\n")
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      #expect(lines.count == 60)
      #expect(Set(lines.map(String.init)) == [expected])
    }
  }
}
