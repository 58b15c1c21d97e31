import Dialogue
import Glibc
import PlainIdentities
import Testing

@testable import Ledger

/// `strace` kills the writer at each of its system calls on the book, before the call is carried out.
@Suite("A writer killed at each system call", .serialized)
struct KillTests {
  static let calls = [
    "openat", "fstat", "newfstatat", "flock", "pread64", "write", "pwrite64", "fdatasync", "close",
  ]

  @Test(
    "loses nothing that it acknowledged",
    .enabled(if: Programs.strace != nil, "strace is not installed"), arguments: calls)
  func killed(call: String) throws {
    let strace = try #require(Programs.strace)
    var kills = 0
    for place in 1...40 {
      let scratch = try Scratch()
      let folder = try Samples.book(in: scratch.path, commands: 2).folder
      let writer = try ChildProcess(
        [strace, "-o", "/dev/null", "-P", folder, "-P", folder + "/libro.jsonl"]
          + ["-P", folder + "/libro.cabeza", "-e", "trace=\(call)"]
          + ["-e", "inject=\(call):signal=KILL:when=\(place)"]
          + [Programs.probe, "append", folder, "3"])
      var acknowledged = 3
      while let line = writer.line() {
        acknowledged = try #require(Int(line.dropFirst("ack ".count)), "\(line)")
      }
      let status = writer.end()
      let book = try Book.open(folder, for: .writing)
      #expect(book.condition == .writable, "\(call) \(place)")
      #expect(book.chronicle.folios.count >= acknowledged, "\(call) \(place)")
      #expect(book.chronicle.folios.count <= acknowledged + 1, "\(call) \(place)")
      try book.append(.noteAdded(text: "Después", item: nil), at: Samples.instant(99), by: "x")
      #expect(try Verification.verify(folder).findings == [], "\(call) \(place)")
      if status == 0 {
        #expect(acknowledged == 6)
        break
      }
      #expect(status == 128 + SIGKILL, "\(call) \(place)")
      kills += 1
    }
    let isUsed = !["fstat", "newfstatat"].contains(call)
    #expect(kills > 0 || !isUsed, "\(call) is never made on the book")
    #expect(kills < 40, "\(call) comes to no end")
  }
}
