import Dialogue
import Glibc
import PlainIdentities
import Testing

@testable import Ledger

@Suite("Something else in place of the book")
struct StrangePlaceTests {
  let scratch = try? Scratch()

  private func folder() throws -> String {
    let folder = try #require(scratch).path + "/mesa"
    mkdir(folder, 0o700)
    return folder
  }

  private func expect(_ error: LedgerError, in folder: String) {
    for access in [Access.writing, .reading] {
      #expect(throws: error) { try Book.open(folder, for: access) }
    }
    #expect(throws: error) { try Verification.verify(folder) }
  }

  @Test("no folder, no book")
  func missing() throws {
    let folder = try folder()
    expect(.missing(folder), in: folder)
    expect(.missing(folder + "/none"), in: folder + "/none")
  }

  @Test("a pipe, which would hold us up")
  func pipe() throws {
    let folder = try folder()
    mkfifo(folder + "/libro.jsonl", 0o600)
    expect(.notABook(folder + "/libro.jsonl", .pipe), in: folder)
  }

  @Test("a link, whatever it leads to")
  func link() throws {
    let folder = try folder()
    try Disk.write("".utf8, to: folder + "/other")
    symlink(folder + "/other", folder + "/libro.jsonl")
    expect(.notABook(folder + "/libro.jsonl", .symbolicLink), in: folder)
  }

  @Test("a folder")
  func directory() throws {
    let folder = try folder()
    mkdir(folder + "/libro.jsonl", 0o700)
    expect(.notABook(folder + "/libro.jsonl", .folder), in: folder)
  }

  @Test("a file where the mesa's folder should be")
  func fileAsFolder() throws {
    let path = try folder() + "/file"
    try Disk.write("".utf8, to: path)
    expect(.notABook(path, .other), in: path)
  }

  @Test("a side file that is none keeps nobody from reading, and everybody from writing")
  func strangeHead() throws {
    let library = try #require(scratch).path
    let folder = try Samples.book(in: library).folder
    let head = folder + "/libro.cabeza"
    for make: (String) -> Void in [
      { _ = mkdir($0, 0o700) }, { _ = mkfifo($0, 0o600) }, { _ = symlink("/dev/zero", $0) },
    ] {
      Scratch.remove(head)
      make(head)
      let book = try Book.open(folder, for: .writing)
      #expect(book.condition == .readOnly(.headFileBlocked))
      #expect(book.chronicle.folios.count == 10)
      #expect(throws: LedgerError.readOnly(.headFileBlocked)) {
        try book.append(.folioStruck(2), at: Samples.instant(20), by: "x")
      }
      #expect(
        try Verification.verify(folder).findings == [Finding(folio: 0, kind: .headFileBlocked)])
    }
    Scratch.remove(head)
    #expect(try Book.open(folder, for: .writing).condition == .writable)
  }

  @Test("a side file that may not be written still tells of folios that are missing")
  func closedHead() throws {
    let library = try #require(scratch).path
    let folder = try Samples.book(in: library).folder
    let path = folder + "/libro.jsonl"
    let whole = Disk.read(path)
    let cut = whole.prefix(whole.dropLast().lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
    // As for one who is not root.
    var syscalls = Syscalls.live
    syscalls.open = { folder, name, flags, mode in
      name == BookFiles.headName && flags & O_RDWR != 0
        ? -Int(EACCES) : Syscalls.live.open(folder, name, flags, mode)
    }
    try Disk.write(cut, to: path)
    let book = try Book.open(folder, for: .writing, through: syscalls)
    #expect(book.condition == .readOnly(.missingFromEnd(expected: 10, found: 9)))
    try Disk.write(whole, to: path)
    let again = try Book.open(folder, for: .writing, through: syscalls)
    try again.append(.folioStruck(2), at: Samples.instant(20), by: "x")
    #expect(again.notices == [.headFileNotWritten(.noPermission)])
  }

  @Test("a side file without its book: no mesa is begun over it, and nothing is left behind")
  func bareHead() throws {
    let library = try #require(scratch).path
    let folder = try Samples.book(in: library).folder
    unlink(folder + "/libro.jsonl")
    #expect(throws: PerformError.self) {
      try Book.create(in: library, opening: Samples.opening(), at: Samples.instant(0), by: "x")
    }
    #expect(Scratch.names(in: folder) == ["libro.cabeza"])
  }

  @Test("a folder that was moved away takes no more folios, nor the one put in its place")
  func movedFolder() throws {
    let library = try #require(scratch).path
    let folder = try Samples.book(in: library).folder
    for hasOther in [false, true] {
      let book = try Book.open(folder, for: .writing)
      let away = library + "/away-\(hasOther)"
      rename(folder, away)
      if hasOther {
        _ = try Samples.book(in: library)
      }
      let before = Disk.read(away + "/libro.jsonl")
      #expect(throws: LedgerError.changedUnderneath(folder)) {
        try book.append(.folioStruck(2), at: Samples.instant(20), by: "x")
      }
      #expect(book.condition == .readOnly(.changedUnderneath))
      #expect(Disk.read(away + "/libro.jsonl") == before)
      if !hasOther { rename(away, folder) }
    }
    // A link to it is the person's own affair.
    let link = library + "/enlace"
    symlink(folder, link)
    let book = try Book.open(link, for: .writing)
    try book.append(.folioStruck(2), at: Samples.instant(20), by: "x")
    #expect(book.chronicle.folios.count == 11)
  }
}
