import Testing

@testable import Terminal

struct UTF8AssemblerTests {
  private func scalars(_ bytes: [UInt8]) -> String {
    var assembler = UTF8Assembler()
    var view = String.UnicodeScalarView()
    for byte in bytes { view.append(contentsOf: assembler.take(byte)) }
    return String(view)
  }

  @Test("Letters of one to four bytes come whole", arguments: ["a", "ñ", "✓", "🙂", "aña✓🙂."])
  func whole(text: String) {
    #expect(scalars(Array(text.utf8)) == text)
  }

  @Test(
    "What is no UTF-8 is dropped, and takes no neighbour with it",
    arguments: [
      [0xFF], [0x80], [0xC3], [0xE2, 0x9C], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5],
      [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0xAF],
    ] as [[UInt8]])
  func invalid(bytes: [UInt8]) {
    #expect(scalars([0x61] + bytes + [0x62]) == "ab")
  }
}
