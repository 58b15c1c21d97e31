import Dialogue
import Glibc
import Notation
import PlainIdentities
import Testing

@testable import Ledger

@Suite("A book")
struct BookTests {
  let scratch = try? Scratch()

  private func library() throws -> String {
    try #require(scratch).path + "/a/b"
  }

  @Test("read again gives the state that was live")
  func replayEqualsLive() throws {
    let written = try Samples.book(in: library())
    let read = try Book.open(written.folder, for: .reading)
    #expect(read.chronicle.folios == written.chronicle.folios)
    #expect(read.mesa == written.mesa)
    #expect(read.chronicle.struck == written.chronicle.struck)
    #expect(read.head == written.head)
    #expect(read.condition == .readOnly(.requested))
    #expect(read.notices == [])
  }

  @Test("goes on where it was left")
  func goesOn() throws {
    let folder = try Samples.book(in: library()).folder
    let book = try Book.open(folder, for: .writing)
    #expect(book.condition == .writable)
    #expect(book.notices == [])
    let count = book.chronicle.folios.count
    let folio = try book.append(
      .noteAdded(text: "Otra", item: nil), at: Samples.instant(99), by: Samples.author)
    #expect(folio.number == count + 1)
    #expect(try Book.open(folder, for: .reading).mesa == book.mesa)
  }

  @Test("is private to its owner")
  func isPrivate() throws {
    let folder = try Samples.book(in: library()).folder
    for (name, mode) in [("", 0o700), ("/libro.jsonl", 0o600), ("/libro.cabeza", 0o600)] {
      var status = stat()
      #expect(stat(folder + name, &status) == 0)
      #expect(status.st_mode & 0o777 == mode_t(mode), "\(name)")
    }
  }

  @Test("cannot be made twice")
  func notTwice() throws {
    let library = try library()
    let folder = try Samples.book(in: library).folder
    let before = Disk.read(folder + "/libro.jsonl")
    #expect(throws: PerformError.failed(.exists(folder))) {
      try Book.create(in: library, opening: Samples.opening(), at: Samples.instant(0), by: "x")
    }
    #expect(Disk.read(folder + "/libro.jsonl") == before)
  }

  @Test("refuses what the dialogue refuses, and writes nothing")
  func refusals() throws {
    let book = try Samples.book(in: library())
    let before = Disk.read(book.folder + "/libro.jsonl")
    #expect(throws: PerformError.refused(.noSessionOpen)) {
      try book.perform(
        .closeSession, in: Samples.handbook, at: Samples.instant(50), by: Samples.author)
    }
    #expect(Disk.read(book.folder + "/libro.jsonl") == before)
    #expect(book.condition == .writable)
  }
}
