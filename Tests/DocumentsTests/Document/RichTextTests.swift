import Documents
import Testing

@Suite("Rich text")
struct RichTextTests {
  @Test("loses its emphasis, not its words, as a string")
  func string() {
    let text = RichText("Acuerdo ", .strong) + "de agua"
    #expect(text.string == "Acuerdo de agua")
    #expect(text.spans.map(\.emphasis) == [.strong, .plain])
    #expect(RichText("").isEmpty)
    #expect(!text.isEmpty)
  }
}
