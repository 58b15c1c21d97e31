import Testing

@testable import Content

@Suite("The embedded content")
struct EmbeddedContentTests {
  @Test("holds every file of the content folders and the themes, and no other")
  func complete() throws {
    let files =
      try Sources.paths("protocol", in: Sources.content, ending: ".conf")
      + Sources.paths("custody", in: Sources.content, ending: ".conf")
      + Sources.paths("holidays", in: Sources.content, ending: ".conf")
      + Sources.paths("lexicon", in: Sources.content, ending: ".conf")
      + Sources.paths("places", in: Sources.content, ending: ".tsv")
      + Sources.paths("templates", in: Sources.content, ending: ".plantilla")
      + Sources.paths("demo", in: Sources.content, ending: ".jsonl")
      + Sources.paths("themes", in: Sources.package, ending: ".theme")
    #expect(Set(EmbeddedContent.paths).symmetricDifference(files) == [])
    #expect(Set(EmbeddedContent.paths).count == EmbeddedContent.paths.count)
  }

  @Test("is byte for byte what the files hold", arguments: EmbeddedContent.paths)
  func exact(path: String) throws {
    let root = path.hasPrefix("themes/") ? Sources.package : Sources.content
    #expect(EmbeddedContent.file(path) == (try Sources.bytes(root.appendingPathComponent(path))))
  }

  @Test("is UTF-8, which is not looked at again when it is read", arguments: EmbeddedContent.paths)
  func legible(path: String) throws {
    let bytes = try #require(EmbeddedContent.file(path))
    #expect(String(validating: bytes, as: UTF8.self) != nil)
  }

  @Test(
    "has nothing under another path",
    arguments: ["", "protocol", "protocol/phase-0.con", "protocol/phase-0.conf ", "../x"])
  func unknown(path: String) {
    #expect(EmbeddedContent.file(path) == nil)
  }
}
