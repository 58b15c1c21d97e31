import Testing

@testable import Documents

@Suite struct `Zip archive` {
  private let parts = [
    ZipArchive.Part(name: "first", bytes: Array("stored".utf8), isStored: true),
    ZipArchive.Part(name: "folder/second", bytes: Array(repeating: 65, count: 100_000)),
    ZipArchive.Part(name: "third", bytes: []),
  ]

  @Test func `The same parts give the same bytes`() throws {
    #expect(try ZipArchive.bytes(of: parts) == ZipArchive.bytes(of: parts))
  }

  @Test func `The first part, stored, stands at byte 38 behind a name of eight letters`() throws {
    let type = ZipArchive.Part(name: "mimetype", bytes: Array("a/b".utf8), isStored: true)
    let bytes = try ZipArchive.bytes(of: [type] + parts)
    #expect(bytes[30..<41].elementsEqual("mimetypea/b".utf8))
  }

  @Test func `What repeats is packed`() throws {
    #expect(try ZipArchive.bytes(of: parts).count < 1_000)
  }

  @Test(.enabled(if: Tool.isInstalled("unzip")))
  func `Another program finds the parts in their order and whole`() throws {
    let bytes = try ZipArchive.bytes(of: parts)
    #expect(try Unzip.names(of: bytes) == ["first", "folder/second", "third"])
    for part in parts { #expect(try Unzip.part(part.name, of: bytes) == part.bytes) }
    let check = try Tool.run("unzip", on: bytes, named: "a.zip") { ["-t", $0] }
    #expect(check.status == 0, "\(check.said)")
  }

  @Test func `Parts of one name are refused`() {
    #expect(throws: DocumentError.self) {
      try ZipArchive.bytes(of: [parts[0], parts[0]])
    }
  }
}
