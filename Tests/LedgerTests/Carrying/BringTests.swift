import Dialogue
import Glibc
import Notation
import PlainIdentities
import Testing

@testable import Ledger

@Suite("Taking a mesa in from a folder")
struct BringTests {
  let laptop: Laptop

  init() throws {
    laptop = try Laptop()
    _ = try Carrying.carry(laptop.mesa, to: laptop.stick)
  }

  private var taken: String { laptop.other + "/" + Laptop.id }

  private func bring(_ folder: String? = nil) throws -> CarriedMesa {
    try Carrying.bring(folder ?? laptop.stick, into: laptop.other)
  }

  @Test("takes it in whole where the library has none, for the owner alone")
  func whole() throws {
    chmod(laptop.copy + "/libro.jsonl", 0o777)
    let brought = try bring(laptop.copy + "/")
    #expect(brought.outcome == .whole && brought.folios == 8 && brought.files.count == 2)
    #expect(Laptop.tree(taken) == Laptop.tree(laptop.mesa))
    #expect(Laptop.mode(laptop.other) == 0o700 && Laptop.mode(taken) == 0o700)
    #expect(Laptop.mode(taken + "/libro.jsonl") == 0o600)
    #expect(Scratch.names(in: laptop.other) == [Laptop.id])
    let book = try Book.open(taken, for: .writing)
    #expect(book.notices.isEmpty && book.condition == .writable)
  }

  @Test("goes on with the book of the library, which another program that has it open sees")
  func continues() throws {
    _ = try bring()
    try laptop.goOn()
    _ = try Carrying.carry(laptop.mesa, to: laptop.stick)
    let open = try Book.open(taken, for: .writing)
    let brought = try bring()
    #expect(brought.outcome == .continued(by: 3))
    #expect(Laptop.tree(taken) == Laptop.tree(laptop.mesa))
    #expect(try open.follow())
    #expect(open.chronicle.folios.count == 11 && open.condition == .writable)
    try open.append(.folioStruck(11), at: Samples.instant(60), by: "x")
    #expect(try Verification.verify(taken).findings == [])
  }

  @Test("has nothing to do where the library has as much or more")
  func nothing() throws {
    _ = try bring()
    #expect(try bring().outcome == .same)
    unlink(taken + "/emitidos/resumen.md")
    #expect(try bring().files.map(\.path) == ["emitidos/resumen.md"], "but a file that lacks")
    try laptop.note("Más", in: laptop.other)
    let before = Laptop.tree(laptop.other)
    let brought = try bring()
    #expect(brought.outcome == .ahead(by: 1) && brought.folios == 9)
    #expect(Laptop.tree(laptop.other) == before)
  }

  @Test("refuses where both went on, names the folios, and changes nothing")
  func parted() throws {
    _ = try bring()
    try laptop.note("Allá", in: laptop.stick)
    try laptop.note("Acá", in: laptop.other)
    try laptop.note("y más", in: laptop.other)
    let before = Laptop.tree(laptop.scratch.path)
    guard case .parted(Laptop.id, let parting)? = refusal({ _ = try bring() }) else {
      Issue.record("they part")
      return
    }
    #expect(parting.common == 8 && parting.own.number == 9 && parting.other.number == 9)
    #expect(parting.own.event == .noteAdded(text: "Acá", item: nil))
    #expect(Laptop.tree(laptop.scratch.path) == before)
  }

  @Test("refuses another mesa of the same identity")
  func stranger() throws {
    _ = try Book.create(
      in: laptop.other, opening: Samples.opening(), at: Samples.instant(500), by: "x")
    let before = Laptop.tree(laptop.other)
    guard case .otherMesa(Laptop.id, _)? = refusal({ _ = try bring() }) else {
      Issue.record("another mesa")
      return
    }
    #expect(Laptop.tree(laptop.other) == before)
  }

  @Test("refuses a source that is damaged, torn or of a newer format, with the folio")
  func unsound() throws {
    let path = laptop.copy + "/libro.jsonl"
    let whole = Disk.read(path)
    let lines = whole.split(separator: 0x0A)
    var flipped = whole
    flipped[lines[0].count + 60] ^= 1
    let newer =
      whole + Array("{\"folio\":9,\"at\":\"2026-11-22T11:00:00.000-05:00\",\"by\":\"x\",".utf8)
      + Array("\"product\":\"9.0\",\"event\":{\"future\":{}},\"prev\":\"".utf8)
      + Array("\(ChainHeads.heads(of: whole)[7])\"}\n".utf8)
    let cases: [([UInt8], Int, CarryError.Fault)] = [
      (flipped, 2, .damaged), (whole.dropLast(40) + [], 8, .missing(last: 8)),
      (whole + Array("{\"folio\":9".utf8), 9, .torn), (newer, 9, .newerFormat(product: "9.0")),
      ([], 1, .notBegun),
    ]
    for (bytes, folio, fault) in cases {
      try Disk.write(bytes, to: path)
      if bytes.isEmpty { unlink(laptop.copy + "/libro.cabeza") }
      guard case .unsound(laptop.copy, folio, fault)? = refusal({ _ = try bring() }) else {
        Issue.record("\(fault): \(String(describing: refusal { _ = try bring() }))")
        continue
      }
    }
    #expect(Scratch.names(in: laptop.scratch.path).contains("otra") == false)
  }

  @Test("refuses a file that is not the one that the book names, and takes nothing in")
  func alteredFile() throws {
    try Disk.write("otra cosa".utf8, to: laptop.copy + "/emitidos/resumen.md")
    guard case .fileAltered("emitidos/resumen.md")? = refusal({ _ = try bring() }) else {
      Issue.record("altered")
      return
    }
    #expect(Scratch.names(in: laptop.other) == [])
  }

  @Test("writes nowhere else, whatever a book names")
  func hostileName() throws {
    let book = try laptop.book(in: laptop.stick)
    let digest = "\(Digest.sha256(of: Disk.read(laptop.scratch.path + "/escaneo.pdf")))"
    for name in ["../../../fuera", "..", "", "a/b"] {
      try book.append(
        .recordAdded(
          RecordID(book.chronicle.folios.count), .issue,
          [.file: .text(name), .digest: .text(digest)]),
        at: Samples.instant(70), by: "x")
    }
    #expect(refusal { _ = try bring() } != nil)
    #expect(Scratch.names(in: laptop.scratch.path).contains("fuera") == false)
  }

  @Test("takes the one mesa of a folder, and asks which where there are several")
  func find() throws {
    let empty = laptop.scratch.path + "/vacia"
    mkdir(empty, 0o700)
    guard case .noMesa(empty)? = refusal({ _ = try bring(empty) }) else {
      Issue.record("no mesa")
      return
    }
    guard case .noFolder? = refusal({ _ = try bring(empty + "/no") }) else {
      Issue.record("no folder")
      return
    }
    _ = try Book.create(
      in: laptop.stick, opening: Samples.opening("otra-mesa"), at: Samples.instant(0), by: "x")
    guard case .severalMesas(laptop.stick, let ids)? = refusal({ _ = try bring() }) else {
      Issue.record("several")
      return
    }
    #expect(ids == ["otra-mesa", Laptop.id])
    #expect(try bring(laptop.copy).outcome == .whole)
  }

  @Test("says of a folder of another user that it is closed, not that there is no mesa")
  func closed() throws {
    var drive = Syscalls.live
    drive.inspectPath = { folder, name, status in
      name.hasSuffix("/libro.jsonl")
        ? -Int(EACCES) : Syscalls.live.inspectPath(folder, name, &status)
    }
    mkdir(laptop.stick + "/lost+found", 0o700)
    let error = refusal {
      _ = try Carrying.bring(laptop.stick, into: laptop.other, through: drive)
    }
    guard case .disk(.system(.open, .noPermission, laptop.copy))? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("does not wait for ever for a program that keeps the book, and changes nothing then")
  func busy() throws {
    _ = try bring()
    try laptop.goOn()
    _ = try Carrying.carry(laptop.mesa, to: laptop.stick)
    let other = try ChildProcess([Programs.probe, "keep", taken])
    #expect(other.line() == "kept")
    let before = Laptop.tree(laptop.other)
    let error = refusal {
      _ = try Carrying.bring(
        laptop.stick, into: laptop.other, through: FakeClock().syscalls)
    }
    guard case .disk(.busy(pid: Int(other.pid)))? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(Laptop.tree(laptop.other) == before)
    other.send("let go")
    #expect(other.line() == "let go")
    #expect(try bring().outcome == .continued(by: 3))
  }
}
