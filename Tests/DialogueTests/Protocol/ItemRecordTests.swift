import Testing

@testable import Dialogue

@Suite("The marks of an item")
struct ItemRecordTests {
  @Test("settle it when done, not applicable or waived; the last two with a reason")
  func marks() {
    #expect(ItemMark.allCases.filter(\.isSettled) == [.done, .notApplicable, .waived])
    #expect(ItemMark.allCases.filter(\.needsReason) == [.notApplicable, .waived])
  }

  @Test("add up to a progress; a list without items is not complete")
  func progress() {
    #expect(Progress(settled: 2, total: 5).open == 3)
    #expect(Progress(settled: 5, total: 5).isComplete)
    #expect(!Progress(settled: 4, total: 5).isComplete)
    #expect(!Progress(settled: 0, total: 0).isComplete)
  }
}
