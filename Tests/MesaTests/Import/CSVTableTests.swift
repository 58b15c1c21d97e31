import Testing

@testable import mesa

@Suite("A table read from CSV")
struct CSVTableTests {
  private func cells(_ text: String) throws -> [[String]] { try CSVTable(text).rows.map(\.cells) }

  @Test(
    "is the same with commas, semicolons or tabs, with any line ends, with a mark or none",
    arguments: [",", ";", "\t"], ["\n", "\r\n", "\r"])
  func forms(separator: String, end: String) throws {
    let text = ["a\(separator)b", "1\(separator)\"x, y; z\""].joined(separator: end)
    for whole in [text, text + end, "\u{FEFF}" + text] {
      #expect(try cells(whole) == [["a", "b"], ["1", "x, y; z"]])
    }
  }

  @Test("keeps what stands in quotes: quotes, separators and lines")
  func quotes() throws {
    #expect(try cells("a,\"di \"\"sí\"\"\r\ny no\",") == [["a", "di \"sí\"\ny no", ""]])
  }

  @Test("leaves empty rows out and says on which line each begins")
  func lines() throws {
    let table = try CSVTable("a,b\n\n,\n\"x\ny\",1\nz,2\n")
    #expect(table.rows.map(\.line) == [1, 4, 6])
  }

  @Test("says where a quote is not closed or stands amid a cell")
  func flaws() {
    #expect(throws: CSVTable.Flaw(line: 2, reason: .unclosedQuote)) { try CSVTable("a\n\"b\nc") }
    #expect(throws: CSVTable.Flaw(line: 2, reason: .strayQuote)) { try CSVTable("a\nb\"c\n") }
    #expect(throws: CSVTable.Flaw(line: 1, reason: .strayQuote)) { try CSVTable("\"a\"b\n") }
  }
}
