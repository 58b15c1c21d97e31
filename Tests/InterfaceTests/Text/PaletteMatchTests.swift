import Dialogue
import SeededRandomness
import Testing

@testable import Interface

@Suite("Matching in the palette")
struct PaletteMatchTests {
  private func rank(_ titles: [String], _ query: String) -> [String] {
    PaletteMatch.rank(titles, query: query) { [$0] }
  }

  @Test("prefix comes before word start, before substring, before letters in their order")
  func order() {
    #expect(
      rank(["saco arte", "exacta", "Abrir acta", "actas"], "act") == [
        "actas", "Abrir acta", "exacta", "saco arte",
      ])
    #expect(
      rank(["a la cola tarde", "exacta", "Abrir acta", "acta"], "acta") == [
        "acta", "Abrir acta", "exacta", "a la cola tarde",
      ])
  }

  /// What is typed, and titles in the order in which they are wanted.
  private static let tables: [(query: String, wanted: [String])] = [
    (
      "sesion",
      ["Abrir una sesión", "Sesiones: revisar una", "Intersesión", "Se revisa otro ítem o no"]
    ),
    ("acta", ["Leer el acta", "Actas viejas", "Redactar", "A la cola tarde"]),
    ("agua", ["Cuidar el agua", "Aguas del río", "Desaguadero", "Ana guarda"]),
    // A phrase of which only the letters are found comes after its words in another order.
    ("acta nueva", ["Nueva acta", "Al catastro un nuevo valor"]),
  ]

  @Test(
    "whole words come first, then beginnings of words, and scattered letters last",
    arguments: tables)
  func words(query: String, wanted: [String]) {
    #expect(rank(wanted.reversed(), query) == wanted)
  }

  @Test("what a record holds is found by its words, and by no scattered letters")
  func matter() {
    let matter = [FoldedText(matter: "La minera entregará agua a la comunidad de Ñuñunhuayo")]
    func finds(_ query: String) -> Bool {
      !PaletteMatch.rank([0], query: query) { _ in matter }.isEmpty
    }
    #expect(finds("nununhuayo minera"))
    #expect(finds("entrega comun"))
    #expect(!finds("lmea"))
    #expect(!finds("minera zorro"))
  }

  @Test(
    "law: a title that has the word comes before one that only has its letters",
    arguments: Seeds.all)
  func wordsFirst(seed: UInt64) {
    var generator = SeededNumbers(seed: seed)
    let letters: [Character] = ["a", "b", "c", "d", "e"]
    func word(_ length: Int) -> String { String((0..<length).map { _ in generator.pick(letters) }) }
    for _ in 0..<50 {
      let query = word(3)
      let has = "\(word(2)) \(query) \(word(2))"
      let scattered = query.map { "\($0)x" }.joined()
      #expect(rank([scattered, has], query) == [has, scattered], "seed \(seed)")
    }
  }

  @Test("accents and case do not count, in either direction")
  func folded() {
    #expect(rank(["Abrir sesión"], "SESION") == ["Abrir sesión"])
    #expect(rank(["Senalar"], "señ") == ["Senalar"])
  }

  @Test("a whole key comes before a title that begins with it")
  func keys() {
    let orders = [["Unir", "x", "join"], ["Deshacer", "u", "undo"]]
    #expect(PaletteMatch.rank(orders, query: "u") { $0 }.map(\.[0]) == ["Deshacer", "Unir"])
  }

  @Test("what matches alike keeps the order of the texts, then of the items")
  func ties() {
    let orders = [["A", "", "nota"], ["Nota 1", "", "b"], ["Nota 2", "", "c"]]
    #expect(PaletteMatch.rank(orders, query: "not") { $0 }.map(\.[0]) == ["Nota 1", "Nota 2", "A"])
  }

  @Test("an empty query matches everything in its order")
  func empty() {
    #expect(rank(["b", "a"], "") == ["b", "a"])
    #expect(rank(["b", "a"], "  ") == ["b", "a"])
    #expect(PaletteMatch.hit("", in: [])?.positions == [])
  }

  @Test("several words may stand in any order")
  func words() {
    #expect(rank(["Nueva acta", "Acta vieja"], "acta nue") == ["Nueva acta"])
    #expect(PaletteMatch.hit("acta nue", in: ["Nueva acta"])?.positions == [0, 1, 2, 6, 7, 8, 9])
    #expect(rank(["Nueva acta"], "acta zorro") == [])
  }

  @Test("positions are those of the characters as shown")
  func positions() {
    #expect(PaletteMatch.hit("sesi", in: ["Abrir se\u{301}sión"])?.positions == [6, 7, 8, 9])
    #expect(PaletteMatch.hit("abs", in: ["Abrir sesión"])?.positions == [0, 1, 6])
    #expect(
      PaletteMatch.hit("undo", in: ["Deshacer", "u", "undo"]).map { [$0.text] + $0.positions }
        == [2, 0, 1, 2, 3])
  }

  @Test("letters in their order are sought where they stand closest")
  func closest() {
    #expect(PaletteMatch.hit("cta", in: ["como tantas c-ta"])?.positions == [12, 14, 15])
  }

  @Test("what does not match is left out")
  func none() {
    #expect(PaletteMatch.hit("xyz", in: ["Abrir sesión"]) == nil)
    #expect(PaletteMatch.hit("largo", in: ["la"]) == nil)
    #expect(PaletteMatch.hit("a", in: []) == nil)
    #expect(PaletteMatch.hit("a", in: [""]) == nil)
  }

  @Test("law: the marked characters are the query's letters, in order", arguments: Seeds.all)
  func law(seed: UInt64) {
    var generator = SeededNumbers(seed: seed)
    let letters: [Character] = ["a", "á", "b", "Ñ", "n", "-", "c"]
    for _ in 0..<100 {
      let text = String((0..<12).map { _ in generator.pick(letters) })
      let query = String(
        (0..<Int.random(in: 1...4, using: &generator)).map { _ in
          generator.pick(letters)
        })
      let characters = Array(text)
      guard let hit = PaletteMatch.hit(query, in: [text]) else {
        #expect(!Folding.contains(text, Folding.fold(query)), "seed \(seed)")
        continue
      }
      #expect(hit.positions == hit.positions.sorted(), "seed \(seed)")
      let marked = hit.positions.map { Folding.fold(String(characters[$0])) }.joined()
      #expect(marked == Folding.fold(query), "seed \(seed)")
    }
  }
}
