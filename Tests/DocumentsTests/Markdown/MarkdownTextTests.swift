import Testing

@testable import Documents

@Suite struct `Lines of Markdown` {
  @Test func `Strong parts stand between asterisks, line by line`() {
    let text = RichText("a ") + RichText("b\nc", .strong) + RichText(" d")
    #expect(MarkdownText.lines(text) == ["a **b**", "**c** d"])
  }

  @Test func `Where asterisks would be seen there is no emphasis`() {
    let text = RichText("a") + RichText("(b)", .strong) + RichText("c")
    #expect(MarkdownText.lines(text) == ["a(b)c"])
    #expect(MarkdownText.lines(RichText(" b ", .strong)) == ["b"])
    #expect(MarkdownText.lines(RichText("PRIMERO.", .strong) + " a") == ["**PRIMERO.** a"])
  }
}
