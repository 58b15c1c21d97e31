import Foundation
import Testing

@testable import Registry

@Suite("A row of the index that its book does not bear out")
struct ForgedRowTests {
  private let scratch: Scratch
  private let truth: [MesaSummary]

  init() throws {
    scratch = try Scratch()
    try Samples.make("a", name: "Rosario", in: scratch)
    try Samples.make("b", name: "Yauli", at: 3, in: scratch)
    truth = try Samples.library(scratch).summaries()
  }

  private func change(_ statement: StaticString) throws {
    try Database(scratch.index, creates: false).execute(statement)
  }

  /// Ways in which a row may say what was never read from the book.
  enum Forgery: CaseIterable {
    case name, otherName, identity, identitiesSwapped, namesSwapped, stampsSwapped, headsSwapped
    case folios, order, phase, counts, session, place, checksum, checksumsSwapped, noHead, asBlob
  }

  @Test("is thrown away, and the book read once", arguments: Forgery.allCases)
  func forged(forgery: Forgery) throws {
    try forge(forgery)
    let library = try Samples.library(scratch)
    #expect(try library.summaries() == truth)
    #expect(library.booksRead > 0)
    let later = try Samples.library(scratch)
    #expect(try later.summaries() == truth)
    #expect(later.booksRead == 0)
  }

  private func forge(_ forgery: Forgery) throws {
    switch forgery {
    case .name: try change("UPDATE mesa SET name = 'Sosario' WHERE id = 'a'")
    case .otherName: try change("UPDATE mesa SET name = 'Yauli' WHERE id = 'a'")
    case .identity: try change("UPDATE mesa SET id = 'z' WHERE id = 'a'")
    case .identitiesSwapped:
      try change("UPDATE mesa SET id = 'z' WHERE id = 'a'")
      try change("UPDATE mesa SET id = 'a' WHERE id = 'b'")
      try change("UPDATE mesa SET id = 'b' WHERE id = 'z'")
    case .namesSwapped:
      try change("UPDATE mesa SET name = CASE id WHEN 'a' THEN 'Yauli' ELSE 'Rosario' END")
    case .stampsSwapped:
      try swap(
        """
        UPDATE mesa SET (inode, size, modified, changed) = \
        (SELECT inode, size, modified, changed FROM old WHERE old.id <> mesa.id)
        """)
    case .headsSwapped:
      try swap("UPDATE mesa SET head = (SELECT head FROM old WHERE old.id <> mesa.id)")
    case .folios: try change("UPDATE mesa SET folios = 77")
    case .order: try change("UPDATE mesa SET last_at = last_at + 86400000 WHERE id = 'a'")
    case .phase: try change("UPDATE mesa SET phase = 3")
    case .counts: try change("UPDATE mesa SET settled = total")
    case .session: try change("UPDATE mesa SET session = 1, session_day = 20000")
    case .place: try change("UPDATE mesa SET code = place, place = code")
    case .checksum: try change("UPDATE mesa SET checksum = 'x'")
    case .checksumsSwapped:
      try swap("UPDATE mesa SET checksum = (SELECT checksum FROM old WHERE old.id <> mesa.id)")
    case .noHead: try change("UPDATE mesa SET head = NULL")
    case .asBlob: try change("UPDATE mesa SET name = x'ff00'")
    }
  }

  /// Gives each of the two mesas what the other's row says.
  private func swap(_ statement: StaticString) throws {
    let database = try Database(scratch.index, creates: false)
    try database.execute("CREATE TEMP TABLE old AS SELECT * FROM mesa")
    try database.execute(statement)
  }

  @Test("is told by a single bit of the file, wherever it lies among the texts")
  func flipped() throws {
    let sound = try scratch.read(scratch.index)
    for (text, other) in [("Rosario", "Sosario"), ("Challhuahuacho", "Challhuahuachn")] {
      var bytes = sound
      let range = try #require(bytes.range(of: Data(text.utf8)))
      bytes.replaceSubrange(range, with: Data(other.utf8))
      try scratch.write(bytes, to: scratch.index)
      #expect(try Samples.library(scratch).summaries() == truth)
    }
  }

  @Test("is thrown away where it is another mesa's, made with the right checksum")
  func anotherHead() throws {
    let index = SummaryIndex(path: scratch.index, fingerprint: Samples.handbook.fingerprint)
    let rows = index.load(expecting: 2).rows
    let first = try #require(rows["a"])
    let second = try #require(rows["b"])
    let mixed = IndexedSummary(
      stamp: first.stamp, head: second.head, summary: first.renamed("Sosario").summary,
      firstFact: first.firstFact, spans: nil)
    #expect(index.save([mixed], without: []))
    #expect(try Samples.library(scratch).summaries() == truth)
  }

  /// What may stand in place of the side file that the row's head is held against.
  enum Witness: CaseIterable {
    case none, empty, ofAnother, pipe, link, folder
  }

  @Test(
    "counts for nothing without a side file that vouches for it: the book is read",
    arguments: Witness.allCases)
  func witness(witness: Witness) throws {
    let side = scratch.path + "/a/libro.cabeza"
    let other = scratch.path + "/b/libro.cabeza"
    unlink(side)
    switch witness {
    case .none: break
    case .empty: try scratch.write(Data(), to: side)
    case .ofAnother: try FileManager.default.copyItem(atPath: other, toPath: side)
    case .pipe: mkfifo(side, 0o600)
    case .link: symlink(other, side)
    case .folder: mkdir(side, 0o700)
    }
    let library = try Samples.library(scratch)
    #expect(try library.summaries().map(\.id).sorted() == ["a", "b"])
    #expect(library.booksRead == 1)
  }
}
