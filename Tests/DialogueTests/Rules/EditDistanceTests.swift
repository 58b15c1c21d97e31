import Dialogue
import Testing

@Suite("The distance between two words")
struct EditDistanceTests {
  @Test(
    "counts letters put in, left out, replaced or swapped",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "abd", 1),
      ("abc", "ac", 1), ("abc", "abxc", 1), ("abcd", "abdc", 1), ("ab", "ba", 1),
      ("kitten", "sitting", 3), ("ca", "abc", 3),
    ])
  func known(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(Array(left.utf8), Array(right.utf8)) == distance)
    #expect(EditDistance.between(Array(right.utf8), Array(left.utf8)) == distance)
  }
}
