import Testing

@testable import Documents

@Suite struct `Writing a document` {
  @Test(arguments: DocumentFormat.allCases)
  func `The same document gives the same bytes`(_ format: DocumentFormat) throws {
    let first = try DocumentWriter.write(Sample.acta, as: format)
    #expect(try DocumentWriter.write(Sample.acta, as: format) == first)
    #expect(!first.isEmpty)
  }

  @Test(arguments: DocumentFormat.allCases)
  func `A document that says nothing can be written`(_ format: DocumentFormat) throws {
    let empty = Document(
      title: "", issuer: "", language: .english,
      date: .init(
        year: 1, month: 1, day: 1), blocks: [.table(Table(columns: [], rows: [[], ["x"]]))])
    _ = try DocumentWriter.write(empty, as: format)
  }

  @Test func `A row of too few or too many cells loses none`() throws {
    let table = Table(
      columns: [.init("A"), .init("B")], rows: [["uno"], ["dos", "tres", "cuatro"]])
    guard case .table(let clean) = Block.table(table).cleaned else { return }
    #expect(clean.rows == [["uno", RichText([])], ["dos", "tres\ncuatro"]])
  }
}
