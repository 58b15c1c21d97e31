import Testing

@testable import Ledger

@Suite("A glance at a book")
struct BookGlanceTests {
  @Test("shows what the book shows, also while it is being written")
  func same() throws {
    let scratch = try Scratch()
    let book = try Samples.book(in: scratch.path)
    let glance = try BookGlance(book.folder)
    #expect(glance.chronicle.folios == book.chronicle.folios)
    #expect(glance.chronicle.mesa == book.mesa)
    #expect(glance.condition == .readOnly(.requested))
  }

  @Test("says what is wrong with a book, and where there is none")
  func damaged() throws {
    let scratch = try Scratch()
    let file = try Samples.book(in: scratch.path, commands: 3).folder + "/libro.jsonl"
    var bytes = Disk.read(file)
    bytes[bytes.count / 2] ^= 1
    try Disk.write(bytes, to: file)
    let glance = try BookGlance(String(file.dropLast("/libro.jsonl".count)))
    guard case .readOnly(.damaged(let folio)) = glance.condition else {
      Issue.record("\(glance.condition)")
      return
    }
    #expect(glance.chronicle.folios.count == folio - 1)
    #expect(throws: LedgerError.missing(scratch.path + "/none")) {
      try BookGlance(scratch.path + "/none")
    }
  }
}
