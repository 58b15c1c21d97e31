import Dialogue
import Glibc
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
    expect(.notABook(folder, .pipe), in: folder)
  }

  @Test("a link, whatever it leads to")
  func link() throws {
    let folder = try folder()
    try Disk.write("".utf8, to: folder + "/other")
    symlink(folder + "/other", folder + "/libro.jsonl")
    expect(.notABook(folder, .symbolicLink), in: folder)
  }

  @Test("a folder")
  func directory() throws {
    let folder = try folder()
    mkdir(folder + "/libro.jsonl", 0o700)
    expect(.notABook(folder, .folder), in: folder)
  }

  @Test("a file where the mesa's folder should be")
  func fileAsFolder() throws {
    let path = try folder() + "/file"
    try Disk.write("".utf8, to: path)
    expect(.notABook(path, .other), in: path)
  }

  @Test("a side file that is none does not keep the book from opening")
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
      #expect(book.condition == .writable)
      #expect(book.chronicle.folios.count == 10)
      #expect(book.notices.contains(.headFileMissing))
    }
  }
}
