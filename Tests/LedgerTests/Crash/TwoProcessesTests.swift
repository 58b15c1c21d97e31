import Dialogue
import Glibc
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

  @Test("the second reads only, knows whose lock it is, follows live, and takes over at the end")
  func secondFollows() throws {
    let writer = try ChildProcess([Programs.probe, "hold", folder])
    #expect(writer.line() == "writable")
    let book = try Book.open(folder, for: .writing)
    #expect(book.condition == .readOnly(.lockedByAnother(pid: Int(writer.pid))))
    #expect(throws: LedgerError.readOnly(.lockedByAnother(pid: Int(writer.pid)))) {
      try book.append(.folioStruck(2), at: Samples.instant(30), by: "x")
    }
    let watch = try #require(book.watchDescriptor)
    #expect(try !book.follow())
    for number in 11...13 {
      writer.send("more")
      #expect(writer.line() == "ack \(number)")
      #expect(isReadable(watch), "a change is reported")
      #expect(try book.follow())
      #expect(book.chronicle.folios.count == number)
      #expect(!isReadable(watch, within: 0), "and quiet again once taken in")
    }
    #expect(try Book.open(folder, for: .reading).mesa == book.mesa)
    // Still locked: asking again changes nothing.
    try book.reopen()
    #expect(book.condition == .readOnly(.lockedByAnother(pid: Int(writer.pid))))
    #expect(writer.end(with: SIGKILL) == 128 + SIGKILL)
    try book.reopen()
    #expect(book.condition == .writable)
    #expect(book.watchDescriptor == nil)
    try book.append(.noteAdded(text: "Sigo yo", item: nil), at: Samples.instant(99), by: "x")
    #expect(try Verification.verify(folder).findings == [])
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
