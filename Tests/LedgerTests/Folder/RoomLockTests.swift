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

  @Test("is not to be had where no file can lie, or where a link stands")
  func nowhere() throws {
    let scratch = try Scratch()
    #expect(RoomLock(in: MesaFolder(scratch.path + "/no-hay")) == nil)
    try #require(symlink(scratch.path + "/otro", scratch.path + "/" + RoomLock.name) == 0)
    #expect(RoomLock(in: MesaFolder(scratch.path)) == nil)
  }
}
