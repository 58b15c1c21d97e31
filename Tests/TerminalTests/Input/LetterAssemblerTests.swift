import Testing

@testable import Terminal

struct LetterAssemblerTests {
  private func letters(_ bytes: [UInt8]) -> String {
    var assembler = LetterAssembler()
    var view = String.UnicodeScalarView()
    for byte in bytes { view.append(contentsOf: assembler.take(byte)) }
    view.append(contentsOf: assembler.finish())
    return String(view)
  }

  @Test("Letters of one to four bytes come whole", arguments: ["a", "ñ", "✓", "🙂", "aña✓🙂."])
  func whole(text: String) {
    #expect(letters(Array(text.utf8)) == text)
  }

  @Test(
    "What is no UTF-8 is Windows-1252, byte by byte, and takes no neighbour with it",
    arguments: [
      ([0xFF], "ÿ"), ([0x80], "€"), ([0xC3], "Ã"), ([0xE2, 0x9C], "âœ"), ([0xC0, 0xAF], "À¯"),
      ([0xED, 0xA0, 0x80], "í\u{A0}€"), ([0xF4, 0x90, 0x80, 0x80], "ô\u{90}€€"),
    ] as [([UInt8], String)])
  func invalid(bytes: [UInt8], text: String) {
    #expect(letters([0x61] + bytes + [0x62]) == "a" + text + "b")
  }

  @Test("All of a text is one or the other only where its letters are")
  func text() {
    var assembler = LetterAssembler()
    #expect(assembler.text(Array("ñandú".utf8) + [0x20, 0xF1]) == "ñandú ñ")
  }
}
