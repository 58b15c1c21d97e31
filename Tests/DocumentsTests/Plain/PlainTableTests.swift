import Testing

@testable import Documents

@Suite("A table in plain text")
struct PlainTableTests {
  private func lines(_ titles: [String], width: Int) -> [String] {
    PlainTable(
      table: Table(
        columns: titles.map { Table.Column($0) },
        rows: [titles.map { _ in RichText("12") }]), width: width
    ).lines
  }

  @Test("breaks no heading within a word: a number stands for it, and what that means above")
  func headings() {
    let titles = ["Tipo", "Reuniones preparatorias", "Intermediación", "Acompañamiento"]
    let narrow = lines(titles, width: 40)
    #expect(narrow.contains("(1) Reuniones preparatorias"))
    #expect(narrow.contains { $0.hasPrefix("| Tipo") && $0.contains("(1)") && $0.contains("(3)") })
    #expect(narrow.allSatisfy { $0.count <= 40 })
    let wide = lines(titles, width: 78)
    #expect(!wide.contains { $0.contains("(1)") })
    #expect(wide.contains { $0.contains("Intermediación") })
  }

  @Test("has no head where no column is named")
  func headless() {
    #expect(lines(["", ""], width: 40) == ["+-----+-----+", "| 12  | 12  |", "+-----+-----+"])
  }
}
