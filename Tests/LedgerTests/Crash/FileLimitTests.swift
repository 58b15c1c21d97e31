import Glibc
import Testing

@testable import Ledger

/// The system itself breaks a write off in the middle of a line.
@Suite("A file that may grow no further")
struct FileLimitTests {
  @Test("leaves a torn line, and nothing acknowledged is lost")
  func limited() throws {
    let scratch = try Scratch()
    let folder = try Samples.book(in: scratch.path).folder
    let writer = try ChildProcess([
      "/bin/sh", "-c", "trap '' XFSZ; ulimit -f 9; exec \"$0\" append \"$1\" 100",
      Programs.probe, folder,
    ])
    var acknowledged = 10
    var last = ""
    while let line = writer.line() {
      last = line
      if line.hasPrefix("ack ") { acknowledged = try #require(Int(line.dropFirst(4))) }
    }
    let status = writer.end()
    #expect(status == 1)
    #expect(last.contains("\(Errno.fileTooLarge)"), "\(last)")
    #expect(acknowledged > 11 && acknowledged < 110)
    let book = try Book.open(folder, for: .writing)
    #expect(book.chronicle.folios.count == acknowledged)
    #expect(book.condition == .writable)
    // The writer itself set it aside before it let go of the lock.
    #expect(book.notices == [])
    #expect(!Disk.read(folder + "/libro.cola-1").isEmpty)
    #expect(try Verification.verify(folder).findings == [])
  }
}
