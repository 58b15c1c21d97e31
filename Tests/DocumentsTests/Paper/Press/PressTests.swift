import CPaper
import Testing

@testable import Documents

@Suite("Press") struct PressTests {
  private func press() throws -> Press {
    try Press(width: 200, height: 300, family: FontFamily())
  }

  @Test func `Words break at the width, and long ones inside`() throws {
    let press = try press()
    let setting = TextSetting(size: 10, width: 60)
    #expect(try press.set("uno dos tres cuatro", setting).lineCount == 2)
    let long = try press.set(RichText(String(repeating: "Ñ", count: 40)), setting)
    #expect(long.lineCount > 4)
    #expect(long.width <= 60.1)
    #expect(try press.set("a\n\nb\n", setting).lineCount == 4)
    #expect(try press.set("", setting).lineCount == 1)
  }

  @Test(arguments: ["S/ 1 200 000", "US$ 450", "N.º 12", "S/. 30", "12 500"])
  func `An amount stays on one line where the line can hold it`(_ amount: String) throws {
    let press = try press()
    let words = "Se paga lo acordado "
    let alone = try press.set(RichText(amount), TextSetting(size: 10)).width
    let before = try press.set(RichText(words + amount.prefix { $0 != " " }), TextSetting(size: 10))
    // The line has room for its first part, and not for all of it.
    let setting = TextSetting(size: 10, width: max(before.width + 1, alone + 1))
    let set = try press.set(RichText(words + amount), setting)
    #expect(set.lineCount == 2)
    #expect(set.width < before.width)
    // Other spaces break, and so does an amount that no line can hold.
    #expect(try press.set("uno 25 dos 4000", TextSetting(size: 10, width: 35)).lineCount > 2)
    let narrow = try press.set(RichText(amount), TextSetting(size: 10, width: alone * 0.7))
    #expect(narrow.lineCount > 1)
    #expect(narrow.width <= alone * 0.7 + 0.1)
  }

  @Test(arguments: [RichText.Emphasis.plain, .strong])
  func `A long text has the lines of its parts`(_ emphasis: RichText.Emphasis) throws {
    let press = try press()
    let setting = TextSetting(size: 10, width: 120)
    let lines = RichText(String(repeating: "línea\n", count: 1000), emphasis)
    #expect(try press.set(lines, setting).lineCount == 1001)
    let words = RichText(String(repeating: "ñandú ", count: 2000), emphasis)
    let whole = try press.set(words, setting)
    let one = try press.set(RichText("ñandú ñandú ñandú", emphasis), setting)
    let perLine = one.lineCount == 1 ? 3 : 2
    #expect(whole.lineCount == (2000 + perLine - 1) / perLine)
  }

  @Test func `A text with a limit of lines ends in an ellipsis`() throws {
    let text = RichText(String(repeating: "folio ", count: 3000))
    let set = try press().set(text, TextSetting(size: 8, width: 100, lineLimit: 2))
    #expect(set.lineCount == 2)
  }

  @Test func `No letter prints as a box`() throws {
    let press = try press()
    #expect(throws: DocumentError.missingFont) {
      try press.set("日", TextSetting(size: 10, width: 60))
    }
    let lettering = Lettering(press: press)
    #expect(
      lettering.spelled("Qʼespi Ñ ệ 日 \u{1F468}\u{200D}\n")
        == "Qʼespi Ñ ệ [U+65E5] [U+1F468]\u{200D}\n")
  }

  @Test(arguments: ["ñ á é í ó ú ü Ñ Ü ¿ ¡ « » – — º ª ½ § € ʼ ’ “ ” … • ☐ ☑ ✓ ä ï ë ch’ qʼ pʰ"])
  func `The font has what Spanish, Quechua and Aimara are written with`(_ letters: String) throws {
    let press = try press()
    #expect(letters.unicodeScalars.filter { !press.has($0) }.isEmpty)
  }

  @Test func `Without its font nothing is printed`() {
    #expect(throws: DocumentError.missingFont) {
      try Press(width: 1, height: 1, family: FontFamily(folders: ["/nowhere"]))
    }
    #expect(throws: DocumentError.missingFont) {
      try Press(width: 1, height: 1, family: FontFamily(folders: []))
    }
  }

  @Test func `A library that is missing is named`() {
    let names = ["libc.so.6", "libno-such-library.so.0", "libneither.so.1"]
    let missing = names[0].withCString { first in
      names[1].withCString { second in
        names[2].withCString { third in
          paper_first_missing([first, second, third], 3).map { String(cString: $0) }
        }
      }
    }
    #expect(missing == names[1])
    #expect(paper_missing_library() == nil)
  }
}
