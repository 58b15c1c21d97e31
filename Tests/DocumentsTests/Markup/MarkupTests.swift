import Testing

@testable import Documents

@Suite struct `Markup of tags and text` {
  private func written(_ content: (inout Markup) -> Void) -> String {
    var markup = Markup()
    content(&markup)
    return String(decoding: markup.bytes, as: UTF8.self)
  }

  @Test func `A text is never a tag`() {
    #expect(
      written { $0.element("p", text: "<script>&\"'</p>") }
        == "<p>&lt;script&gt;&amp;&quot;&#39;&lt;/p&gt;</p>")
  }

  @Test func `A value stays within its quotes`() {
    #expect(written { $0.empty("a", ["b": "\"><x y='"]) } == "<a b=\"&quot;&gt;&lt;x y=&#39;\"/>")
  }

  @Test func `What XML forbids is dropped even from a text that nobody cleaned`() throws {
    let text = "a\u{0}b\u{8}c\u{B}d\u{1F}e\u{7F}f\u{85}g\u{FFFE}h\u{FFFF}i\u{1FFFF}j\nk\u{10000}"
    #expect(written { $0.text(text) } == "abcdefghij\nk\u{10000}")
    var markup = Markup()
    markup.element("x", ["y": text], text: text)
    #expect(try TagReader.read(markup.bytes).text == "\nabcdefghij\nk\u{10000}")
  }
}
