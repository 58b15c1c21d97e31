import Testing

@testable import Documents

@Suite struct `Clean text` {
  @Test func `Accents are composed`() {
    #expect("n\u{303}".cleaned.unicodeScalars.elementsEqual("\u{F1}".unicodeScalars))
    #expect("n\u{200B}\u{303}".cleaned.unicodeScalars.elementsEqual("\u{F1}".unicodeScalars))
  }

  @Test func `Every end of line becomes a line feed`() {
    #expect("a\r\nb\rc\u{2028}d\u{2029}e\u{85}f\u{B}g\u{C}h".cleaned == "a\nb\nc\nd\ne\nf\ng\nh")
    #expect("a\r\n\r\nb\n\rc".cleaned == "a\n\nb\n\nc")
    #expect("a\r\nb\nc".cleanedLine == "a b c")
  }

  @Test func `A tab becomes a space`() {
    #expect("a\tb".cleaned == "a b")
  }

  @Test(
    arguments: [
      0x0, 0x1B, 0x7F, 0x9B, 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x202A, 0x202E, 0x2060, 0x2066,
      0x2069, 0xFDD0, 0xFEFF, 0xFFF9, 0xFFFE, 0xFFFF, 0xE0041, 0x10FFFF,
    ] as [UInt32])
  func `What is not seen is dropped`(_ value: UInt32) throws {
    let character = try #require(Unicode.Scalar(value))
    #expect("a\(character)b".cleaned.unicodeScalars.elementsEqual("ab".unicodeScalars))
  }

  @Test(arguments: ["Qʼespi ä ï «» º – … ½ €", "👩‍⚖️", "日本", "عربى", "a\u{FFFD}", "<&>|`*{{"])
  func `What is seen stays`(_ text: String) {
    #expect(text.cleaned.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test func `Cleaning twice changes nothing more`() {
    for text in HostileSample.texts + HostileSample.longWords {
      let once = text.cleaned
      #expect(once.cleaned.unicodeScalars.elementsEqual(once.unicodeScalars))
    }
    #expect(Sample.hostile.cleaned.cleaned == Sample.hostile.cleaned)
    #expect(Sample.acta.cleaned == Sample.acta)
  }

  @Test func `Neighbours of one emphasis are one span, and no span is empty`() {
    let text = RichText([
      .init("a"), .init(""), .init("n"), .init("\u{0}", .strong), .init("\u{303}"),
      .init("b", .strong),
    ])
    #expect(text.cleaned == RichText([.init("a\u{F1}"), .init("b", .strong)]))
  }
}
