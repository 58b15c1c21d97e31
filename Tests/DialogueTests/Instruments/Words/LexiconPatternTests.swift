import Testing

@testable import Dialogue

@Suite("A pattern")
struct LexiconPatternTests {
  private func found(_ pattern: String, in text: String) throws -> String? {
    let sequence = WordSequence(text)
    let pattern = try #require(LexiconPattern(pattern))
    return sequence.first(pattern).map { sequence.text(of: $0) }
  }

  @Test(
    "is found whole or by the beginnings of its words, without case and accents",
    arguments: [
      ("evaluar*", "El MTC EVALUARÁ el pedido", "EVALUARÁ"), ("ley", "La Ley, dijo", "Ley"),
      ("ley", "leyes y leyenda", nil), ("tratar* de", "Se tratará  de medir", "tratará  de"),
      ("tratar* de", "Tratar. De eso", nil), ("acusa*", "excusa", nil),
      ("dano*", "Los daños", "daños"), ("no $", "Agua sí, oro no", "no"),
      ("no $", "No, gracias", "No"), ("no $", "No pagan", nil),
    ])
  func found(pattern: String, text: String, words: String?) throws {
    try #expect(found(pattern, in: text) == words)
  }

  @Test("needs a word", arguments: ["", "  ", "*", "a *", "$"])
  func blank(text: String) {
    #expect(LexiconPattern(text) == nil)
  }

  @Test("is written as it is read")
  func description() {
    for text in ["tratar* de", "no $"] { #expect(LexiconPattern(text)?.description == text) }
  }
}
