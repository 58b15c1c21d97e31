import Testing

@testable import Dialogue

@Suite("A sequence of words")
struct WordSequenceTests {
  @Test("knows where each word stands and which begins a clause")
  func words() {
    let sequence = WordSequence("¿Agua? Sí; el río.\nMás")
    #expect(sequence.words.map(\.folded) == ["agua", "si", "el", "rio", "mas"])
    #expect(sequence.words.map(\.lowered) == ["agua", "sí", "el", "río", "más"])
    #expect(sequence.words.map(\.beginsClause) == [true, false, true, false, true])
    #expect(sequence.words.map(\.range) == [1..<5, 7..<9, 11..<13, 14..<17, 19..<22])
    #expect(sequence.text(of: 1..<3) == "Sí; el")
  }

  @Test("takes no point of thousands, of an abbreviation or an hour for the end of a sentence")
  func points() {
    let sequence = WordSequence("Asfaltar 1.500 m, según N.º 5 a las 8:30. Fin: sí")
    let starts = sequence.words.filter(\.beginsClause).map(\.folded)
    #expect(starts == ["asfaltar", "fin", "si"])
    #expect(sequence.words.filter(\.followsComma).map(\.folded) == ["segun"])
    #expect(sequence.words.filter(\.isCapitalised).map(\.folded) == ["asfaltar", "fin"])
  }

  @Test("of nothing holds nothing", arguments: ["", " .,;"])
  func empty(text: String) {
    #expect(WordSequence(text).words.isEmpty)
    #expect(WordSequence(text).text(of: 0..<0) == "")
  }
}
