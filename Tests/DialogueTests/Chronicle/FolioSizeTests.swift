import Testing

@testable import Dialogue

/// A book may have 100,000 folios in memory: the seldom and large payloads lie apart.
@Suite("The room that a folio takes")
struct FolioSizeTests {
  @Test("is bounded by that of the events which a book is mostly made of")
  func stride() {
    print("a folio takes \(MemoryLayout<Folio>.stride) bytes, an event \(MemoryLayout<Event>.size)")
    #expect(MemoryLayout<Folio>.stride <= 104)
  }
}
