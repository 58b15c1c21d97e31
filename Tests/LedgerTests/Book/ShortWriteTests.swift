import Dialogue
import Glibc
import PlainIdentities
import Synchronization
import Testing

@testable import Ledger

@Suite("A write that takes fewer bytes")
struct ShortWriteTests {
  let note = Event.noteAdded(text: "Una nota que se escribe a trozos", item: nil)

  /// Calls that append at most `most` bytes at a time, and fail after `calls` calls.
  private func shortWrites(of most: Int, failingAfter calls: Int = .max) -> Syscalls {
    let count = Mutex(0)
    var syscalls = Syscalls.live
    syscalls.append = { file, bytes in
      let number = count.withLock {
        $0 += 1
        return $0
      }
      if number > calls { return -Int(ENOSPC) }
      return Syscalls.live.append(
        file, UnsafeRawBufferPointer(rebasing: bytes.prefix(most)))
    }
    return syscalls
  }

  @Test("is carried on to the end", arguments: [1, 2, 7, 100])
  func carriedOn(most: Int) throws {
    let scratch = try Scratch()
    let folder = try Samples.book(in: scratch.path).folder
    let book = try Book.open(folder, for: .writing, through: shortWrites(of: most))
    try book.append(note, at: Samples.instant(20), by: Samples.author)
    #expect(try Book.open(folder, for: .reading).mesa == book.mesa)
  }

  @Test(
    "and then fails is taken out of the book again, even where there is no room beside it",
    arguments: 1...8)
  func fullDisk(calls: Int) throws {
    let scratch = try Scratch()
    let folder = try Samples.book(in: scratch.path).folder
    let before = Disk.read(folder + "/libro.jsonl")
    let book = try Book.open(
      folder, for: .writing, through: shortWrites(of: 20, failingAfter: calls))
    let folios = book.chronicle.folios
    #expect(throws: LedgerError.system(.write, .noSpace, path: folder + "/libro.jsonl")) {
      try book.append(note, at: Samples.instant(20), by: Samples.author)
    }
    #expect(book.condition == .readOnly(.failed(.write, .noSpace)))
    #expect(book.chronicle.folios == folios)
    // Another program sees nothing of it.
    #expect(Disk.read(folder + "/libro.jsonl") == before)
    let later = try Book.open(folder, for: .writing)
    #expect(later.condition == .writable)
    #expect(later.notices == [])
    #expect(later.chronicle.folios == folios)
  }

  @Test("of several folios and then fails leaves none of them", arguments: 1...30)
  func fullDiskAmongFolios(calls: Int) throws {
    let scratch = try Scratch()
    let folder = try Samples.book(in: scratch.path).folder
    let before = Disk.read(folder + "/libro.jsonl")
    let book = try Book.open(
      folder, for: .writing, through: shortWrites(of: 10, failingAfter: calls))
    let folios = book.chronicle.folios
    #expect(throws: PerformError.self) {
      try book.perform(
        .addRecord(.delegate, [.person: .named("Zoila Ñahui", of: 1)]), in: Samples.handbook,
        at: Samples.instant(20), by: Samples.author)
    }
    #expect(book.chronicle.folios == folios)
    #expect(Disk.read(folder + "/libro.jsonl") == before)
    #expect(try Book.open(folder, for: .writing).chronicle.folios == folios)
  }
}
