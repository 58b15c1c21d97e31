import Testing

@testable import Documents

@Suite struct `Rows kept whole` {
  @Test func `An ordinary row is`() {
    #expect(Table.fits(["Eusebia Quispe Ñaupa", "31542087"], in: .row, millimetres: [60, 20]))
  }

  @Test func `One that could be higher than a page is not`() {
    let long = RichText(String(repeating: "palabra ", count: 200))
    let lines = RichText(String(repeating: "x\n", count: 40))
    #expect(!Table.fits([long], in: .row, millimetres: [40]))
    #expect(!Table.fits([lines], in: .row, millimetres: [170]))
  }

  @Test func `A head leaves room for rows`() {
    let title = RichText(String(repeating: "palabra ", count: 40))
    #expect(Table.fits([title], in: .row, millimetres: [50]))
    #expect(!Table.fits([title], in: .head, millimetres: [50]))
  }
}
