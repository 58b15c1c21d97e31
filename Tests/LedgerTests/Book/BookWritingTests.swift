import Dialogue
import Glibc
import Notation
import PlainIdentities
import SeededRandomness
import Testing

@testable import Ledger

@Suite("Writing a book")
struct BookWritingTests {
  let scratch: Scratch
  let book: Book
  let note = Event.noteAdded(text: "Una nota", item: nil)

  init() throws {
    scratch = try Scratch()
    book = try Samples.book(in: scratch.path)
  }

  @Test("a folio beyond the longest line is refused, and the book goes on")
  func tooLong() throws {
    let before = Disk.read(book.folder + "/libro.jsonl")
    let long = Event.noteAdded(text: String(repeating: "ñ", count: 1 << 19), item: nil)
    #expect {
      try book.append(long, at: Samples.instant(20), by: "x")
    } throws: { error in
      guard case .folioTooLong(let bytes, JSONReader.maximumLength)? = error as? LedgerError else {
        return false
      }
      return bytes > JSONReader.maximumLength
    }
    #expect(Disk.read(book.folder + "/libro.jsonl") == before)
    try book.append(note, at: Samples.instant(21), by: "x")
  }

  @Test("the longest line that is taken can be read again")
  func longest() throws {
    func append(_ count: Int) throws(LedgerError) {
      let text = String(repeating: "a", count: count)
      try book.append(.noteAdded(text: text, item: nil), at: Samples.instant(20), by: "x")
    }
    var most = JSONReader.maximumLength
    do throws(LedgerError) {
      try append(most)
    } catch {
      if case .folioTooLong(let bytes, let limit) = error { most -= bytes - limit }
    }
    #expect(throws: LedgerError.self) { try append(most + 1) }
    try append(most)
    #expect(book.chronicle.folios.count == 11)
    #expect(try Book.open(book.folder, for: .reading).mesa == book.mesa)
    #expect(try Verification.verify(book.folder).findings == [])
  }

  @Test("what another program left that is no folio is set aside, a foreign folio stops the book")
  func foreignBytes() throws {
    let path = book.folder + "/libro.jsonl"
    let before = Disk.read(path)
    try Disk.write(before + [0x0A], to: path)
    try book.append(note, at: Samples.instant(20), by: "x")
    #expect(book.notices == [.tornTailSetAside(file: "libro.cola-1", bytes: 1)])
    #expect(try Verification.verify(book.folder).findings == [])
    let first = before.prefix { $0 != 0x0A } + [0x0A]
    try Disk.write(Disk.read(path) + first, to: path)
    #expect(throws: LedgerError.readOnly(.damaged(folio: 12))) {
      try book.append(note, at: Samples.instant(21), by: "x")
    }
    #expect(book.condition == .readOnly(.damaged(folio: 12)))
    #expect(book.chronicle.folios.count == 11)
  }

  @Test("a file that was cut, removed or replaced stops the book")
  func changedUnderneath() throws {
    let path = book.folder + "/libro.jsonl"
    let golden = Disk.read(path)
    let changes: [() throws -> Void] = [
      { try Disk.write(golden.dropLast(1), to: path) },
      {
        try Disk.write(golden, to: path + ".copy")
        rename(path + ".copy", path)
      },
      {
        rename(path, path + ".aside")
        symlink(path + ".aside", path)
      },
      { unlink(path) },
    ]
    for change in changes {
      unlink(path)
      try Disk.write(golden, to: path)
      let book = try Book.open(book.folder, for: .writing)
      try change()
      #expect(throws: LedgerError.changedUnderneath(book.folder)) {
        try book.append(note, at: Samples.instant(20), by: "x")
      }
      #expect(book.condition == .readOnly(.changedUnderneath))
      #expect(book.chronicle.folios.count == 10)
    }
    #expect(Disk.read(path + ".aside") == golden, "nothing is written through a link")
  }

  @Test("one folio is one write and one sync")
  func oneWrite() throws {
    let fault = Fault(at: nil)
    let written = try Samples.book(in: scratch.path + "/counted", through: fault.syscalls)
    fault.arm()
    try written.append(note, at: Samples.instant(20), by: "x")
    #expect(
      fault.calls == [
        .lock, .inspectPath, .inspect, .inspectPath, .append, .syncData, .overwrite, .lock,
      ])
  }

  @Test("a side file that is missing, or as a power cut leaves it, is made anew")
  func headAgain() throws {
    let head = book.folder + "/libro.cabeza"
    let content = Disk.read(head)
    for spoil in [[], [UInt8](repeating: 0, count: 500)] as [[UInt8]] {
      try Disk.write(spoil, to: head)
      #expect(try Book.open(book.folder, for: .reading).notices == [.headFileMissing])
      #expect(Disk.read(head) == spoil)
      let again = try Book.open(book.folder, for: .writing)
      #expect(again.notices == [.headFileMissing])
      #expect(Disk.read(head) == content)
      #expect(try Book.open(book.folder, for: .writing).notices == [])
    }
  }

  @Test("a side file in which something else stands is altered: kept beside, and made anew")
  func headAltered() throws {
    let head = book.folder + "/libro.cabeza"
    let content = Disk.read(head)
    let spoils = [Array("?".utf8), content.reversed(), content + [0x0A], content.dropLast(3) + []]
    for (index, spoil) in spoils.enumerated() {
      try Disk.write(spoil, to: head)
      #expect(try Book.open(book.folder, for: .reading).notices == [.headFileAltered])
      let report = try Verification.verify(book.folder)
      #expect(report.findings == [Finding(folio: 0, kind: .headFileAltered)])
      #expect(Disk.read(head) == spoil)
      let again = try Book.open(book.folder, for: .writing)
      let name = "libro.cabeza-\(index + 1)"
      #expect(again.notices == [.headFileAltered, .headFileSetAside(file: name)])
      #expect(Disk.read(book.folder + "/" + name) == spoil)
      #expect(Disk.read(head) == content)
      #expect(try Book.open(book.folder, for: .writing).notices == [])
    }
  }

  @Test("words of a newer version make the book read-only up to them and name that version")
  func newer() throws {
    let path = book.folder + "/libro.jsonl"
    let golden = Disk.read(path)
    func line(_ number: Int, _ event: String, after previous: Digest, product: String) -> [UInt8] {
      let text =
        "{\"folio\":\(number),\"at\":\"2026-11-22T11:31:07.123-05:00\",\"by\":\"x\","
        + "\"product\":\"\(product)\",\"event\":\(event),\"prev\":\"\(previous)\"}"
      return Array(text.utf8)
    }
    let new = line(11, "{\"delegateAccredited\":{\"n\":1}}", after: book.head, product: "0.9.0")
    let next = line(
      12, "{\"folioStruck\":{\"folio\":3}}", after: .sha256(of: new), product: "0.9.0")
    for lines in [[new], [new, next]] {
      try Disk.write(golden + lines.flatMap { $0 + [0x0A] }, to: path)
      let opened = try Book.open(book.folder, for: .writing)
      #expect(opened.condition == .readOnly(.newerFormat(product: "0.9.0")))
      #expect(opened.chronicle.folios.count == 10)
      let report = try Verification.verify(book.folder)
      #expect(report.isSound)
      #expect(report.folios == 10 + lines.count)
      #expect(report.findings == [Finding(folio: 11, kind: .newerFormat(product: "0.9.0"))])
    }
    // The same word, but the line is not the one that the next one speaks of.
    var changed = new
    changed[changed.count - 100] ^= 1
    try Disk.write(golden + changed + [0x0A] + next + [0x0A], to: path)
    #expect(
      try Book.open(book.folder, for: .writing).condition == .readOnly(.damaged(folio: 11)))
  }

  @Test("a book of a later format opens empty and names its product")
  func newerFormat() throws {
    let folder = scratch.path + "/later"
    mkdir(folder, 0o700)
    let text =
      "{\"folio\":1,\"at\":\"2026-11-22T11:31:07.123-05:00\",\"by\":\"x\",\"event\":"
      + "{\"mesaOpened\":{\"format\":2,\"product\":\"3.0\",\"id\":\"x\",\"caseFile\":{\"name\":\"x\"}}},"
      + "\"prev\":\"\(Digest.none)\"}\n"
    try Disk.write(text.utf8, to: folder + "/libro.jsonl")
    let book = try Book.open(folder, for: .writing)
    #expect(book.condition == .readOnly(.newerFormat(product: "3.0")))
    #expect(book.chronicle.folios == [])
  }

  @Test("every acknowledged folio is read again, whatever clock, zone and text it came from")
  func readAgain() throws {
    let seed = UInt64.random(in: 1...UInt64.max)
    var random = SeededNumbers(seed: seed)
    let offsets = [-300, 0, 345, 840, -720, 1080, -1080, 1081, 1440, -1440, 30_000, -99_999]
    let texts = [
      "", "ñ", "\u{0}\u{7F}\"\\", "\u{202E}x", "n\u{303}", "👩\u{200D}⚖️", "\u{FEFF}",
      "\n\r\t",
    ]
    for _ in 0..<40 {
      let instant = Timestamp(
        milliseconds: Int.random(in: -(1 << 53)...(1 << 53), using: &random)
          >> Int.random(in: 0...20, using: &random),
        offsetMinutes: offsets[Int.random(in: offsets.indices, using: &random)])
      let text = texts[Int.random(in: texts.indices, using: &random)]
      do throws(LedgerError) {
        try book.append(.noteAdded(text: text, item: nil), at: instant, by: text)
      } catch {
        // A year that no book can hold.
        guard case .notReadBack = error else { throw error }
      }
    }
    let again = try Book.open(book.folder, for: .reading)
    #expect(again.chronicle.folios == book.chronicle.folios, "seed \(seed)")
    #expect(try Verification.verify(book.folder).isSound, "seed \(seed)")
    #expect(book.chronicle.folios.count > 10, "seed \(seed)")
  }

  @Test("an instant outside the years of a calendar is refused and leaves nothing")
  func impossibleYear() throws {
    let before = Disk.read(book.folder + "/libro.jsonl")
    let far = Timestamp(milliseconds: 400_000_000_000_000, offsetMinutes: 0)
    #expect(throws: LedgerError.notReadBack(folio: 11)) {
      try book.append(note, at: far, by: "x")
    }
    #expect(Disk.read(book.folder + "/libro.jsonl") == before)
    try book.append(note, at: Samples.instant(21), by: "x")
  }

  @Test("where the drive offers no lock, no mesa is begun and nothing stays behind")
  func noLock() throws {
    let syscalls = Syscalls.live.hooked { $0 == .lock ? -Int(EOPNOTSUPP) : nil }
    let opening = MesaOpening(product: "t", id: "otra", caseFile: CaseFile(name: "Otra"))
    #expect(throws: PerformError.self) {
      try Book.create(
        in: scratch.path, opening: opening, at: Samples.instant(1), by: "x", through: syscalls)
    }
    #expect(throws: LedgerError.missing(scratch.path + "/otra")) {
      try Book.open(scratch.path + "/otra", for: .reading)
    }
    #expect(Glibc.access(scratch.path + "/otra", F_OK) != 0)
  }
}
