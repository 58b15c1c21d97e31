import Dialogue
import Notation
import PlainIdentities
import Testing

@testable import Ledger

@Suite("Going on with a book whose side file says otherwise")
struct BookAcceptanceTests {
  let scratch: Scratch
  let folder: String
  let golden: [UInt8]

  init() throws {
    scratch = try Scratch()
    folder = try Samples.book(in: scratch.path).folder
    golden = Disk.read(folder + "/libro.jsonl")
  }

  private var path: String { folder + "/libro.jsonl" }
  private var head: String { folder + "/libro.cabeza" }

  private func cut(to folios: Int, and rest: String = "") throws {
    let lines = golden.split(separator: 0x0A).prefix(folios).flatMap { $0 + [0x0A] }
    try Disk.write(lines + Array(rest.utf8), to: path)
  }

  private func accept(
    at last: Int, through syscalls: Syscalls = .live
  ) throws(AcceptanceError) -> AcceptedEnd {
    try Book.acceptEnd(
      of: folder, at: last, note: { "termina en \($0.found), nombraba \($0.named)" },
      at: Samples.instant(30), by: "Rosa", through: syscalls)
  }

  private func expectGoesOn(after last: Int) throws {
    #expect(try Verification.verify(folder).findings == [])
    let book = try Book.open(folder, for: .writing)
    #expect(book.condition == .writable)
    #expect(book.chronicle.folios.count == last)
    try book.append(.noteAdded(text: "sigue", item: nil), at: Samples.instant(31), by: "Rosa")
    #expect(try Verification.verify(folder).isSound)
  }

  @Test("puts it on record in the book, keeps the side file beside, and deletes nothing")
  func cutLines() throws {
    for last in 1...9 {
      try cut(to: last)
      let book = Disk.read(path)
      let side = Disk.read(head)
      let end = try accept(at: last)
      #expect(end.found == last && end.trace == last + 1)
      #expect(Disk.read(folder + "/" + end.keptAs) == side)
      #expect(end.named == HeadRecord(side)?.folios && end.digest == HeadRecord(side)?.head)
      #expect(Disk.read(path).starts(with: book))
      let trace = try Book.open(folder, for: .reading).chronicle.folios.last
      guard case .room(.noteAdded(_, let told, nil, _, _))? = trace?.event else {
        Issue.record("no note, but \(String(describing: trace))")
        continue
      }
      #expect(told == "termina en \(last), nombraba \(end.named)")
      try expectGoesOn(after: last + 1)
      try Disk.write(golden, to: path)
      try Disk.write(HeadRecord(folios: 10, head: Digest.none).bytes, to: head)
    }
  }

  @Test("takes the book for the good one where another digest is kept", arguments: [4, 10])
  func otherDigest(folio: Int) throws {
    try Disk.write(HeadRecord(folios: folio, head: .sha256(of: [1])).bytes, to: head)
    let condition = try Book.open(folder, for: .writing).condition
    #expect(condition == .readOnly(.headDiffers(folio: folio)))
    #expect(try accept(at: 10).named == folio)
    try expectGoesOn(after: 11)
  }

  @Test("sets the rest of a torn folio aside, although the side file knew it")
  func torn() throws {
    try cut(to: 9, and: #"{"folio":10,"at":"2026"#)
    #expect(try accept(at: 9).named == 10)
    #expect(Disk.read(folder + "/libro.cola-1") == Array(#"{"folio":10,"at":"2026"#.utf8))
    try expectGoesOn(after: 10)
  }

  private func expectRefused(_ error: AcceptanceError, at last: Int) throws {
    let before = Scratch.names(in: folder).map { Disk.read(folder + "/" + $0) }
    #expect(throws: error) { try accept(at: last) }
    #expect(Scratch.names(in: folder).map { Disk.read(folder + "/" + $0) } == before)
  }

  @Test("is refused where nothing is in dispute, or another end was named")
  func refused() throws {
    try expectRefused(.nothingToAccept, at: 10)
    try cut(to: 4)
    try expectRefused(.endsElsewhere(last: 4), at: 5)
    try cut(to: 0)
    try expectRefused(.noFolios, at: 0)
  }

  @Test("does not accept a chain that does not hold")
  func damaged() throws {
    var lines = golden.split(separator: 0x0A).map(Array.init)
    lines[2][60] ^= 1
    try Disk.write(lines.prefix(8).flatMap { $0 + [0x0A] }, to: path)
    try expectRefused(.failed(.readOnly(.damaged(folio: 3))), at: 8)
  }

  @Test("leaves a book that can be read, and accepted again, whichever call fails")
  func eachCallFails() throws {
    try cut(to: 6)
    let cutBook = Disk.read(path)
    let side = Disk.read(head)
    let count = Fault(at: nil)
    count.arm()
    _ = try accept(at: 6, through: count.syscalls)
    for place in count.calls.indices {
      for name in Scratch.names(in: folder) { Scratch.remove(folder + "/" + name) }
      try Disk.write(cutBook, to: path)
      try Disk.write(side, to: head)
      let fault = Fault(at: place)
      fault.arm()
      _ = try? accept(at: 6, through: fault.syscalls)
      #expect(Disk.read(path).starts(with: cutBook), "\(count.calls[place])")
      let condition = try Book.open(folder, for: .writing).condition
      if case .readOnly(let reason) = condition {
        // Where the side file alone could not be written, the folio that says so stands already.
        let last = count.calls[place] == .overwrite ? 7 : 6
        #expect(reason == .missingFromEnd(expected: 10, found: last), "\(count.calls[place])")
        _ = try accept(at: last)
      }
      #expect(try Verification.verify(folder).isSound, "\(count.calls[place])")
    }
  }
}
