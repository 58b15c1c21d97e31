import Testing

@testable import mesa

@Suite("Likeness")
struct LikenessTests {
  @Test(
    "finds the name that was meant, or none",
    arguments: [
      ("lsita", "lista"), ("Verificár", "verificar"), ("aplica", "aplicar"), ("xyzzy", nil),
      ("", nil), ("v", nil), ("temas", "temas"),
    ] as [(String, String?)])
  func nearest(word: String, name: String?) {
    #expect(Likeness.nearest(to: word, among: Invocation.names) == name)
  }

  @Test(
    "counts changes of a letter",
    arguments: [
      ("", "", 0), ("a", "", 1), ("ver", "vre", 2), ("lista", "listas", 1), ("nueva", "abrir", 5),
    ])
  func distance(left: String, right: String, changes: Int) {
    #expect(Likeness.distance(Array(left.utf8), Array(right.utf8)) == changes)
  }
}
