import Testing

@testable import Dialogue

@Suite("Words still open")
struct OpenWordsTests {
  @Test(
    "stand in brackets that are closed",
    arguments: [
      ("en [diez] o [quince días]", ["diez", "quince días"]), ("nada", []), ("[ ] y [", []),
      ("] antes [dos]", ["dos"]), ("[uno [dos]", ["dos"]),
    ])
  func found(text: String, words: [String]) {
    #expect(OpenWords.found(in: text) == words)
  }
}
