import Testing

@testable import Dialogue

@Suite("Passages that changed")
struct ChangedPassageTests {
  private func passages(_ old: String, _ new: String) -> [[String]] {
    ChangedPassage.passages(from: old, to: new).map { [$0.before, $0.now, $0.rest] }
  }

  @Test("stand with three words on each side, cut off where there are more")
  func around() {
    #expect(
      passages("a b c d e f g h", "a b c d X f g h i")
        == [["…b c d e f g h", "…b c d X f g h i", "…b c d X f g h i"]])
    #expect(
      passages("a b c d e f g h i j", "a b c d X f g h i j")
        == [["…b c d e f g h…", "…b c d X f g h…", "…b c d X f g h i j"]])
  }

  @Test("are told apart where more than six words lie between them")
  func apart() {
    #expect(
      passages("a 1 2 3 4 5 6 b", "x 1 2 3 4 5 6 y")
        == [["a 1 2 3 4 5 6 b", "x 1 2 3 4 5 6 y", "x 1 2 3 4 5 6 y"]])
    #expect(
      passages("a 1 2 3 4 5 6 7 b", "x 1 2 3 4 5 6 7 y") == [
        ["a 1 2 3…", "x 1 2 3…", "x 1 2 3 4 5 6 7 y"], ["…5 6 7 b", "…5 6 7 y", "…5 6 7 y"],
      ])
  }

  @Test("show what was only added or only taken out by the words around it")
  func oneSide() {
    #expect(
      passages("diez días", "diez días hábiles") == [
        ["diez días", "diez días hábiles", "diez días hábiles"]
      ])
    #expect(
      passages("diez días hábiles", "diez días") == [
        ["diez días hábiles", "diez días", "diez días"]
      ])
    #expect(passages("", "agua") == [["", "agua", "agua"]])
    #expect(passages("a  b", "a b").isEmpty)
  }
}
