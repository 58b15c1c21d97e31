import Dialogue
import Glibc
import Testing

@testable import Ledger

@Suite("The lock of the window that runs a session")
struct RoomLockTests {
  @Test("is had by one window at a time, and is free again once that is gone")
  func one() throws {
    let scratch = try Scratch()
    let folder = MesaFolder(scratch.path)
    var first = RoomLock(in: folder)
    let second = try #require(RoomLock(in: folder))
    #expect(first?.take() == true)
    #expect(first?.take() == true)
    #expect(!second.take())
    first = nil
    #expect(second.take())
  }

  @Test("keeps when its last holder saw the clock, at most once a second, for whoever comes after")
  func seen() throws {
    let scratch = try Scratch()
    let folder = MesaFolder(scratch.path)
    var lock = try #require(RoomLock(in: folder))
    #expect(lock.lastSeen == nil)
    func instant(_ milliseconds: Int) -> Timestamp {
      Timestamp(milliseconds: 1_790_000_000_000 + milliseconds, offsetMinutes: -300)
    }
    for milliseconds in [0, 400, 1200, 1900] { lock.see(instant(milliseconds)) }
    #expect(lock.lastSeen?.milliseconds == instant(1200).milliseconds)
    // A clock that was set back is seen, too.
    lock.see(instant(-60_000))
    lock = try #require(RoomLock(in: folder))
    #expect(lock.lastSeen?.milliseconds == instant(-60_000).milliseconds)
    try Disk.write(Array("ayer\n".utf8), to: scratch.path + "/" + RoomLock.name)
    #expect(lock.lastSeen == nil)
  }

  @Test("is not to be had where no file can lie, or where a link stands")
  func nowhere() throws {
    let scratch = try Scratch()
    #expect(RoomLock(in: MesaFolder(scratch.path + "/no-hay")) == nil)
    try #require(symlink(scratch.path + "/otro", scratch.path + "/" + RoomLock.name) == 0)
    #expect(RoomLock(in: MesaFolder(scratch.path)) == nil)
  }
}
