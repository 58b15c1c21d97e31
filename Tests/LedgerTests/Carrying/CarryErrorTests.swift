import Dialogue
import Glibc
import Testing

@testable import Ledger

/// Each system call of carrying and bringing fails, by itself or with all that come after it: as a stick
/// pulled out, or a program killed there.
@Suite("Carrying while the system refuses")
struct CarryErrorTests {
  /// What goes wrong, and how many calls from there on.
  struct Trouble: Sendable, CustomTestStringConvertible {
    let errno: Errno
    let length: Int

    var testDescription: String { "\(errno.rawValue) \(length == 1 ? "once" : "from there on")" }
  }

  static let troubles = [
    Trouble(errno: .inputOutput, length: 1), Trouble(errno: .noSpace, length: 1),
    Trouble(errno: .inputOutput, length: .max / 2),
  ]

  /// The calls that a full disk refuses.
  private static let taking: Set<Call> = [.append, .makeFolderIn, .makeFolder, .rename, .overwrite]

  /// Runs `work` once for each of its system calls, on a copy of what `prepare` made.
  private func each(
    _ trouble: Trouble, _ prepare: (Laptop) throws -> Void,
    _ work: (Laptop, Fault) throws -> Void
  ) throws -> Set<Call> {
    let counter = Fault(at: nil)
    let first = try Laptop()
    try prepare(first)
    let before = Laptop.tree(first.scratch.path)
    try work(first, counter)
    for (place, call) in counter.calls.enumerated()
    where trouble.errno != .noSpace || Self.taking.contains(call) {
      let laptop = try Laptop(copying: before)
      try work(laptop, Fault(at: place, trouble.errno, length: trouble.length))
    }
    return Set(counter.calls)
  }

  /// What somebody finds who takes the stick home: the folios of the mesa on it; `nil` for none.
  private func folios(on laptop: Laptop) throws -> Int? {
    let home = laptop.scratch.path + "/casa"
    defer { Scratch.remove(home) }
    do {
      let brought = try Carrying.bring(laptop.stick, into: home)
      #expect(brought.isWhole)
      return brought.folios
    } catch CarryError.noMesa, CarryError.unfinished {
      return nil
    }
  }

  @Test("leaves no copy or a whole one, and the mesa as it was", arguments: troubles)
  func fresh(trouble: Trouble) throws {
    let calls = try each(trouble, { _ in }) { laptop, fault in
      let own = Laptop.tree(laptop.mesa)
      fault.arm()
      let carried = try? Carrying.carry(laptop.mesa, to: laptop.stick, through: fault.syscalls)
      #expect(Laptop.tree(laptop.mesa) == own)
      let found = try folios(on: laptop)
      #expect(found == nil || found == 8, "\(fault.calls)")
      if let carried {
        #expect(found == 8 && carried.isWhole)
      } else if trouble.length == 1, found == nil, !Self.isCleaning(fault) {
        #expect(Scratch.names(in: laptop.stick) == [], "\(fault.calls)")
      }
      #expect(try Carrying.carry(laptop.mesa, to: laptop.stick).isWhole, "and again all is well")
      #expect(Laptop.tree(laptop.copy) == own)
    }
    #expect(
      calls.isSuperset(of: [.open, .append, .sync, .read, .rename, .makeFolderIn, .list, .lock]))
  }

  /// Where it is the cleaning that failed, something may be left.
  private static func isCleaning(_ fault: Fault) -> Bool {
    let cleaning: Set<Call> = [.removeFileIn, .removeFolderIn, .list, .open, .inspectPath]
    return fault.failed.map(cleaning.contains) ?? false
  }

  @Test("leaves the older copy or the newer one, each with its files", arguments: troubles)
  func forward(trouble: Trouble) throws {
    let calls = try each(trouble, Self.copyBehind) { laptop, fault in
      let own = Laptop.tree(laptop.mesa)
      fault.arm()
      let carried = try? Carrying.carry(laptop.mesa, to: laptop.stick, through: fault.syscalls)
      #expect(Laptop.tree(laptop.mesa) == own)
      let found = try folios(on: laptop)
      #expect(found == 8 || found == 11, "\(fault.calls)")
      if carried != nil { #expect(found == 11) }
      #expect(try Carrying.carry(laptop.mesa, to: laptop.stick).isWhole)
      #expect(Laptop.tree(laptop.copy) == own, "and again all is well")
    }
    #expect(calls.isSuperset(of: [.rename, .append, .forgetPages]))
  }

  private static func copyBehind(_ laptop: Laptop) throws {
    _ = try Carrying.carry(laptop.mesa, to: laptop.stick)
    try laptop.goOn()
  }

  @Test("takes in nothing or all, and leaves the stick as it was", arguments: troubles)
  func takeIn(trouble: Trouble) throws {
    _ = try each(trouble, { _ = try Carrying.carry($0.mesa, to: $0.stick) }) { laptop, fault in
      let stick = Laptop.tree(laptop.stick)
      fault.arm()
      let brought = try? Carrying.bring(laptop.stick, into: laptop.other, through: fault.syscalls)
      #expect(Laptop.tree(laptop.stick) == stick)
      let names = Scratch.names(in: laptop.other).filter { !$0.hasPrefix(".") }
      if brought != nil { #expect(names == [Laptop.id]) }
      if names == [Laptop.id] {
        #expect(Laptop.tree(laptop.other + "/" + Laptop.id) == own(stick))
      }
      let again = try Carrying.bring(laptop.stick, into: laptop.other)
      #expect(again.isWhole)
      #expect(Scratch.names(in: laptop.other) == [Laptop.id])
      #expect(Laptop.tree(laptop.other + "/" + Laptop.id) == own(stick))
    }
  }

  private func own(_ stick: [String: [UInt8]]) -> [String: [UInt8]] {
    Dictionary(
      uniqueKeysWithValues: stick.map { (String($0.key.dropFirst(Laptop.id.count + 1)), $0.value) })
  }

  @Test("goes on with the library's book by nothing or by all", arguments: troubles)
  func goOn(trouble: Trouble) throws {
    let prepare = { (laptop: Laptop) in
      _ = try Carrying.carry(laptop.mesa, to: laptop.stick)
      _ = try Carrying.bring(laptop.stick, into: laptop.other)
      try laptop.goOn()
      _ = try Carrying.carry(laptop.mesa, to: laptop.stick)
    }
    let calls = try each(trouble, prepare) { laptop, fault in
      let taken = laptop.other + "/" + Laptop.id
      let (old, new) = (Disk.read(taken + "/libro.jsonl"), Disk.read(laptop.copy + "/libro.jsonl"))
      let stick = Laptop.tree(laptop.stick)
      fault.arm()
      let brought = try? Carrying.bring(laptop.stick, into: laptop.other, through: fault.syscalls)
      #expect(Laptop.tree(laptop.stick) == stick)
      let book = Disk.read(taken + "/libro.jsonl")
      // Where even the cutting off fails, the lines stand there: they are those of the copy.
      #expect(book == new || book == old, "\(fault.calls)")
      if brought != nil { #expect(book == new) }
      #expect(try Verification.verify(taken).isSound)
      let again = try Carrying.bring(laptop.stick, into: laptop.other)
      #expect(again.isWhole)
      #expect(try Book.open(taken, for: .writing).condition == .writable)
      #expect(Laptop.tree(taken) == own(stick), "\(fault.calls)")
    }
    #expect(calls.isSuperset(of: [.append, .syncData, .overwrite, .rename, .lock]))
  }
}
