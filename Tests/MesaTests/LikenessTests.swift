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
}
