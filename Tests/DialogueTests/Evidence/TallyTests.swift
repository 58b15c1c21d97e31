import Testing

@testable import Dialogue

@Suite("A tally")
struct TallyTests {
  @Test(
    "marks an item by how much is done",
    arguments: [
      (0, 0, .pending), (0, 1, .pending), (0, 7, .pending), (1, 7, .inProgress),
      (6, 7, .inProgress), (7, 7, .done), (1, 1, .done),
    ] as [(Int, Int, ItemMark)])
  func marks(done: Int, total: Int, mark: ItemMark) {
    let tally = Tally(done: done, total: total)
    #expect(tally.mark == mark)
    #expect(tally.isComplete == (mark == .done))
  }
}
