import Interface
import Testing

@testable import Terminal

struct InputDecoderTests {
  private func events(_ text: String, settles: Bool = true) -> [InputEvent] {
    events(Array(text.utf8), settles: settles)
  }

  private func events(_ bytes: [UInt8], settles: Bool = true) -> [InputEvent] {
    var decoder = InputDecoder()
    let taken = decoder.take(bytes)
    return settles ? taken + decoder.settle() : taken
  }

  private func typed(_ text: String) -> [InputEvent] {
    text.unicodeScalars.map { .key(.character(Character($0))) }
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
    #expect(events([byte]) == [.key(key)])
  }

  @Test("Letters come as typed")
  func letters() {
    #expect(events("añ") == typed("añ"))
  }

  @Test("Escape alone is Escape, once it is clear that nothing follows", arguments: 1...4)
  func escape(count: Int) {
    let text = String(repeating: "\u{1B}", count: count)
    #expect(events(text) == Array(repeating: .key(.escape), count: count))
    #expect(events("\u{1B}", settles: false) == [])
  }

  @Test("Escape before a character is Alt", arguments: ["b", "ñ", " ", "✓", "N", "q"])
  func alt(text: String) {
    #expect(events("\u{1B}" + text) == [.key(.alt(Character(text)))])
  }

  @Test("Alt with Enter and Backspace are keys of their own, with another control key nothing")
  func altControl() {
    #expect(events("\u{1B}\r") == [.key(.alt("\r"))])
    #expect(events("\u{1B}\u{7F}") == [.key(.alt("\u{7F}"))])
    #expect(events("\u{1B}\u{8}") == [.key(.alt("\u{7F}"))])
    #expect(events("\u{1B}\u{13}x") == typed("x"))
  }

  @Test("A letter cut in two by the clock is still a letter")
  func cutLetter() {
    var decoder = InputDecoder()
    #expect(decoder.take([0xC3]) == [])
    #expect(decoder.settle() == [])
    #expect(decoder.expectation == .sequence)
    #expect(decoder.take([0xB1]) + decoder.settle() == typed("ñ"))
  }

  @Test("Letters of a terminal that sends single bytes are taken, none is stripped")
  func latin() {
    #expect(events([0x4D, 0x75, 0xF1, 0x6F, 0x7A, 0x20, 0xD1, 0x61]) == typed("Muñoz Ña"))
    #expect(events([0xE1, 0xBB, 0x20, 0x80, 0x8A, 0x20]) == typed("á» €Š "))
    var decoder = InputDecoder()
    #expect(decoder.take([0xD1]) + decoder.settle() == [])
    #expect(decoder.expire() == typed("Ñ"))
    #expect(decoder.expectation == .nothing)
  }

  @Test("With a locale of single bytes each byte is its letter at once")
  func locale() {
    let letter = LetterAssembler { $0 == 0xA4 ? "€" : Unicode.Scalar($0) }
    var decoder = InputDecoder(letter: letter)
    #expect(decoder.take([0xC3, 0xB1, 0xA4]) + decoder.settle() == typed("Ã±€"))
  }

  @Test("Sixteen printable bytes at once are a burst, fewer are keys")
  func burst() {
    let text = "hola\ta todos\rya s"
    #expect(events(text) == text.unicodeScalars.map { .key(TypedRun.key($0)) })
    let keys = (text + "é").unicodeScalars.map { TypedRun.key($0) }
    #expect(events(text + "é") == [.burst(keys)])
    #expect(events(text + "é\u{13}x") == [.burst(keys), .key(.control("s"))] + typed("x"))
    #expect(events("á" + "12345678901234").count == 1)
  }

  @Test("A burst may still go on after its last byte; keys do not wait")
  func burstGoesOn() {
    var decoder = InputDecoder()
    #expect(decoder.take(Array("0123456789".utf8)) == [])
    #expect(decoder.expectation == .nothing)
    #expect(decoder.take(Array("0123456789".utf8)) == [])
    #expect(decoder.expectation == .moment)
    #expect(decoder.settle().count == 1)
    #expect(decoder.expectation == .nothing)
  }

  @Test("A paste is one event, with its line ends made alike and no key among them")
  func paste() {
    let text = "año\r\nq\r\u{11}\n\u{1B}[A"
    #expect(
      events("\u{1B}[200~" + text + "\u{1B}[201~x")
        == [.paste("año\nq\n\u{11}\n\u{1B}[A")] + typed("x"))
  }

  @Test("A paste without its end is kept when nothing more comes")
  func unfinishedPaste() {
    var decoder = InputDecoder()
    #expect(decoder.take(Array("\u{1B}[200~abc\u{1B}[20".utf8)) + decoder.settle() == [])
    #expect(decoder.expectation == .more)
    #expect(decoder.expire() == [.paste("abc\u{1B}[20")])
    #expect(decoder.take(Array("q".utf8)) + decoder.settle() == typed("q"))
  }

  @Test("An end without a paste is nothing, and typing goes on after a paste")
  func pasteEdges() {
    #expect(events("\u{1B}[201~a") == typed("a"))
    #expect(events("\u{1B}\u{1B}[200~\u{1B}[201~b") == [.key(.escape), .paste("")] + typed("b"))
  }
}
