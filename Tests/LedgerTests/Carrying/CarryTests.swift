import Dialogue
import Glibc
import PlainIdentities
import Testing

@testable import Ledger

@Suite("Carrying a mesa to a folder")
struct CarryTests {
  let laptop: Laptop

  init() throws { laptop = try Laptop() }

  private func carry() throws -> CarriedMesa { try Carrying.carry(laptop.mesa, to: laptop.stick) }

  @Test("copies book, side file and files, each for the owner alone, and nothing else")
  func whole() throws {
    try Disk.write("texto".utf8, to: laptop.mesa + "/borradores.conf")
    try Disk.write("torn".utf8, to: laptop.mesa + "/emitidos/x.md.nuevo")
    let carried = try carry()
    #expect(carried.outcome == .whole)
    #expect(carried.folios == 8)
    #expect(carried.isWhole && carried.isPrivate && carried.isOnSameDisk)
    #expect(carried.folder == laptop.copy)
    #expect(carried.files.map(\.bytes) == [10, 16])
    #expect(Scratch.names(in: laptop.stick) == [Laptop.id])
    var own = Laptop.tree(laptop.mesa)
    own["borradores.conf"] = nil
    own["emitidos/x.md.nuevo"] = nil
    #expect(Laptop.tree(laptop.copy) == own)
    #expect(try Verification.verify(laptop.copy).findings == [])
    #expect(Laptop.mode(laptop.copy) == 0o700 && Laptop.mode(laptop.copy + "/adjuntos") == 0o700)
    #expect(Laptop.mode(laptop.copy + "/libro.jsonl") == 0o600)
    #expect(Laptop.mode(laptop.copy + "/emitidos/resumen.md") == 0o600)
  }

  @Test("does nothing a second time")
  func again() throws {
    _ = try carry()
    let before = Laptop.tree(laptop.stick)
    let again = try carry()
    #expect(again.outcome == .same && again.files.isEmpty)
    #expect(Laptop.tree(laptop.stick) == before)
  }

  @Test("brings an older copy forward, with the files that changed")
  func forward() throws {
    _ = try carry()
    try laptop.goOn()
    let open = try Book.open(laptop.copy, for: .reading)
    let carried = try carry()
    #expect(carried.outcome == .continued(by: 3))
    #expect(try open.follow(), "who has the copy open sees the newer one")
    #expect(open.chronicle.folios.count == 11)
    #expect(Set(carried.files.map { $0.path.prefix(8) }) == ["emitidos", "adjuntos"])
    #expect(Laptop.tree(laptop.copy) == Laptop.tree(laptop.mesa))
  }

  @Test("refuses where the copy has more, and where both went on, and leaves it as it was")
  func refused() throws {
    _ = try carry()
    try laptop.note("En el otro equipo", in: laptop.stick)
    var before = Laptop.tree(laptop.stick)
    guard case .copyIsAhead(laptop.copy, folios: 1)? = refusal({ _ = try carry() }) else {
      Issue.record("the copy is ahead")
      return
    }
    try laptop.note("En este", in: laptop.library)
    #expect(Laptop.tree(laptop.stick) == before)
    before = Laptop.tree(laptop.stick)
    guard case .parted(Laptop.id, let parting)? = refusal({ _ = try carry() }) else {
      Issue.record("they part")
      return
    }
    #expect(parting.common == 8)
    #expect(parting.own.event == .noteAdded(text: "En este", item: nil))
    #expect(parting.other.event == .noteAdded(text: "En el otro equipo", item: nil))
    #expect(parting.shared.mesa.id == Laptop.id)
    #expect(Laptop.tree(laptop.stick) == before)
  }

  @Test("refuses another mesa of the same identity, its own place and what is no folder")
  func strange() throws {
    _ = try Book.create(
      in: laptop.stick, opening: Samples.opening(), at: Samples.instant(500), by: "x")
    guard case .otherMesa(Laptop.id, laptop.copy)? = refusal({ _ = try carry() }) else {
      Issue.record("another mesa")
      return
    }
    let own = refusal { _ = try Carrying.carry(laptop.mesa, to: laptop.library) }
    guard case .sameFolder? = own else {
      Issue.record("\(String(describing: own))")
      return
    }
    let none = laptop.scratch.path + "/nada"
    guard case .noFolder(none)? = refusal({ _ = try Carrying.carry(laptop.mesa, to: none) }) else {
      Issue.record("a stick that is not there is not made")
      return
    }
    #expect(Scratch.names(in: laptop.scratch.path).contains("nada") == false)
  }

  @Test("takes the copy's own folder for the one that holds it, and goes into no other mesa's")
  func ownFolder() throws {
    _ = try carry()
    let again = try Carrying.carry(laptop.mesa, to: laptop.copy + "/")
    #expect(again.outcome == .same && again.folder == laptop.copy)
    let other = try Book.create(
      in: laptop.stick, opening: Samples.opening("otra-mesa"), at: Samples.instant(0), by: "x")
    let error = refusal { _ = try Carrying.carry(laptop.mesa, to: other.folder) }
    guard case .insideMesa(other.folder)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("leaves alone what stands in the copy's place")
  func occupied() throws {
    mkdir(laptop.copy, 0o700)
    try Disk.write("fotos".utf8, to: laptop.copy + "/foto.jpg")
    guard case .occupied(laptop.copy)? = refusal({ _ = try carry() }) else {
      Issue.record("occupied")
      return
    }
    #expect(Laptop.tree(laptop.stick).keys.sorted() == [Laptop.id + "/foto.jpg"])
    Scratch.remove(laptop.copy)
    symlink(laptop.scratch.path, laptop.copy)
    #expect(refusal { _ = try carry() } != nil)
    unlink(laptop.copy)
    mkdir(laptop.copy, 0o700)
    #expect(try carry().outcome == .whole, "an empty folder is no obstacle")
  }

  @Test("goes over what a copy left that was broken off")
  func leftover() throws {
    let staging = laptop.copy + ".copiando"
    mkdir(staging, 0o700)
    mkdir(staging + "/emitidos", 0o700)
    try Disk.write("medio".utf8, to: staging + "/emitidos/otro.md")
    try Disk.write("medio".utf8, to: staging + "/libro.jsonl.nuevo")
    let before = refusal { _ = try Carrying.bring(laptop.stick, into: laptop.other) }
    guard case .unfinished? = before else {
      Issue.record("not taken for whole: \(String(describing: before))")
      return
    }
    #expect(try carry().outcome == .whole)
    #expect(Laptop.tree(laptop.copy) == Laptop.tree(laptop.mesa))
  }

  @Test("names a file that lacks or was altered, and puts no wrong one over a right one")
  func lacking() throws {
    _ = try carry()
    let right = Disk.read(laptop.copy + "/emitidos/resumen.md")
    try Disk.write("falso".utf8, to: laptop.mesa + "/emitidos/resumen.md")
    #expect(try carry().isWhole, "the copy has the right one")
    #expect(Disk.read(laptop.copy + "/emitidos/resumen.md") == right)
    Scratch.remove(laptop.copy)
    let attached = try #require(Scratch.names(in: laptop.mesa + "/adjuntos").first)
    unlink(laptop.mesa + "/adjuntos/" + attached)
    let carried = try carry()
    let lacks = Dictionary(uniqueKeysWithValues: carried.lacking.map { ($0.path, $0.isMissing) })
    #expect(lacks == ["emitidos/resumen.md": false, "adjuntos/" + attached: true])
    #expect(carried.outcome == .whole && !carried.isWhole)
    // Taken in, the lack is named again, and mended by a later copy.
    #expect(try Carrying.bring(laptop.stick, into: laptop.other).lacking.count == 2)
  }

  @Test("does not carry a damaged book, and names the folio")
  func damaged() throws {
    var bytes = Disk.read(laptop.mesa + "/libro.jsonl")
    bytes[bytes.count / 2] ^= 1
    try Disk.write(bytes, to: laptop.mesa + "/libro.jsonl")
    guard case .unsound(laptop.mesa, let folio, .damaged)? = refusal({ _ = try carry() }) else {
      Issue.record("damaged")
      return
    }
    #expect((2...7).contains(folio))
    #expect(Scratch.names(in: laptop.stick).isEmpty)
  }

  @Test("carries the folios up to a piece that a dead writer left, and a last line without its end")
  func tornTail() throws {
    let path = laptop.mesa + "/libro.jsonl"
    let whole = Disk.read(path)
    try Disk.write(whole + Array("{\"folio\":9,".utf8), to: path)
    #expect(try carry().folios == 8)
    #expect(Disk.read(laptop.copy + "/libro.jsonl") == whole)
    try Disk.write(whole.dropLast(), to: path)
    #expect(try carry().outcome == .same)
    Scratch.remove(laptop.copy)
    #expect(try carry().folios == 8)
    #expect(Disk.read(laptop.copy + "/libro.jsonl") == whole)
  }

  @Test("while another program writes, carries what was on disk when it was read")
  func meanwhile() throws {
    let writer = try ChildProcess([Programs.probe, "append", laptop.mesa, "25"])
    var last = 0
    while writer.line() != nil {
      let carried = try carry()
      #expect(carried.folios >= last)
      last = carried.folios
      #expect(try Verification.verify(laptop.copy).isSound)
    }
    #expect(writer.end() == 0)
    _ = try carry()
    #expect(Disk.read(laptop.copy + "/libro.jsonl") == Disk.read(laptop.mesa + "/libro.jsonl"))
  }
}

/// The refusal that `work` ends with; `nil` where it does not.
func refusal(_ work: () throws -> Void) -> CarryError? {
  do {
    try work()
    return nil
  } catch {
    return error as? CarryError
  }
}
