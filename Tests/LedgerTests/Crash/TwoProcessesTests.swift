import Dialogue
import Glibc
import PlainIdentities
import Testing

@testable import Ledger

@Suite("Two processes at one book")
struct TwoProcessesTests {
  let scratch: Scratch
  let folder: String

  init() throws {
    scratch = try Scratch()
    folder = try Samples.book(in: scratch.path).folder
  }

  @Test("both write in turns, and each takes in what the other wrote before it writes")
  func bothWrite() throws {
    let other = try ChildProcess([Programs.probe, "hold", folder])
    #expect(other.line() == "writable")
    let book = try Book.open(folder, for: .writing)
    #expect(book.condition == .writable)
    let watch = try #require(book.watchDescriptor)
    #expect(try !book.follow())
    for number in stride(from: 11, to: 17, by: 2) {
      other.send("more")
      #expect(other.line() == "ack \(number)")
      #expect(isReadable(watch), "a change is reported")
      let own = try book.append(
        .noteAdded(text: "Sigo yo", item: nil), at: Samples.instant(30 + number), by: "x")
      #expect(own.number == number + 1)
      #expect(book.chronicle.folios.count == number + 1)
      #expect(!isReadable(watch, within: 0), "and quiet again once taken in")
    }
    #expect(try Book.open(folder, for: .reading).mesa == book.mesa)
    #expect(other.end(with: SIGKILL) == 128 + SIGKILL)
    #expect(try Verification.verify(folder).findings == [])
  }

  @Test("one who only looks sees the other's folios live")
  func followsLive() throws {
    let other = try ChildProcess([Programs.probe, "hold", folder])
    #expect(other.line() == "writable")
    let book = try Book.open(folder, for: .writing)
    let watch = try #require(book.watchDescriptor)
    for number in 11...13 {
      other.send("more")
      #expect(other.line() == "ack \(number)")
      #expect(isReadable(watch), "a change is reported")
      #expect(try book.follow())
      #expect(book.chronicle.folios.count == number)
      #expect(!isReadable(watch, within: 0), "and quiet again once taken in")
    }
  }

  @Test("whoever waits in vain is told by whom, and has written nothing")
  func busy() throws {
    let other = try ChildProcess([Programs.probe, "keep", folder])
    #expect(other.line() == "kept")
    let before = Disk.read(folder + "/libro.jsonl")
    let clock = FakeClock()
    let book = try Book.open(folder, for: .writing, through: clock.syscalls)
    #expect(book.condition == .writable)
    #expect(book.isBehind)
    #expect(try !book.follow())
    let told = Told()
    book.patience = .script { told.add($0) }
    #expect(throws: LedgerError.busy(pid: Int(other.pid))) {
      try book.append(.folioStruck(2), at: Samples.instant(30), by: "x")
    }
    #expect(told.processes == [Int(other.pid)], "told once")
    #expect(clock.waited >= 10_000)
    #expect(Disk.read(folder + "/libro.jsonl") == before)
    #expect(book.condition == .writable)
    other.send("let go")
    #expect(other.line() == "let go")
    try book.append(.folioStruck(2), at: Samples.instant(30), by: "x")
    #expect(book.chronicle.folios.count == 11)
  }

  @Test("of many programs that write at once nobody is refused and nothing is lost")
  func many() throws {
    let writers = try (0..<6).map { _ in
      try ChildProcess([Programs.probe, "append", folder, "25"])
    }
    let own = try Book.open(folder, for: .writing)
    own.patience = .script { _ in }
    var numbers: Set<Int> = []
    for index in 0..<25 {
      numbers.insert(
        try own.append(.noteAdded(text: "Mío", item: nil), at: Samples.instant(index), by: "x")
          .number)
    }
    for writer in writers {
      while let line = writer.line() {
        numbers.insert(try #require(Int(line.dropFirst("ack ".count)), "\(line)"))
      }
      #expect(writer.end() == 0)
    }
    #expect(numbers == Set(11...185))
    _ = try own.follow()
    #expect(own.chronicle.folios.count == 185)
    #expect(try Verification.verify(folder).isSound)
  }

  @Test("a reader that opens at any moment of the other's writing sees whole folios only")
  func readingMeanwhile() throws {
    let writer = try ChildProcess([Programs.probe, "append", folder, "200"])
    var acknowledged = 10
    let follower = try Book.open(folder, for: .reading)
    while let line = writer.line() {
      guard let number = line.split(separator: " ").last.flatMap({ Int($0) }) else { continue }
      acknowledged = number
      if number % 20 == 0 {
        let book = try Book.open(folder, for: .reading)
        #expect(book.condition == .readOnly(.requested))
        #expect(book.chronicle.folios.count >= number)
      }
      _ = try follower.follow()
      #expect(follower.condition == .readOnly(.requested))
      #expect(follower.chronicle.folios.count >= number)
    }
    #expect(writer.end() == 0)
    _ = try follower.follow()
    #expect(acknowledged == 210)
    #expect(follower.chronicle.folios.count == 210)
  }

  private func isReadable(_ descriptor: Int32, within milliseconds: Int32 = 10_000) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) == 1
  }
}
