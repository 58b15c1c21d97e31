import Dialogue
import PlainIdentities
import Testing

@testable import Ledger

@Suite("A book cut at any byte")
struct TornTailTests {
  let scratch: Scratch
  let folder: String
  let golden: [UInt8]
  let folios: [Folio]

  init() throws {
    scratch = try Scratch()
    let book = try Samples.book(in: scratch.path, commands: 4)
    folder = book.folder
    golden = Disk.read(folder + "/libro.jsonl")
    folios = book.chronicle.folios
  }

  private var path: String { folder + "/libro.jsonl" }

  /// Where each line ends, without its line feed.
  private var ends: [Int] { golden.indices.filter { golden[$0] == 0x0A } }

  /// Puts the book and its side file into the state in which a power cut after `count` bytes of the
  /// book leaves them.
  private func cut(at count: Int) throws -> (whole: Int, bytes: Int) {
    for name in Scratch.names(in: folder) where name.hasPrefix("libro.cola") {
      Scratch.remove(folder + "/" + name)
    }
    try Disk.write(golden.prefix(count), to: path)
    let synced = ends.count { $0 < count }
    let head = folder + "/libro.cabeza"
    if synced > 0 {
      let book = ChainHeads.heads(of: golden)
      try Disk.write(HeadRecord(folios: synced, head: book[synced - 1]).bytes, to: head)
    } else {
      Scratch.remove(head)
    }
    return (synced, count - (synced == 0 ? 0 : ends[synced - 1] + 1))
  }

  @Test("opens with all whole folios; the piece is set aside and reported, and writing goes on")
  func everyByte() throws {
    for count in 1..<golden.count {
      let (synced, tail) = try cut(at: count)
      let book = try Book.open(folder, for: .writing)
      #expect(book.condition == .writable, "\(count) bytes")
      if ends.contains(count) {
        // Only the line feed is missing: the folio counts.
        #expect(book.chronicle.folios == Array(folios.prefix(synced + 1)), "\(count) bytes")
        #expect(book.notices.contains(.lastLineWithoutLineFeed), "\(count) bytes")
        #expect(Disk.read(path) == Array(golden.prefix(count)))
      } else {
        #expect(book.chronicle.folios == Array(folios.prefix(synced)), "\(count) bytes")
        #expect(
          book.notices.contains(.tornTailSetAside(file: "libro.cola-1", bytes: tail)) == (tail > 0),
          "\(count) bytes")
        #expect(Disk.read(folder + "/libro.cola-1") == Array(golden[..<count].suffix(tail)))
      }
      try book.append(
        .mesaOpenedOrNote(isFirst: book.chronicle.folios.isEmpty), at: Samples.instant(50), by: "x")
      let again = try Book.open(folder, for: .reading)
      #expect(again.mesa == book.mesa, "\(count) bytes")
      #expect(again.notices == [], "\(count) bytes")
      #expect(try Verification.verify(folder).findings == [], "\(count) bytes")
    }
  }

  @Test("shows a reader the same, who changes nothing")
  func everyByteForReaders() throws {
    for count in 1..<golden.count {
      let (synced, tail) = try cut(at: count)
      let book = try Book.open(folder, for: .reading)
      let isWhole = ends.contains(count)
      #expect(book.condition == .readOnly(.requested))
      #expect(book.chronicle.folios == Array(folios.prefix(synced + (isWhole ? 1 : 0))))
      #expect(book.notices.contains(.tornTailLeft(bytes: tail)) == (tail > 0 && !isWhole))
      #expect(Disk.read(path) == Array(golden.prefix(count)))
    }
  }

  @Test("with a side file that knows the cut folio: no power cut does that, so it is damage")
  func everyByteOfAcknowledged() throws {
    let head = Disk.read(folder + "/libro.cabeza")
    for count in 0..<golden.count {
      _ = try cut(at: count)
      try Disk.write(head, to: folder + "/libro.cabeza")
      let whole = ends.count { $0 <= count }
      let book = try Book.open(folder, for: .writing)
      if whole == folios.count {
        #expect(book.condition == .writable)
        #expect(book.notices == [.lastLineWithoutLineFeed])
      } else {
        let expected = Condition.readOnly(.missingFromEnd(expected: folios.count, found: whole))
        #expect(book.condition == expected, "\(count) bytes")
        let kinds = try Verification.verify(folder).findings.map(\.kind)
        let rest = count - (ends.last { $0 < count }.map { $0 + 1 } ?? 0)
        let isCut = rest > 0 && !ends.contains(count)
        #expect(kinds.contains(.cutShort(bytes: rest)) == isCut, "\(count) bytes: \(kinds)")
      }
      #expect(book.chronicle.folios == Array(folios.prefix(whole)), "\(count) bytes")
      #expect(Disk.read(path) == Array(golden.prefix(count)), "nothing is set aside then")
    }
  }

  @Test("does not write over a piece that was set aside before")
  func secondTail() throws {
    try Disk.write("before".utf8, to: folder + "/libro.cola-1")
    try Disk.write(golden + Array("{\"folio\"".utf8), to: path)
    let book = try Book.open(folder, for: .writing)
    #expect(book.notices == [.tornTailSetAside(file: "libro.cola-2", bytes: 8)])
    #expect(Disk.read(folder + "/libro.cola-1") == Array("before".utf8))
  }

  @Test("an unacknowledged last line of zeros with a line feed is torn, too")
  func zeros() throws {
    try Disk.write(golden + [UInt8](repeating: 0, count: 99) + [0x0A], to: path)
    let book = try Book.open(folder, for: .writing)
    #expect(book.condition == .writable)
    #expect(book.notices == [.tornTailSetAside(file: "libro.cola-1", bytes: 100)])
    #expect(Disk.read(path) == golden)
  }

  @Test("a huge piece is set aside, too")
  func hugeTail() throws {
    try Disk.write(golden + [UInt8](repeating: 0x61, count: 3_000_000), to: path)
    let book = try Book.open(folder, for: .writing)
    #expect(book.condition == .writable)
    #expect(Disk.read(folder + "/libro.cola-1").count == 3_000_000)
    #expect(Disk.read(path) == golden)
  }
}

extension Event {
  /// Something that may stand as the next folio.
  fileprivate static func mesaOpenedOrNote(isFirst: Bool) -> Event {
    isFirst ? .mesaOpened(Samples.opening()) : .noteAdded(text: "Sigue", item: nil)
  }
}
