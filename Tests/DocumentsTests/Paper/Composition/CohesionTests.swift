import Testing

@testable import Documents

@Suite("Cohesion") struct CohesionTests {
  private func bonds(_ cohesion: Cohesion, _ count: Int) -> [Bond] {
    (1..<count).map { cohesion.bond(ofLine: $0, of: count) }
  }

  @Test func `A text keeps two lines at either end`() {
    #expect(bonds(.text, 2) == [.paired])
    #expect(bonds(.text, 3) == [.paired, .paired])
    #expect(bonds(.text, 5) == [.paired, .loose, .loose, .paired])
  }

  @Test func `A short row is whole, a long one is split`() {
    #expect(Set(bonds(.row, 24)) == [.paired])
    #expect(bonds(.row, 25).contains(.loose))
  }

  @Test func `A signature is never cut if a page can hold it`() {
    #expect(Set(bonds(.signatures, 36)) == [.solid])
    let height = 36 * PaperType.signature.pitch + SignatureBox.thumbHeight
    #expect(height < PaperSheet.textHeight)
  }
}
