import Glibc
import Testing

@testable import Ledger

/// `strace` kills the program at some of its system calls on the stick, before the call is carried out.
@Suite("A program killed while it carries")
struct CarryKillTests {
  @Test(
    "leaves the older copy or the newer one, and the next run mends all",
    .enabled(if: Programs.strace != nil, "strace is not installed"),
    arguments: ["renameat", "unlinkat"])
  func killed(call: String) throws {
    let strace = try #require(Programs.strace)
    var kills = 0
    for place in 1...40 {
      let laptop = try Laptop()
      _ = try Carrying.carry(laptop.mesa, to: laptop.stick)
      try laptop.goOn()
      let program = try ChildProcess(
        [strace, "-o", "/dev/null", "-e", "trace=\(call)"]
          + ["-e", "inject=\(call):signal=KILL:when=\(place)"]
          + [Programs.probe, "carry", laptop.mesa, laptop.stick])
      while program.line() != nil {}
      let status = program.end()
      let brought = try Carrying.bring(laptop.stick, into: laptop.other)
      #expect(brought.isWhole && [8, 11].contains(brought.folios), "\(call) \(place)")
      _ = try Carrying.carry(laptop.mesa, to: laptop.stick)
      #expect(Laptop.tree(laptop.copy) == Laptop.tree(laptop.mesa), "\(call) \(place)")
      if status == 0 { break }
      #expect(status == 128 + SIGKILL)
      kills += 1
    }
    #expect(kills > 0 && kills < 40)
  }
}
