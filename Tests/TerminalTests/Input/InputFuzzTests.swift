import Interface
import Testing

@testable import Terminal

struct InputFuzzTests {
  /// Whole things that a terminal may send, and how each is written.
  static let pieces: [[UInt8]] =
    [
      "a", "ñ", "日", "\u{1B}", "\u{1B}x", "\u{1B}\u{7F}", "\r", "\u{3}", "\u{1B}[A", "\u{1B}[1;5C",
      "\u{1B}[<0;3;4M", "\u{1B}[<64;3;4M", "\u{1B}[32;5;6M", "\u{1B}[I", "\u{1B}[3;4R",
      "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\", "\u{1B}]4;1;rgb:0/0/0\u{7}", "\u{1B}P>|tmux\u{1B}\\",
      "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[97;5u", "\u{1B}[?62;c", "\u{1B}[200~pega\r\u{1B}[201~",
      "texto de más de dieciséis letras", "\u{1B}OP", "\u{1B}[[B",
    ].map { Array($0.utf8) } + [[0x1B, 0x5B, 0x4D, 0x20, 0x21, 0x21], [0xF1, 0x20]]

  private func whole(_ bytes: [UInt8]) -> [InputEvent] {
    var decoder = InputDecoder()
    return decoder.take(bytes) + decoder.expire()
  }

  @Test("Each thing means the same at every split of its bytes", arguments: pieces)
  func splits(bytes: [UInt8]) {
    for split in 0...bytes.count {
      var decoder = InputDecoder()
      let events = decoder.take(bytes[..<split]) + decoder.take(bytes[split...]) + decoder.expire()
      #expect(events == whole(bytes), "split at \(split)")
    }
  }

  @Test("However a stream is cut, its events are the same, and nothing leaks")
  func streams() {
    let seed = UInt64.random(in: .min ... .max)
    var generator = SplitMix(state: seed)
    for _ in 0..<300 {
      let bytes = (0..<12).flatMap { _ in Self.pieces.randomElement(using: &generator) ?? [] }
      var decoder = InputDecoder()
      var events: [InputEvent] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...9, using: &generator)
        events += decoder.take(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      #expect(events + decoder.expire() == whole(bytes), "seed \(seed)")
    }
  }

  @Test("Random bytes never lose the text that follows a second's pause, and are never held on")
  func random() {
    let seed = UInt64.random(in: .min ... .max)
    var generator = SplitMix(state: seed)
    var decoder = InputDecoder()
    let starts: [[UInt8]] = [[], [0x1B], [0x1B, 0x5B], [0x1B, 0x5D], [0x1B, 0x5B, 0x4D]]
    for _ in 0..<5_000 {
      _ = decoder.take(starts.randomElement(using: &generator) ?? [])
      for _ in 0..<Int.random(in: 0..<12, using: &generator) {
        _ = decoder.take([UInt8.random(in: .min ... .max, using: &generator)])
      }
      _ = decoder.expire()
      #expect(decoder.expectation == .nothing, "seed \(seed)")
      #expect(decoder.take([0x61]) == [], "seed \(seed)")
      #expect(decoder.settle() == [.key(.character("a"))], "seed \(seed)")
    }
  }
}
