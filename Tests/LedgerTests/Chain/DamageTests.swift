import Dialogue
import Notation
import PlainIdentities
import Testing

@testable import Ledger

/// A book that was changed behind the program's back.
@Suite("Damage")
struct DamageTests {
  let scratch: Scratch
  let folder: String
  let golden: [UInt8]
  let folios: [Folio]

  init() throws {
    scratch = try Scratch()
    let book = try Samples.book(in: scratch.path)
    folder = book.folder
    golden = Disk.read(folder + "/libro.jsonl")
    folios = book.chronicle.folios
  }

  private var path: String { folder + "/libro.jsonl" }

  private func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: 0x0A).map(Array.init)
  }

  private func joined(_ lines: [[UInt8]]) -> [UInt8] { lines.flatMap { $0 + [0x0A] } }

  /// Opens the book with these bytes and expects it to end before `folio`, for reader and checker.
  private func expect(
    damageAt folio: Int, _ kind: Finding.Kind? = nil, in bytes: [UInt8], _ comment: Comment = ""
  ) throws {
    try Disk.write(bytes, to: path)
    for access in [Access.reading, .writing] {
      let book = try Book.open(folder, for: access)
      #expect(book.condition == .readOnly(.damaged(folio: folio)), comment)
      #expect(book.chronicle.folios == Array(folios.prefix(folio - 1)), comment)
    }
    let report = try Verification.verify(folder)
    #expect(!report.isSound, comment)
    #expect(report.findings.filter(\.isDamage).map(\.folio).min() == folio, comment)
    if let kind { #expect(report.findings.contains(Finding(folio: folio, kind: kind)), comment) }
    #expect(Disk.read(path) == bytes, "a damaged book is never written")
  }

  @Test("three bits flipped at each byte, one after another, are named by their folio")
  func bitFlips() throws {
    var folio = 1
    for index in golden.indices {
      for bit in [0, 3, 7] {
        var bytes = golden
        bytes[index] ^= 1 << bit
        try Disk.write(bytes, to: path)
        let book = try Book.open(folder, for: .reading)
        // Of the last folio only the side file speaks: then either of the two may have been changed.
        let isNamed =
          book.condition == .readOnly(.damaged(folio: folio))
          || folio == 10 && book.condition == .readOnly(.headDiffers(folio: folio))
          || index == golden.count - 1
            && book.condition == .readOnly(.missingFromEnd(expected: 10, found: 9))
        #expect(isNamed, "byte \(index), bit \(bit)")
        #expect(book.chronicle.folios.count == folio - 1, "byte \(index), bit \(bit)")
      }
      if golden[index] == 0x0A { folio += 1 }
    }
    #expect(folio == 11)
  }

  @Test("without the side file a flipped bit in the last folio may hide, and that is reported")
  func bitFlipsWithoutHead() throws {
    Scratch.remove(folder + "/libro.cabeza")
    let last = golden.count - (lines(golden).last?.count ?? 0) - 1
    var folio = 1
    for index in golden.indices {
      var bytes = golden
      bytes[index] ^= 1
      try Disk.write(bytes, to: path)
      let book = try Book.open(folder, for: .reading)
      if index < last - 1 {
        #expect(book.condition == .readOnly(.damaged(folio: folio)), "byte \(index)")
      } else {
        let isNamed = book.condition != .readOnly(.requested)
        #expect(isNamed || book.notices.contains(.headFileMissing), "byte \(index)")
        #expect(book.chronicle.folios.count >= 8)
      }
      if golden[index] == 0x0A { folio += 1 }
    }
  }

  @Test("cut lines, each prefix of whole lines, are noticed by the side file and load up to there")
  func cutLines() throws {
    for count in 0..<10 {
      try Disk.write(joined(Array(lines(golden).prefix(count))), to: path)
      let book = try Book.open(folder, for: .writing)
      #expect(book.condition == .readOnly(.missingFromEnd(expected: 10, found: count)))
      #expect(book.chronicle.folios == Array(folios.prefix(count)))
      #expect(book.mesa == Chronicle(Array(folios.prefix(count))).mesa)
    }
  }

  @Test("a line taken out is named")
  func missing() throws {
    for index in 0..<9 {
      var lines = lines(golden)
      lines.remove(at: index)
      try expect(damageAt: index + 1, .missing(count: 1), in: joined(lines))
    }
  }

  @Test("two lines that changed places are named")
  func swapped() throws {
    for index in 0..<9 {
      var lines = lines(golden)
      lines.swapAt(index, index + 1)
      try expect(damageAt: index + 1, in: joined(lines))
    }
  }

  @Test("a line written twice is named")
  func doubled() throws {
    for index in 0..<10 {
      var lines = lines(golden)
      lines.insert(lines[index], at: index)
      try expect(damageAt: index + 2, in: joined(lines))
    }
  }

  @Test("a chain written anew over a changed folio is told from the true one by the side file")
  func rewritten() throws {
    var previous = Digest.none
    var lines: [[UInt8]] = []
    for folio in folios {
      let event = folio.number == 5 ? Event.noteAdded(text: "Otra cosa", item: nil) : folio.event
      let line = FolioNotation.write(
        Folio(number: folio.number, at: folio.at, by: folio.by, event: event), previous: previous)
      previous = Digest.sha256(of: line)
      lines.append(line)
    }
    try Disk.write(joined(lines), to: path)
    let book = try Book.open(folder, for: .writing)
    #expect(book.condition == .readOnly(.headDiffers(folio: 10)))
    #expect(try Verification.verify(folder).findings == [Finding(folio: 10, kind: .headDiffers)])
  }

  @Test("a line of 10 MB, a NUL, bytes that are no UTF-8, an empty line", arguments: [3, 10])
  func hostileLines(folio: Int) throws {
    let hostile: [(NotationError.Reason, [UInt8])] = [
      (.tooLong, [UInt8](repeating: 0x61, count: 10_000_000)),
      (.malformed, [0]), (.malformed, []),
      (.wrongType(""), [UInt8](repeating: 0x5B, count: 100_000)),
      (.tooDeep, Array("{\"event\":".utf8) + [UInt8](repeating: 0x5B, count: 100_000)),
    ]
    for (reason, line) in hostile {
      var lines = lines(golden)
      lines[folio - 1] = line
      try expect(damageAt: folio, .unreadable(reason), in: joined(lines))
    }
    var lines = lines(golden)
    let place = try #require(lines[folio - 1].firstIndex(of: 0xC3))
    lines[folio - 1][place] = 0xFF
    try expect(damageAt: folio, .unreadable(.notUTF8), in: joined(lines))
  }

  @Test(
    "bytes that no book has",
    arguments: [
      "hola\n", "\n", "\n\n\n", "{}\n", "[]\n", "\u{FEFF}", "\0\0\0\0\n",
    ])
  func garbage(text: String) throws {
    try Disk.write(text.utf8, to: path)
    let book = try Book.open(folder, for: .writing)
    let isCut = !text.hasSuffix("\n")
    let reason =
      isCut ? .missingFromEnd(expected: 10, found: 0) : Condition.Reason.damaged(folio: 1)
    #expect(book.condition == .readOnly(reason))
    #expect(book.chronicle.folios == [])
    #expect(try !Verification.verify(folder).isSound)
  }

  @Test("a first folio that opens no mesa, or a second that does")
  func openings() throws {
    let opening = FolioNotation.write(
      Folio(
        number: 2, at: folios[1].at, by: "x", event: folios[0].event),
      previous: Digest.sha256(of: lines(golden)[0]))
    Scratch.remove(folder + "/libro.cabeza")
    try expect(damageAt: 2, .changed, in: joined([lines(golden)[0], opening]))
    let note = FolioNotation.write(
      Folio(number: 1, at: folios[0].at, by: "x", event: .noteAdded(text: "x", item: nil)),
      previous: .none)
    try expect(damageAt: 1, .changed, in: joined([note]))
  }
}
