import Glibc
import Ledger
import Testing

@testable import Registry

@Suite("The folder of the library")
struct LibraryFolderTests {
  @Test("gives each book's stamp, which a change of the book changes")
  func stamp() throws {
    let scratch = try Scratch()
    try Samples.make("a", in: scratch)
    let folder = LibraryFolder(path: scratch.path)
    let before = try #require(try folder.entries().first)
    #expect(before.stamp.size == (try scratch.read(scratch.book("a")).count))
    #expect(try folder.entries().map(\.stamp) == [before.stamp])
    try Samples.note(on: "a", at: 1, in: scratch)
    let after = try #require(try folder.entries().first)
    #expect(after.stamp != before.stamp)
    #expect(after.stamp.inode == before.stamp.inode)
  }

  @Test("leaves out names that are not UTF-8")
  func broken() throws {
    let scratch = try Scratch()
    try Samples.make("a", in: scratch)
    let name: [CChar] = Array(scratch.path.utf8CString.dropLast()) + [0x2F, -15, 0]
    #expect(rename(scratch.path + "/a", name) == 0)
    #expect(try LibraryFolder(path: scratch.path).entries().isEmpty)
    rename(name, scratch.path + "/ñ")
    #expect(try LibraryFolder(path: scratch.path).entries().map(\.id) == ["ñ"])
  }

  @Test("says when it may not be read")
  func closed() throws {
    let scratch = try Scratch()
    Nobody.own(scratch.path, mode: 0)
    let wasPossible = Nobody.run {
      #expect(throws: LibraryError.system(.noPermission, path: scratch.path)) {
        try LibraryFolder(path: scratch.path).check()
      }
    }
    try #require(wasPossible)
  }
}
