import Interface
import Testing

@testable import Terminal

struct CellTextTests {
  private static let latin1 = Repertoire.encodable { $0.value < 0x100 }

  @Test("Letters with marks keep up to four of them")
  func marks() {
    let text = CellText("n\u{303}", repertoire: .unicode)
    #expect(text.scalars == ["n", "\u{303}"])
    #expect(text.width == 1)
    let heaped = CellText("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", repertoire: .unicode)
    #expect(heaped.scalars.count == 5)
  }

  @Test("Wide characters take two columns")
  func wide() {
    let text = CellText("日", repertoire: .unicode)
    #expect(text.scalars == ["日"])
    #expect(text.width == 2)
  }

  @Test("Joined emoji and flags are reduced to their first scalar")
  func joined() {
    #expect(CellText("👩‍⚖️", repertoire: .unicode).scalars == ["👩"])
    #expect(CellText("🇵🇪", repertoire: .unicode).scalars.count == 1)
    #expect(CellText("⚖️", repertoire: .unicode).scalars == ["⚖"])
  }

  @Test("No control and no direction mark gets through")
  func hostile() {
    var values = Array(UInt32(0)..<0x20) + Array(0x7F..<0xA0)
    values += [0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF, 0xFFF9, 0xE0001, 0xAD, 0x61C]
    values += Array(0x202A...0x202E) + Array(0x2066...0x2069)
    for value in values {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(CellText(Character(scalar), repertoire: .unicode).scalars == ["?"])
    }
  }

  @Test("A line break of two scalars is one question mark")
  func lineBreak() {
    #expect(CellText("\r\n", repertoire: .unicode).scalars == ["?"])
  }

  @Test("A mark on its own is a question mark")
  func loneMark() {
    #expect(CellText("\u{301}", repertoire: .unicode).scalars == ["?"])
  }

  @Test("A character set other than UTF-8 keeps what it holds")
  func encodable() {
    #expect(CellText("ñ", repertoire: Self.latin1).scalars == ["ñ"])
    #expect(CellText("ő", repertoire: Self.latin1).scalars == ["o"])
    #expect(CellText("✓", repertoire: Self.latin1).scalars == ["v"])
  }

  @Test("ASCII mode sends nothing else", arguments: "ñ✓日🙂┌…\u{E9}")
  func ascii(character: Character) {
    #expect(CellText(character, repertoire: .ascii).scalars.allSatisfy { $0.isASCII })
  }
}

struct OrdinaryCharacterTests {
  @Test("Law: an ordinary character is sent as the table would send it")
  func sameAsTable() {
    for value in UInt32(0x20)...0x3FFF {
      guard let scalar = Unicode.Scalar(value), CellText.isOrdinary(value) else { continue }
      let text = CellText(Character(scalar), repertoire: .unicode)
      #expect(text.scalars == [scalar] && text.width == 1)
      #expect(Cell(Character(scalar), .plain).scalar == value)
    }
  }

  @Test("A letter with a mark of its own is not", arguments: ["n\u{303}", "日", "\u{AD}", "👩"])
  func others(character: Character) {
    #expect(Cell(character, .plain).scalar.map(CellText.isOrdinary) != true)
  }
}
