import SeededRandomness
import Testing

@testable import Interface

@Suite("A text field")
struct TextFieldTests {
  private func field(_ text: String, at cursor: Int? = nil, limit: Int = 80) -> TextField {
    var field = TextField(text, limit: limit)
    guard let cursor else { return field }
    _ = field.handle(.home)
    for _ in 0..<cursor { _ = field.handle(.right) }
    return field
  }

  private func after(_ keys: [Key], in field: TextField) -> TextField {
    var field = field
    for key in keys { _ = field.handle(key) }
    return field
  }

  @Test("typing puts characters at the cursor")
  func typing() {
    let typed = after([.character("ñ"), .character("ú")], in: field("ad", at: 1))
    #expect(typed.text == "añúd")
    #expect(typed.cursor == 3)
  }

  @Test(
    "keys move the cursor",
    arguments: [
      (Key.left, 8), (.right, 10), (.home, 0), (.end, 16), (.control("a"), 0), (.control("e"), 16),
      (.alt("b"), 5), (.alt("f"), 16),
    ])
  func moves(key: Key, cursor: Int) {
    #expect(after([key], in: field("Río, Ñahuinpuqui", at: 9)).cursor == cursor)
  }

  @Test(
    "keys take out what they name, and the cursor stays where it was cut",
    arguments: [
      (Key.backspace, "uno ds tres", 5), (.delete, "uno do tres", 6),
      (.control("w"), "uno s tres", 4), (.alt("\u{7F}"), "uno s tres", 4),
      (.alt("d"), "uno do tres", 6), (.control("u"), "s tres", 0), (.control("k"), "uno do", 6),
    ])
  func erasing(key: Key, text: String, cursor: Int) {
    let result = after([key], in: field("uno dos tres", at: 6))
    #expect(result.text == text)
    #expect(result.cursor == cursor)
  }

  @Test("what was cut comes back where the cursor is")
  func yank() {
    let moved = after([.control("u"), .end, .control("y")], in: field("uno dos", at: 4))
    #expect(moved.text == "dosuno ")
    #expect(moved.cursor == 7)
    #expect(after([.control("u"), .control("y")], in: field("uno dos", at: 4)).text == "uno dos")
  }

  @Test("cutting nothing keeps what was cut before")
  func emptyCut() {
    let keys: [Key] = [.control("w"), .control("k"), .control("u"), .control("y")]
    #expect(after(keys, in: field("uno")).text == "uno")
  }

  @Test("editing keys are taken even where they change nothing, others are left to the form")
  func taken() {
    var empty = TextField("", limit: 3)
    for key in [Key.left, .backspace, .delete, .home, .control("w"), .control("y"), .alt("b")] {
      let wasTaken = empty.handle(key)
      #expect(wasTaken, "\(key)")
    }
    for key in [
      Key.enter, .escape, .tab, .backTab, .up, .down, .pageUp, .pageDown, .insert, .function(2),
      .control("c"), .control("p"), .alt("x"), .alt("\r"), .character("\u{1B}"), .character("\n"),
      .character("\u{202E}"),
    ] {
      let wasTaken = empty.handle(key)
      #expect(!wasTaken, "\(key)")
    }
    #expect(empty == TextField("", limit: 3))
  }

  @Test("a full field takes no more, but a mark still joins its letter")
  func full() {
    #expect(after([.character("d")], in: field("abc", limit: 3)).text == "abc")
    let marked = after([.character("\u{303}")], in: field("abn", limit: 3))
    #expect(marked.text == "abn\u{303}")
    #expect(marked.cursor == 3)
  }

  @Test("a paste fills what room there is and tells what found none")
  func paste() {
    var full = field("ad", at: 1, limit: 6)
    let rest = full.insert("ñ\u{1B}é\r\nxyz")
    #expect(full.text == "añé xd")
    #expect(rest == 2)
    #expect(full.cursor == 5)
    #expect(TextField("demasiado", limit: 4).text == "dema")
  }

  @Test("no character grows without end")
  func tower() {
    let keys = Array(repeating: Key.character("\u{301}"), count: 100)
    let grown = after(keys, in: field("a"))
    #expect(grown.text.unicodeScalars.count <= TextIntake.scalarsPerCharacter)
    #expect(grown.cursor == 1)
  }

  @Test("law: the cursor is always valid and the limit kept", arguments: Seeds.all)
  func valid(seed: UInt64) {
    var generator = SeededNumbers(seed: seed)
    var field = TextField("", limit: 30)
    for _ in 0..<400 {
      if Int.random(in: 0..<20, using: &generator) == 0 {
        field.insert(RandomTyping.text(&generator, upTo: 8))
      } else {
        _ = field.handle(RandomTyping.key(&generator))
      }
      #expect(field.text.count <= 30, "seed \(seed)")
      #expect((0...field.text.count).contains(field.cursor), "seed \(seed)")
      #expect(TextIntake.line(field.text) == Array(field.text), "seed \(seed)")
    }
  }

  @Test("law: a character typed and erased again changes nothing", arguments: Seeds.all)
  func identity(seed: UInt64) {
    var generator = SeededNumbers(seed: seed)
    var field = TextField("", limit: 200)
    for _ in 0..<200 {
      _ = field.handle(RandomTyping.key(&generator))
      var typed = field
      _ = typed.handle(.character(generator.pick(["a", "ñ", "日", " ", "👩"])))
      // A character that joins a neighbour is no character of its own.
      guard typed.text.count == field.text.count + 1 else { continue }
      _ = typed.handle(.backspace)
      #expect(typed.text == field.text, "seed \(seed)")
      #expect(typed.cursor == field.cursor, "seed \(seed)")
    }
  }
}
