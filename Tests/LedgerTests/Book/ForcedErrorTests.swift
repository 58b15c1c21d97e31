import Dialogue
import Glibc
import PlainIdentities
import Testing

@testable import Ledger

/// Every error at every system call: nothing acknowledged is lost, and success is never feigned.
@Suite("Each error at each system call")
struct ForcedErrorTests {
  static let errnos: [Errno] = [
    .inputOutput, .noSpace, .noPermission, .readOnlyFileSystem, .quotaExceeded, .notPermitted,
    .fileTooLarge, .interrupted, .noEntry, Errno(rawValue: EMFILE), Errno(rawValue: ENOLCK),
  ]

  let note = Event.noteAdded(text: "Una nota", item: nil)

  /// Runs `work` once for each of its system calls, with that call failing.
  private func each(
    _ errno: Errno, length: Int = 1, _ work: (Scratch, Fault) throws -> Void
  ) throws -> [Call] {
    let counter = Fault(at: nil)
    try work(Scratch(), counter)
    for place in counter.calls.indices {
      try work(Scratch(), Fault(at: place, errno, length: length))
    }
    return counter.calls
  }

  @Test("while a mesa is made", arguments: errnos)
  func create(errno: Errno) throws {
    let calls = try each(errno) { scratch, fault in
      fault.arm()
      let made = try? Book.create(
        in: scratch.path + "/l", opening: Samples.opening(), at: Samples.instant(0),
        by: Samples.author, through: fault.syscalls)
      if let made {
        #expect(made.chronicle.folios.count == 1)
        #expect(try Book.open(made.folder, for: .reading).mesa == made.mesa)
      } else {
        // What failed is not in the way of a second attempt.
        let again = try Book.create(
          in: scratch.path + "/l", opening: Samples.opening(), at: Samples.instant(0),
          by: Samples.author)
        #expect(again.condition == .writable, "\(fault.calls)")
        #expect(Scratch.names(in: again.folder) == ["libro.cabeza", "libro.jsonl"])
      }
    }
    #expect(Set(calls).isSuperset(of: [.open, .append, .syncData, .sync, .lock, .makeFolder]))
  }

  @Test("while a book is opened", arguments: errnos)
  func open(errno: Errno) throws {
    for access in [Access.writing, .reading] {
      let calls = try each(errno) { scratch, fault in
        let folder = try Samples.book(in: scratch.path).folder
        let before = Disk.read(folder + "/libro.jsonl")
        let folios = try Book.open(folder, for: .reading).chronicle.folios
        fault.arm()
        if let book = try? Book.open(folder, for: access, through: fault.syscalls) {
          #expect(book.chronicle.folios == folios, "\(fault.calls)")
        }
        #expect(Disk.read(folder + "/libro.jsonl") == before)
      }
      #expect(calls.contains(.lock))
    }
  }

  @Test("while a folio is added", arguments: errnos)
  func append(errno: Errno) throws {
    let calls = try each(errno) { scratch, fault in
      let folder = try Samples.book(in: scratch.path).folder
      let book = try Book.open(folder, for: .writing, through: fault.syscalls)
      let before = book.chronicle.folios
      fault.arm()
      do throws(LedgerError) {
        let folio = try book.append(note, at: Samples.instant(20), by: Samples.author)
        let read = try Book.open(folder, for: .reading).chronicle.folios
        #expect(read == before + [folio])
        #expect(book.condition == .writable)
      } catch {
        // Without the lock nothing was begun.
        if case .system(.lock, _, _) = error {
          #expect(book.condition == .writable)
        } else {
          #expect(book.condition != .writable, "\(error)")
          #expect(throws: LedgerError.self) {
            try book.append(note, at: Samples.instant(21), by: Samples.author)
          }
        }
        #expect(book.chronicle.folios == before, "nothing is left of it for others to see")
        // When all is well again, writing goes on.
        try book.reopen()
        #expect(book.condition == .writable)
        try book.append(note, at: Samples.instant(22), by: Samples.author)
        #expect(try Book.open(folder, for: .reading).mesa == book.mesa)
      }
    }
    #expect(
      calls.prefix(8)
        == [.lock, .inspectPath, .inspect, .inspectPath, .append, .syncData, .overwrite, .lock])
  }

  @Test("while folios are written that belong together", arguments: errnos)
  func together(errno: Errno) throws {
    let commands: [Command] = [
      .addNote(text: "Llegó doña Zoila", item: nil),
      .addRecord(.delegate, [.person: .named("Zoila Ñahui", of: 1)]),
    ]
    let calls = try each(errno) { scratch, fault in
      let folder = try Samples.book(in: scratch.path).folder
      let book = try Book.open(folder, for: .writing, through: fault.syscalls)
      let before = book.chronicle.folios
      fault.arm()
      do throws(PerformError) {
        try book.performAll(
          commands, in: Samples.handbook, at: Samples.instant(20), by: Samples.author)
      } catch {
        #expect(book.chronicle.folios == before, "all of it or nothing: \(fault.calls)")
        try book.reopen()
        #expect(book.chronicle.folios == before)
        try book.performAll(
          commands, in: Samples.handbook, at: Samples.instant(22), by: Samples.author)
      }
      let read = try Book.open(folder, for: .reading)
      let added = read.chronicle.folios.dropFirst(before.count).map(\.event.family)
      #expect(added == [.room, .people, .record])
      #expect(read.mesa == book.mesa)
    }
    #expect(calls.count { $0 == .append } == 1)
    #expect(calls.count { $0 == .syncData } == 1)
    #expect(calls.count { $0 == .lock } == 2)
  }

  @Test("while a torn tail is set aside", arguments: errnos)
  func setAside(errno: Errno) throws {
    let calls = try each(errno) { scratch, fault in
      let folder = try Samples.book(in: scratch.path).folder
      let path = folder + "/libro.jsonl"
      let before = Disk.read(path)
      let torn = Array("{\"folio\":11,\"at".utf8)
      try Disk.write(before + torn, to: path)
      fault.arm()
      let book = try? Book.open(folder, for: .writing, through: fault.syscalls)
      if let book, book.condition == .writable {
        // Where the lock could not be had, the next folio does it.
        if book.notices.isEmpty {
          try book.append(.folioStruck(2), at: Samples.instant(20), by: Samples.author)
          #expect(Disk.read(path).count > before.count)
        } else {
          #expect(Disk.read(path) == before)
        }
        #expect(Disk.read(folder + "/libro.cola-1") == torn)
      }
      #expect(Disk.read(path).starts(with: before))
      #expect(try Verification.verify(folder).isSound)
    }
    #expect(Set(calls).isSuperset(of: [.truncate, .append, .sync, .syncData]))
  }

  @Test("a call broken off by signals is made again, but not for ever")
  func interrupted() throws {
    for length in [1, 50] {
      let fault = Fault(at: 4, .interrupted, length: length)
      let book = try Samples.book(in: Scratch().path + "/kept", through: fault.syscalls)
      fault.arm()
      try book.append(note, at: Samples.instant(20), by: Samples.author)
      #expect(fault.calls.filter { $0 == .append }.count == length + 1)
      Scratch.remove(book.folder)
    }
    let fault = Fault(at: 4, .interrupted, length: .max / 2)
    let scratch = try Scratch()
    let book = try Samples.book(in: scratch.path, through: fault.syscalls)
    fault.arm()
    #expect(throws: LedgerError.system(.write, .interrupted, path: book.folder + "/libro.jsonl")) {
      try book.append(note, at: Samples.instant(20), by: Samples.author)
    }
    #expect(fault.calls.filter { $0 == .append }.count == Syscalls.patience)
  }

  @Test("a failed sync is not tried again")
  func failedSync() throws {
    let scratch = try Scratch()
    let fault = Fault(at: 5, .inputOutput)
    let book = try Samples.book(in: scratch.path, through: fault.syscalls)
    fault.arm()
    #expect(throws: LedgerError.system(.sync, .inputOutput, path: book.folder + "/libro.jsonl")) {
      try book.append(note, at: Samples.instant(20), by: Samples.author)
    }
    #expect(book.condition == .readOnly(.failed(.sync, .inputOutput)))
    let failed = try #require(fault.calls.firstIndex(of: .syncData))
    let cut = try #require(fault.calls.firstIndex(of: .truncate))
    #expect(!fault.calls[(failed + 1)..<cut].contains(.syncData))
    #expect(!fault.calls.contains(.overwrite), "it is never acknowledged")
    // Memory of the file is given up before it is read again.
    let forgotten = try #require(fault.calls.firstIndex(of: .forgetPages))
    #expect(fault.calls[forgotten...].contains(.read))
    #expect(throws: LedgerError.readOnly(.failed(.sync, .inputOutput))) {
      try book.append(note, at: Samples.instant(21), by: Samples.author)
    }
  }
}
