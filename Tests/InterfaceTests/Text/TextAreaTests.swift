import SeededRandomness
import Testing

@testable import Interface

@Suite("A text area")
struct TextAreaTests {
  private let poem = "Las partes aceptan\nla mediación y las reglas\n\nfin"

  private func after(
    _ keys: [Key], in text: String, at cursor: (line: Int, offset: Int)? = nil, limit: Int = 9999
  ) -> TextArea {
    var area = TextArea(text, limit: limit)
    if let cursor { area.cursor = TextPosition(line: cursor.line, offset: cursor.offset) }
    for key in keys { _ = area.handle(key, width: 12, height: 5) }
    return area
  }

  @Test("Enter breaks the line, Backspace at its start joins it again")
  func breaks() {
    let broken = after([.enter, .character("x")], in: "uno", at: (0, 1))
    #expect(broken.text == "u\nxno")
    #expect(broken.cursor == TextPosition(line: 1, offset: 1))
    let joined = after([.enter, .backspace], in: "uno", at: (0, 1))
    #expect(joined.text == "uno")
    #expect(joined.cursor == TextPosition(line: 0, offset: 1))
  }

  @Test("at the end of a line Delete and ^K join the next, at its start ^W the one before")
  func joins() {
    #expect(after([.delete], in: "uno\ndos", at: (0, 3)).text == "unodos")
    #expect(after([.control("k")], in: "uno\ndos", at: (0, 3)).text == "unodos")
    #expect(after([.control("w")], in: "uno\ndos", at: (1, 0)).text == "unodos")
    #expect(after([.alt("d")], in: "uno\ndos", at: (0, 3)).text == "unodos")
    #expect(after([.control("u")], in: "uno\ndos", at: (1, 2)).text == "uno\ns")
    #expect(after([.control("k"), .control("y")], in: "uno\ndos", at: (0, 3)).text == "uno\ndos")
  }

  @Test("left and right pass over line breaks")
  func passes() {
    #expect(after([.left], in: "uno\ndos", at: (1, 0)).cursor == TextPosition(line: 0, offset: 3))
    #expect(after([.right], in: "uno\ndos", at: (0, 3)).cursor == TextPosition(line: 1, offset: 0))
    #expect(after([.left], in: "uno", at: (0, 0)).cursor == TextPosition(line: 0, offset: 0))
    #expect(after([.right], in: "uno", at: (0, 3)).cursor == TextPosition(line: 0, offset: 3))
  }

  @Test("a paste keeps its line breaks and stops at the limit")
  func paste() {
    var area = TextArea("ab", limit: 8)
    area.cursor.offset = 1
    let rest = area.insert("1\r\n2\u{1B}\n3456")
    #expect(area.text == "a1\n2\n34b")
    #expect(area.count == 8)
    #expect(rest == 2)
    #expect(area.cursor == TextPosition(line: 2, offset: 2))
  }

  @Test("Alt and Enter break the line, as Enter does")
  func altEnter() {
    #expect(after([.alt("\r")], in: "unodos", at: (0, 3)).text == "uno\ndos")
  }

  @Test("up and down go by visual rows and keep the column over short ones")
  func vertical() {
    // Rows at 12 columns: «Las partes », «aceptan», «la mediación», « y las » …
    let start = after([], in: poem, at: (0, 9))
    #expect(
      start.layout(width: 12, height: 9).rows.prefix(3) == [
        "Las partes ", "aceptan", "la mediación",
      ])
    #expect(after([.down], in: poem, at: (0, 9)).cursor == TextPosition(line: 0, offset: 18))
    let down = after([.down, .down], in: poem, at: (0, 9))
    #expect(down.cursor == TextPosition(line: 1, offset: 9))
    #expect(after([.down, .down, .up, .up], in: poem, at: (0, 9)).cursor == start.cursor)
  }

  @Test(
    "Home and End stay on the visual row, first in the text and last are reached by up and down")
  func rowEnds() {
    #expect(after([.home], in: poem, at: (0, 15)).cursor.offset == 11)
    #expect(after([.end], in: poem, at: (0, 2)).cursor.offset == 10)
    #expect(after([.end], in: poem, at: (0, 15)).cursor.offset == 18)
    #expect(after([.up], in: poem, at: (0, 5)).cursor == TextPosition(line: 0, offset: 0))
    #expect(after([.down], in: poem, at: (3, 1)).cursor == TextPosition(line: 3, offset: 3))
  }

  @Test("pages go by the height less one")
  func pages() {
    let lines = (0..<40).map { "línea \($0)" }.joined(separator: "\n")
    #expect(after([.pageDown], in: lines, at: (0, 3)).cursor == TextPosition(line: 4, offset: 3))
    #expect(after([.pageUp], in: lines, at: (30, 3)).cursor == TextPosition(line: 26, offset: 3))
    #expect(after([.pageDown], in: lines, at: (38, 3)).cursor == TextPosition(line: 39, offset: 3))
  }

  @Test("keys that edit nothing are left to the form")
  func others() {
    var area = TextArea("uno", limit: 9)
    for key in [Key.escape, .tab, .backTab, .insert, .function(1), .control("c"), .alt("x")] {
      let wasTaken = area.handle(key, width: 10, height: 3)
      #expect(!wasTaken, "\(key)")
    }
    #expect(area == TextArea("uno", limit: 9))
  }

  @Test("law: the cursor is always valid and the limit kept", arguments: Seeds.all)
  func valid(seed: UInt64) {
    var generator = SeededNumbers(seed: seed)
    var area = TextArea("", limit: 120)
    for _ in 0..<400 {
      let width = Int.random(in: 1...20, using: &generator)
      if Int.random(in: 0..<20, using: &generator) == 0 {
        area.insert(RandomTyping.text(&generator, upTo: 30))
      } else {
        _ = area.handle(RandomTyping.key(&generator), width: width, height: 4)
      }
      #expect(area.count <= 120, "seed \(seed)")
      #expect(area.lines.indices.contains(area.cursor.line), "seed \(seed)")
      #expect((0...area.lines[area.cursor.line].count).contains(area.cursor.offset), "seed \(seed)")
      #expect(
        area.text.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
          == area.lines.map(\.characters), "seed \(seed)")
    }
  }

  @Test("law: what is typed and erased again changes nothing", arguments: Seeds.all)
  func identity(seed: UInt64) {
    var generator = SeededNumbers(seed: seed)
    var area = TextArea(RandomTyping.text(&generator, upTo: 60), limit: 500)
    for _ in 0..<200 {
      _ = area.handle(RandomTyping.key(&generator), width: 15, height: 4)
      var typed = area
      _ = typed.handle(
        generator.pick([.character("ñ"), .character("日"), .enter]), width: 15, height: 4)
      guard typed.count == area.count + 1 else { continue }
      _ = typed.handle(.backspace, width: 15, height: 4)
      #expect(typed.text == area.text, "seed \(seed)")
      #expect(typed.cursor == area.cursor, "seed \(seed)")
    }
  }
}
