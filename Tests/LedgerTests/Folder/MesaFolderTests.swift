import Dialogue
import Glibc
import Notation
import Testing

@testable import Ledger

@Suite("The files of a mesa")
struct MesaFolderTests {
  let scratch: Scratch
  let path: String
  let text = Array("ACTA\n".utf8)

  init() throws {
    scratch = try Scratch()
    path = try Samples.book(in: scratch.path).folder
  }

  private func folder(_ syscalls: Syscalls = .live) -> MesaFolder {
    MesaFolder(path, through: syscalls)
  }

  private func mode(_ path: String) -> UInt32 {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  @Test("are kept for their owner alone, under the digest that is told")
  func save() throws {
    let file = try folder().save(text, as: "acta-001.json", in: .issued)
    #expect(file.digest == .sha256(of: text))
    #expect(Disk.read(file.path) == text)
    #expect(mode(file.path) == 0o600 && mode(path + "/emitidos") == 0o700)
    #expect(try folder().read("acta-001.json", in: .issued, upTo: 5) == text)
    #expect(try folder().digest(of: "acta-001.json", in: .issued) == file.digest)
    #expect(try folder().read("acta-002.json", in: .issued, upTo: 5) == nil)
    #expect(try folder().digest(of: "x", in: .attached) == nil)
    #expect(throws: LedgerError.tooLarge(file.path, bytes: 5, limit: 4)) {
      try folder().read("acta-001.json", in: .issued, upTo: 4)
    }
    try folder().save([1], as: "acta-001.json", in: .issued)
    #expect(Disk.read(file.path) == [1])
    #expect(Scratch.names(in: path + "/emitidos") == ["acta-001.json"])
  }

  @Test("that are attached bear their digest, with the ending that the person knows")
  func attach() throws {
    let source = scratch.path + "/escáner.final.pdf"
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 * 31) }
    try Disk.write(bytes, to: source)
    let file = try folder().attach(source)
    #expect(file.digest == .sha256(of: bytes))
    #expect(file.name == file.digest.description + ".pdf")
    #expect(Disk.read(file.path) == bytes)
    #expect(mode(file.path) == 0o600)
    symlink(source, scratch.path + "/enlace.pdf")
    #expect(try folder().attach(scratch.path + "/enlace.pdf").name == file.name)
    #expect(Scratch.names(in: path + "/adjuntos") == [file.name])
  }

  @Test("are not attached where there is no file, or nothing in it")
  func nothingToAttach() throws {
    let empty = scratch.path + "/vacío"
    try Disk.write([], to: empty)
    #expect(throws: LedgerError.empty(empty)) { try folder().attach(empty) }
    #expect(throws: LedgerError.notAFile(scratch.path, .folder)) {
      try folder().attach(scratch.path)
    }
    let pipe = scratch.path + "/tubería"
    mkfifo(pipe, 0o600)
    #expect(throws: LedgerError.notAFile(pipe, .pipe)) { try folder().attach(pipe) }
    #expect(throws: LedgerError.system(.open, .noEntry, path: "/nowhere")) {
      try folder().attach("/nowhere")
    }
  }

  @Test("that two windows attach at once do not come into each other's way")
  func twoAtOnce() throws {
    let sources = ["uno", "dos"].map { scratch.path + "/\($0).pdf" }
    for (number, source) in sources.enumerated() {
      try Disk.write([UInt8](repeating: UInt8(number), count: 100_000), to: source)
    }
    let path = path
    var other = Syscalls.live
    other.process = { 1 }
    var mine = Syscalls.live
    // In the middle of one copy the other window begins and ends its own.
    mine.append = { [other] file, bytes in
      _ = try? MesaFolder(path, through: other).attach(sources[1])
      return Syscalls.live.append(file, bytes)
    }
    let kept = try folder(mine).attach(sources[0])
    #expect(Disk.read(kept.path) == [UInt8](repeating: 0, count: 100_000))
    #expect(Scratch.names(in: path + "/adjuntos").count == 2)
    #expect(try folder().digest(of: kept.name, in: .attached) == kept.digest)
  }

  @Test("that change while they are attached are noticed", arguments: [0, 1])
  func changing(bytesMore: Int) throws {
    let source = scratch.path + "/escáner.pdf"
    try Disk.write([UInt8](repeating: 7, count: 100_000), to: source)
    var syscalls = Syscalls.live
    // Another program is at it in the middle of the copy.
    syscalls.append = { file, bytes in
      try? Disk.write([UInt8](repeating: 8, count: 100_000 + bytesMore), to: source)
      return Syscalls.live.append(file, bytes)
    }
    #expect(throws: LedgerError.changedWhileRead(source)) { try folder(syscalls).attach(source) }
    #expect(Scratch.names(in: path + "/adjuntos") == [])
  }

  @Test("do not take the place of anything that is no file", arguments: StrangeThing.allCases)
  func strange(thing: StrangeThing) throws {
    try folder().save(text, as: "otro", in: .issued)
    let place = path + "/emitidos/acta-001.json"
    try thing.make(at: place)
    #expect(throws: LedgerError.notAFile(place, thing.kind)) {
      try folder().save(text, as: "acta-001.json", in: .issued)
    }
    #expect(throws: LedgerError.notAFile(place, thing.kind)) {
      try folder().read("acta-001.json", in: .issued, upTo: 10)
    }
    #expect(thing.isUntouched(at: place))
    #expect(Scratch.names(in: path + "/emitidos") == ["acta-001.json", "otro"])
    // What stands in the way of the temporary file goes, unless it is a folder.
    try thing.make(at: path + "/emitidos/nuevo.txt.nuevo")
    if thing == .folder {
      #expect(throws: LedgerError.self) { try folder().save(text, as: "nuevo.txt", in: .issued) }
    } else {
      try folder().save(text, as: "nuevo.txt", in: .issued)
    }
    try thing.make(at: path + "/adjuntos")
    if thing != .folder {
      #expect(throws: LedgerError.self) { try folder().save(text, as: "a", in: .attached) }
    }
    #expect(thing.isUntouched(at: path + "/adjuntos"))
  }

  @Test("are there whole, as they were or not at all, after each error at each system call")
  func forcedErrors() throws {
    let old = Array("OLD".utf8)
    for errno in [Errno.inputOutput, .noSpace, .noPermission, .interrupted] {
      let counter = Fault(at: nil)
      counter.arm()
      try folder(counter.syscalls).save(old, as: "acta", in: .issued)
      for place in counter.calls.indices {
        try folder().save(old, as: "acta", in: .issued)
        let fault = Fault(at: place, errno)
        fault.arm()
        let saved = try? folder(fault.syscalls).save(text, as: "acta", in: .issued)
        let found = Disk.read(path + "/emitidos/acta")
        #expect(saved == nil ? [old, text].contains(found) : found == text, "\(fault.calls)")
        #expect(fault.calls.contains(.sync) || saved == nil)
      }
    }
  }
}
