import SeededRandomness
import Testing

@testable import Interface

@Suite("Choosing one of several words")
struct ChoiceFieldTests {
  /// Keys that are pressed, and what is then chosen.
  struct Pressed: Sendable, CustomTestStringConvertible {
    let keys: String
    let word: String

    var testDescription: String { "\(keys): \(word)" }
  }

  private static let parties = [
    "—", "Comunidad de Ñuñoa", "Comunidad de Challhua", "Cía. Minera Los Andes", "Ministerio",
    "Élites 2", "Élites 3",
  ]

  private static func field(_ words: [String] = parties) -> ChoiceField {
    ChoiceField(
      words.enumerated().map { ($0 == 0 ? "" : String($0), $1) }, selected: "")
  }

  static let pressed = [
    Pressed(keys: "m", word: "Ministerio"),
    Pressed(keys: "e", word: "Élites 2"),
    Pressed(keys: "É", word: "Élites 2"),
    Pressed(keys: "ci", word: "Cía. Minera Los Andes"),
    Pressed(keys: "CÍA", word: "Cía. Minera Los Andes"),
    // The same letter again goes to the next, and from the last to the first.
    Pressed(keys: "cc", word: "Comunidad de Challhua"),
    Pressed(keys: "cccc", word: "Comunidad de Ñuñoa"),
    Pressed(keys: "comunidad de c", word: "Comunidad de Challhua"),
    Pressed(keys: "elites 3", word: "Élites 3"),
    // A further word is found where no first one begins so.
    Pressed(keys: "n", word: "Comunidad de Ñuñoa"),
    Pressed(keys: "los a", word: "Cía. Minera Los Andes"),
    // Another kind of key ends what was typed.
    Pressed(keys: "c<Right>m", word: "Ministerio"),
    Pressed(keys: "zzz", word: "—"),
    Pressed(keys: "mz", word: "Ministerio"),
    Pressed(keys: "2", word: "Comunidad de Challhua"),
    Pressed(keys: "20", word: "—"),
    Pressed(keys: "9", word: "—"),
    Pressed(keys: "<Space>", word: "Comunidad de Ñuñoa"),
    Pressed(keys: "<Left>", word: "Élites 3"),
    Pressed(keys: "<End><Right>", word: "—"),
    Pressed(keys: "<End><Home>", word: "—"),
  ]

  @Test("Letters, digits and arrows choose", arguments: pressed)
  func keys(pressed: Pressed) {
    var field = Self.field()
    for key in KeyScript.parse(pressed.keys) { _ = field.handle(key) }
    #expect(field.word == pressed.word)
  }

  @Test("Where something is always chosen the first option is 1")
  func numbers() {
    var field = ChoiceField([("a", "Alta"), ("b", "Baja")], selected: "b")
    #expect(field.position == "2/2")
    _ = field.handle(.character("1"))
    #expect(field.word == "Alta")
    _ = field.handle(.character("0"))
    #expect(field.word == "Alta")
    #expect(Self.field().position == "0/6")
  }

  @Test("law: no keys leave the options, and what is chosen is one of them")
  func law() {
    for seed in UInt64(0)..<60 {
      var generator = SeededNumbers(seed: seed)
      let words = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        RandomTyping.text(&generator, upTo: 6)
      }
      var (one, several) = (Self.field(words), SeveralField(words.map { ($0, $0) }) { _ in false })
      for _ in 0..<80 {
        let key = RandomTyping.key(&generator)
        _ = one.handle(key)
        _ = several.handle(key)
        #expect(words.indices.contains(one.selected))
        #expect(words.indices.contains(several.cursor))
        #expect(several.chosen.allSatisfy(words.indices.contains))
      }
    }
  }

  @Test("law: the letters of a word find it, or another that begins so")
  func found() {
    for word in Self.parties.dropFirst() {
      for length in 1...word.count {
        var field = Self.field()
        for letter in word.prefix(length) { _ = field.handle(.character(letter)) }
        #expect(field.word.hasPrefix(word.prefix(length)), "\(word.prefix(length))")
      }
    }
  }
}

@Suite("Marking several words")
struct SeveralFieldTests {
  @Test(
    "Letters go to a word, Space and digits mark it",
    arguments: [
      ("e<Space>", "b"), ("2", "b"), ("22", ""), ("m<Space>1", "a,c"), ("<End><Space>", "c"),
      ("mm<Space>", "c"), ("<Right><Right><Right><Space>", "a"), ("9", ""), ("z<Space>", "a"),
    ])
  func keys(keys: String, stored: String) {
    var field = SeveralField([("a", "Comunidad"), ("b", "Élites"), ("c", "Ministerio")]) { _ in
      false
    }
    for key in KeyScript.parse(keys) { _ = field.handle(key) }
    #expect(field.stored == stored)
  }
}
