import Testing

@testable import Documents

@Suite struct `Escaping for Markdown` {
  @Test(arguments: [
    ("a*b_c`d", "a\\*b\\_c\\`d"), ("[x](y)", "\\[x\\](y)"), ("<b>&amp;", "&lt;b&gt;&amp;amp;"),
    ("a|b", "a\\|b"), ("{{x}}", "\\{\\{x\\}\\}"), ("C:\\n", "C:\\\\n"),
    ("$x$ ~y~", "\\$x\\$ \\~y\\~"),
  ])
  func `Marks are text`(_ typed: String, _ written: String) {
    #expect(MarkdownEscape.escaped(typed) == written)
  }

  @Test(arguments: [
    ("# a", "\\# a"), ("- a", "\\- a"), ("  + a", "  \\+ a"), ("===", "\\==="),
    ("12. a", "12\\. a"),
    ("3) a", "3\\) a"), (": a", "\\: a"),
  ])
  func `What begins a line begins no list, heading or rule`(_ typed: String, _ written: String) {
    #expect(MarkdownEscape.escaped(typed) == written)
  }

  @Test(arguments: ["007-2026", "3 + 200", "a = b", "art. 16", "a. b) c", "9:10", "N.º 4"])
  func `What is no mark there stays legible`(_ text: String) {
    #expect(MarkdownEscape.escaped(text) == text)
  }

  @Test func `A number stays a number when its point comes in another span`() {
    #expect(MarkdownEscape.escaped(". a", after: "12") == "\\. a")
    #expect(MarkdownEscape.escaped(". a", after: "x12") == ". a")
  }

  @Test func `Addresses are not made links`() {
    #expect(MarkdownEscape.escaped("http://a.b www.c") == "http\\://a.b www\\.c")
  }
}
