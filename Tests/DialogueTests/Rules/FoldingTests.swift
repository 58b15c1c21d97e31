import Testing

@testable import Dialogue

@Suite("Folding")
struct FoldingTests {
  @Test(
    "takes case and accents off",
    arguments: [
      ("Acreditación", "acreditacion"), ("ÁÉÍÓÚÜÑ", "aeiouun"), ("pingüino", "pinguino"),
      ("São Gonçalo", "sao goncalo"), ("Qʼeros", "q'eros"), ("Q’ero", "q'ero"),
      ("n\u{303}andu\u{301}", "nandu"), ("x\u{301}", "x"), ("日本", "日本"),
      ("ÀÉÎÕÜÝÞ×ÿ÷ß", "aeiouyþ×y÷ß"), ("«Ü»\r\n", "«u»\n"), ("A\u{301}e", "ae"), ("¿9?", "¿9?"),
      ("", ""),
    ])
  func fold(text: String, expected: String) {
    #expect(Folding.fold(text) == expected)
  }

  @Test(
    "finds the same words as a reading that keeps their places",
    arguments: [
      "Ing. Luis Vega, Minera Cerro Azafrán S. A. C.", "«La Minera» —por sí—", "Q’eros, N.º 1.500",
      "tres  veces\nal día", "日本 2026", "", "...", "Ñahui-Puma",
    ])
  func words(text: String) {
    #expect(Folding.words(text) == WordSequence(text).words.map(\.folded))
  }

  @Test(
    "is done once: folding again changes nothing", arguments: ["Ñandú", "Áéí", "İstanbul", "ẞ"])
  func idempotent(text: String) {
    let once = Folding.fold(text)
    #expect(Folding.fold(once) == once)
  }

  @Test("finds what was typed without accents")
  func contains() {
    #expect(Folding.contains("Acreditación de portavoces", "acreditacion"))
    #expect(Folding.contains("Ñandú", "ndu"))
    #expect(Folding.contains("anything", ""))
    #expect(!Folding.contains("a", "ab"))
    #expect(!Folding.contains("", "a"))
    #expect(!Folding.contains("abc", "ac"))
  }
}
