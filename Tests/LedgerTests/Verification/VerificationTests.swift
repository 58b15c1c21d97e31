import Dialogue
import Glibc
import Testing

@testable import Ledger

@Suite("Checking a book")
struct VerificationTests {
  static let data =
    String(#filePath.prefix(upTo: #filePath.lastIndex(of: "/") ?? #filePath.endIndex))
    + "/../Data"

  @Test("finds nothing in a sound one, and gives its head")
  func sound() throws {
    let scratch = try Scratch()
    let book = try Samples.book(in: scratch.path)
    let report = try Verification.verify(book.folder)
    #expect(report.isSound)
    #expect(report.findings == [])
    #expect(report.folios == 10)
    #expect(report.head == book.head)
  }

  @Test("names every fault, not only the first")
  func several() throws {
    let scratch = try Scratch()
    let folder = try Samples.book(in: scratch.path).folder
    var lines = Disk.read(folder + "/libro.jsonl").split(separator: 0x0A).map(Array.init)
    lines[2][60] ^= 1
    lines[5] = Array("no folio".utf8)
    lines.remove(at: 8)
    try Disk.write(lines.flatMap { $0 + [0x0A] }, to: folder + "/libro.jsonl")
    let report = try Verification.verify(folder)
    #expect(report.findings.map(\.folio) == [3, 6, 9])
    #expect(report.findings.last?.kind == .missing(count: 1))
    #expect(!report.isSound)
  }

  @Test("of a file of a million empty lines keeps to a bounded list")
  func bounded() throws {
    let scratch = try Scratch()
    let folder = scratch.path + "/mesa"
    mkdir(folder, 0o700)
    try Disk.write([UInt8](repeating: 0x0A, count: 5_000), to: folder + "/libro.jsonl")
    let report = try Verification.verify(folder)
    #expect(report.findings.count == ChainScan.mostFindings)
    #expect(report.findingsLeftOff >= 4_000)
    #expect(!report.isSound)
  }

  @Test("an empty book is no damage")
  func empty() throws {
    let scratch = try Scratch()
    let folder = scratch.path + "/mesa"
    mkdir(folder, 0o700)
    try Disk.write([], to: folder + "/libro.jsonl")
    let report = try Verification.verify(folder)
    #expect(report.isSound)
    #expect(report.findings.map(\.kind) == [.noFolios, .noHeadFile])
    #expect(try Book.open(folder, for: .writing).notices.contains(.noFolios))
  }

  @Test("the golden book of format 1 still reads, and the same story still writes it")
  func golden() throws {
    let scratch = try Scratch()
    let book = try Samples.book(in: scratch.path, commands: Samples.story.count)
    for name in ["libro.jsonl", "libro.cabeza"] {
      if getenv("MESA_RECORD") != nil {
        try Disk.write(Disk.read(book.folder + "/" + name), to: Self.data + "/golden/" + name)
        Issue.record("recorded anew; run again without MESA_RECORD")
      }
      let golden = Disk.read(Self.data + "/golden/" + name)
      #expect(golden.count > 100)
      #expect(Disk.read(book.folder + "/" + name) == golden, "\(name)")
    }
    let golden = try Book.open(Self.data + "/golden", for: .reading)
    #expect(golden.mesa == book.mesa)
    #expect(try Verification.verify(Self.data + "/golden").findings == [])
  }

  @Test("needs no more than sha256sum: the shell lines of the article agree")
  func shell() throws {
    let scratch = try Scratch()
    let folder = try Samples.book(in: scratch.path).folder
    let head = try Verification.verify(folder).head
    #expect(try run(folder) == ["10 folios, head \(head)", "as libro.cabeza says"])
    var lines = Disk.read(folder + "/libro.jsonl").split(separator: 0x0A).map(Array.init)
    lines[4][60] ^= 1
    try Disk.write(lines.flatMap { $0 + [0x0A] }, to: folder + "/libro.jsonl")
    #expect(try Verification.verify(folder).findings.map(\.folio) == [5])
    #expect(try run(folder).first == "the chain breaks between folio 5 and 6")
    lines.removeLast()
    try Disk.write(lines.flatMap { $0 + [0x0A] }, to: folder + "/libro.jsonl")
    #expect(try run(folder).last == "not as libro.cabeza says")
  }

  /// The lines between the fences marked `sh` of the article *BookFormat*, run in a shell.
  private func run(_ folder: String) throws -> [String] {
    let article = Self.data + "/../../../Sources/Ledger/Ledger.docc/BookFormat.md"
    let text = String(decoding: Disk.read(article), as: UTF8.self)
    let parts = text.split(separator: "```", omittingEmptySubsequences: false)
    let script = try #require(parts.first { $0.hasPrefix("sh\n# verify") }).dropFirst(3)
    let shell = try ChildProcess(["/bin/sh", "-c", "cd '\(folder)'\n" + script])
    var lines: [String] = []
    while let line = shell.line() { lines.append(line) }
    _ = shell.end()
    return lines
  }
}
