import Testing

@testable import mesa

@Suite("Tables as CSV")
struct CSVTextTests {
  private func cell(_ text: String) throws -> String {
    var table = CSVText()
    table.add([.text(text), .text("fin")])
    let rows = try TableReader.read(table.text)
    #expect(rows.count == 1 && rows[0].count == 2 && rows[0][1] == "fin")
    return rows[0][0]
  }

  @Test(
    "quote what would end a cell",
    arguments: ["a,b", "a\"b", "\"", "a\r\nb", "", "ñ;x", "\"\u{301}x"])
  func quoting(text: String) throws {
    #expect(try cell(text).unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(
    "give no spreadsheet a formula",
    arguments: ["=1+2", "+51 9", "-5", "@SUM(A1)", "  =1", "＝1", "=\u{301}1", "\u{A0}=1"])
  func formulas(text: String) throws {
    #expect(try cell(text).hasPrefix("'"))
  }

  @Test("keep own numbers and texts that begin with a letter as they are")
  func plain() throws {
    var table = CSVText()
    table.add([.number(-4), .text("a=b")])
    #expect(table.text == "\u{FEFF}-4,a=b\r\n")
    #expect(try cell("\t=1").hasPrefix("'"))
    #expect(try cell("\u{1B}[31m") == "␛[31m")
  }
}
