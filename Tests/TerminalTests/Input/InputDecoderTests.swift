import Interface
import Testing

@testable import Terminal

struct InputDecoderTests {
  private func events(_ raw: [RawInput], settles: Bool = true) -> [InputEvent] {
    var decoder = InputDecoder()
    let taken = raw.flatMap { decoder.take($0) }
    return settles ? taken + decoder.settle() : taken
  }

  private func typed(_ text: String) -> [RawInput] {
    text.utf8.map { .byte($0) }
  }

  @Test(
    "Control keys are keys",
    arguments: [
      (UInt8(0), Key.control(" ")), (1, .control("a")), (3, .control("c")), (8, .backspace),
      (9, .tab), (10, .control("j")), (13, .enter), (17, .control("q")), (19, .control("s")),
      (26, .control("z")), (28, .control("\\")), (31, .control("_")), (127, .backspace),
      (32, .character(" ")),
    ])
  func controls(byte: UInt8, key: Key) {
    #expect(events([.byte(byte)]) == [.key(key)])
  }

  @Test("Letters come as typed")
  func letters() {
    #expect(events(typed("añ")) == [.key(.character("a")), .key(.character("ñ"))])
  }

  @Test("Escape alone is Escape, once it is clear that nothing follows")
  func escape() {
    #expect(events(typed("\u{1B}"), settles: false) == [])
    #expect(events(typed("\u{1B}")) == [.key(.escape)])
    #expect(events(typed("\u{1B}\u{1B}")) == [.key(.escape), .key(.escape)])
  }

  @Test("Escape before a character is Alt", arguments: ["b", "ñ", " ", "✓", "[", "O"])
  func alt(text: String) {
    #expect(events(typed("\u{1B}" + text)) == [.key(.alt(Character(text)))])
  }

  @Test("Escape before a control key or a key is both")
  func escapeThenKey() {
    #expect(events(typed("\u{1B}\r")) == [.key(.escape), .key(.enter)])
    #expect(events([.byte(0x1B), .key(.up)]) == [.key(.escape), .key(.up)])
  }

  @Test(
    "A sequence that nobody knows is dropped whole",
    arguments: ["\u{1B}[999~", "\u{1B}[I", "\u{1B}[?1;2c", "\u{1B}Oz", "\u{1B}[27;5;9~"])
  func unknownSequence(text: String) {
    #expect(events(typed(text + "x")) == [.key(.character("x"))])
  }

  @Test("A sequence that breaks off is what was typed")
  func brokenSequence() {
    #expect(
      events(typed("\u{1B}[12"))
        == [.key(.alt("[")), .key(.character("1")), .key(.character("2"))])
    #expect(events(typed("\u{1B}[1\r")) == [.key(.enter)])
  }

  @Test("A letter cut in two by the clock is still a letter")
  func cutLetter() {
    var decoder = InputDecoder()
    #expect(decoder.take(.byte(0xC3)) == [])
    #expect(!decoder.isInsideSequence)
    #expect(decoder.settle() == [])
    #expect(decoder.take(.byte(0xB1)) == [.key(.character("ñ"))])
  }

  @Test("A paste is one event, with its line ends made alike and no key among them")
  func paste() {
    let raw: [RawInput] =
      [.pasteStart] + typed("año\r\nq\r\u{11}\n") + [
        .key(.up), .key(.enter), .press(Point(column: 1, row: 1)), .pasteEnd,
      ]
    #expect(events(raw) == [.paste("año\nq\n\u{11}\n\n")])
  }

  @Test("A paste that is not over waits for its end")
  func unfinishedPaste() {
    #expect(events([.pasteStart] + typed("abc")) == [])
  }

  @Test("An end without a paste is nothing, and typing goes on after a paste")
  func pasteEdges() {
    #expect(events([.pasteEnd] + typed("a")) == [.key(.character("a"))])
    #expect(
      events(typed("\u{1B}") + [.pasteStart, .pasteEnd] + typed("b"))
        == [.key(.escape), .paste(""), .key(.character("b"))])
  }

  @Test("The mouse comes with its place")
  func mouse() {
    let place = Point(column: 4, row: 2)
    #expect(events([.press(place), .wheel(-1, place)]) == [.click(place), .scroll(-1, at: place)])
  }

  @Test("Random bytes never lose the text that follows a pause")
  func random() {
    let seed = UInt64.random(in: .min ... .max)
    var generator = SplitMix(state: seed)
    var decoder = InputDecoder()
    for _ in 0..<5_000 {
      for _ in 0..<Int.random(in: 0..<6, using: &generator) {
        _ = decoder.take(.byte(UInt8.random(in: .min ... .max, using: &generator)))
      }
      _ = decoder.settle()
      #expect(decoder.take(.byte(0x61)) == [.key(.character("a"))], "seed \(seed)")
    }
  }
}
