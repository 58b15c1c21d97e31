import Dialogue
import Glibc
import PlainIdentities
import Testing

@testable import Ledger

@Suite("A reader that follows")
struct BookFollowingTests {
  let scratch: Scratch
  let writer: Book

  init() throws {
    scratch = try Scratch()
    writer = try Samples.book(in: scratch.path)
  }

  private var path: String { writer.folder + "/libro.jsonl" }

  private func write(_ text: String, at minute: Int = 30) throws {
    try writer.append(
      .noteAdded(text: text, item: nil), at: Samples.instant(minute), by: Samples.author)
  }

  @Test("takes in what was written since, and says whether there was anything")
  func takesIn() throws {
    let reader = try Book.open(writer.folder, for: .reading)
    #expect(try !reader.follow())
    try write("a")
    try write("b")
    #expect(try reader.follow())
    #expect(reader.mesa == writer.mesa)
    #expect(reader.head == writer.head)
    #expect(try !reader.follow())
    #expect(try !writer.follow())
  }

  @Test("waits for the rest of a line, at whatever byte it is cut")
  func waits() throws {
    let before = Disk.read(path)
    let head = Disk.read(writer.folder + "/libro.cabeza")
    try write("una nota")
    // The side file is written after the line.
    try Disk.write(head, to: writer.folder + "/libro.cabeza")
    let after = Disk.read(path)
    for count in before.count..<after.count {
      try Disk.write(after.prefix(count), to: path)
      let reader = try Book.open(writer.folder, for: .reading)
      try Disk.write(after, to: path)
      _ = try reader.follow()
      #expect(reader.mesa == writer.mesa, "\(count) bytes")
      #expect(reader.head == writer.head, "\(count) bytes")
    }
  }

  @Test("reads anew when another file takes the book's place or the book is cut")
  func replaced() throws {
    let reader = try Book.open(writer.folder, for: .reading)
    let bytes = Disk.read(path)
    try write("más")
    #expect(try reader.follow())
    try Disk.write(bytes, to: path + ".new")
    rename(path + ".new", path)
    _ = try reader.follow()
    #expect(reader.chronicle.folios.count == 10)
    #expect(reader.condition == .readOnly(.missingFromEnd(expected: 11, found: 10)))
    try Disk.write(bytes.prefix(bytes.count / 2), to: path)
    _ = try reader.follow()
    #expect(reader.chronicle.folios.count < 10)
  }

  @Test("stops at a folio that does not stand in the chain")
  func damage() throws {
    let reader = try Book.open(writer.folder, for: .reading)
    try Disk.write(Disk.read(path) + Array("{}\n".utf8), to: path)
    #expect(try !reader.follow())
    #expect(reader.chronicle.folios.count == 10)
  }

  @Test("is told of a clock that went backwards")
  func clock() throws {
    let reader = try Book.open(writer.folder, for: .reading)
    try write("antes", at: -5)
    #expect(writer.notices == [.clockWentBackwards(folio: 11, count: 1)])
    #expect(try reader.follow())
    #expect(reader.notices == [.clockWentBackwards(folio: 11, count: 1)])
    #expect(try Verification.verify(writer.folder).isSound)
  }

  @Test("is told once of a clock that went backwards again and again")
  func clockAgain() throws {
    for minutes in 0..<1_020 { try write("antes", at: -5 - minutes) }
    let book = try Book.open(writer.folder, for: .reading)
    #expect(book.notices == [.clockWentBackwards(folio: 11, count: 1_020)])
    #expect(book.notices.filter(\.isNews) == [])
    let report = try Verification.verify(writer.folder)
    #expect(report.findings == [Finding(folio: 11, kind: .clockWentBackwards(count: 1_020))])
    #expect(report.isSound)
  }
}
