import Dialogue
import Notation
import PlainIdentities
import Testing

@testable import Ledger

@Suite("Looking for a printed code in a book")
struct CodeSearchTests {
  let scratch: Scratch
  let book: Book

  init() throws {
    scratch = try Scratch()
    book = try Samples.book(in: scratch.path)
  }

  private func find(_ digest: Digest, folio: Int? = nil) throws -> CodeSearch.Report {
    let text = (folio.map { "\($0):" } ?? "") + digest.description.prefix(20)
    return try CodeSearch.find(try #require(PrintedCode(text)), in: book.folder)
  }

  @Test("finds each folio, with who wrote it, when and what")
  func eachFolio() throws {
    for folio in book.chronicle.folios {
      let digest = try #require(try book.digest(of: folio.number))
      let match = CodeMatch(
        what: .folio, digest: digest, folio: folio.number, at: folio.at, by: folio.by,
        event: folio.event, isChained: true)
      #expect(try find(digest).matches == [match])
    }
    #expect(try find(.sha256(of: [])).matches == [])
  }

  @Test("tells what stands at the folio that was named with another code")
  func otherFolio() throws {
    let digest = try #require(try book.digest(of: 4))
    let report = try find(digest, folio: 7)
    #expect(report.matches.map(\.folio) == [4])
    #expect(try report.digestOfNamed == book.digest(of: 7))
    #expect(try find(digest, folio: 70).digestOfNamed == nil)
  }

  @Test("knows the files that the book names")
  func files() throws {
    let digest = Digest.sha256(of: [1])
    for (kind, what) in [
      (RecordKind.issue, CodeMatch.What.issued("a.pdf")), (.attachment, .attached("a.pdf")),
    ] {
      let values: [FieldKey: Value] = [
        .file: .text("a.pdf"), .digest: .text(digest.description),
      ]
      try book.append(
        .recordAdded(RecordID(book.chronicle.folios.count), kind, values),
        at: Samples.instant(20), by: "x")
      let match = try #require(try find(digest).matches.last)
      #expect(match.what == what && match.folio == book.chronicle.folios.count)
    }
  }

  @Test("does not vouch for what stands behind a break of the chain")
  func brokenBefore() throws {
    let digest = try #require(try book.digest(of: 8))
    let path = book.folder + "/libro.jsonl"
    var bytes = Disk.read(path)
    bytes[60] ^= 1
    try Disk.write(bytes, to: path)
    let match = try #require(try find(digest).matches.first)
    #expect(match.folio == 8 && !match.isChained)
    let broken = Digest.sha256(of: Array(bytes.prefix { $0 != 0x0A }))
    #expect(try find(broken).matches.first?.folio == 1)
  }
}
