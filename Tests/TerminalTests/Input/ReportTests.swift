import Interface
import Testing

@testable import Terminal

/// What terminals send that nobody typed.
struct ReportTests {
  private func events(_ text: String, wantsMouse: Bool = true) -> [InputEvent] {
    events(Array(text.utf8), wantsMouse: wantsMouse)
  }

  private func events(_ bytes: [UInt8], wantsMouse: Bool = true) -> [InputEvent] {
    var decoder = InputDecoder(wantsMouse: wantsMouse)
    return decoder.take(bytes) + decoder.settle()
  }

  private let x = InputEvent.key(.character("x"))

  @Test(
    "A report is swallowed whole",
    arguments: [
      "\u{1B}[I", "\u{1B}[O", "\u{1B}[12;40R", "\u{1B}[?1;2c", "\u{1B}[>41;354;0c", "\u{1B}[0n",
      "\u{1B}[?2026;2$y", "\u{1B}[8;24;80t", "\u{1B}[?997;1n", "\u{1B}[48;24;80;400;800t",
      "\u{1B}[999~", "\u{1B}Oz", "\u{1B}[27;5;9~", "\u{1B}[?0u", "\u{1B}[1;2:3A", "\u{1B}[97;1:3u",
      "\u{1B}[57441;2u", "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\", "\u{1B}]52;c;aG9sYQ==\u{7}",
      "\u{1B}P>|tmux 3.3a\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_Gi=31;OK\u{1B}\\",
      "\u{1B}^privado\u{1B}\\", "\u{1B}Xcadena de inicio\u{1B}\\", "\u{1B}]0;título ñ\u{1B}\\",
      "\u{1B}[1;3A", "\u{1B}[5;3~", "\u{1B}\u{1B}[A",
    ])
  func swallowed(text: String) {
    #expect(events(text + "x") == [x])
  }

  @Test("A report never ends with a paste's worth of letters")
  func longString() {
    let text = "\u{1B}]52;c;" + String(repeating: "QUJD", count: 900) + "\u{7}"
    #expect(events(text + "x") == [x])
  }

  @Test(
    "What broke off is dropped when nothing follows",
    arguments: [
      "\u{1B}[", "\u{1B}[12", "\u{1B}[<0;3", "\u{1B}O", "\u{1B}]11;rgb:1e", "\u{1B}P>|tmux",
      "\u{1B}]11;x\u{1B}", "\u{1B}[M!", "\u{1B}[[", "\u{1B}_G",
    ])
  func brokenOff(text: String) {
    var decoder = InputDecoder()
    #expect(decoder.take(Array(text.utf8)) + decoder.settle() == [])
    #expect([.sequence, .more].contains(decoder.expectation))
    #expect(decoder.expire() == [])
    #expect(decoder.take([0x78]) + decoder.settle() == [x])
  }

  @Test(
    "The rest of an answer is waited for after each of its pieces",
    arguments: [
      "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\", "\u{1B}P>|tmux 3.3a\u{1B}\\",
      "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}[?62;4;22c",
    ])
  func trickling(text: String) {
    var decoder = InputDecoder()
    var hold = InputHold()
    var now = ContinuousClock.now
    for byte in text.utf8.dropLast() {
      #expect(decoder.take([byte]) == [])
      if decoder.expectation == .moment { continue }
      hold.expect(decoder.expectation, begun: decoder.begun, at: now)
      // Each in the last moment of its second.
      now += .milliseconds(999)
      #expect(hold.deadline.map { $0 > now } == true)
    }
    #expect(decoder.take(text.utf8.suffix(1)) == [])
    hold.expect(decoder.expectation, begun: decoder.begun, at: now)
    #expect(hold.deadline == nil)
    #expect(decoder.take([0x78]) + decoder.settle() == [x])
  }

  @Test("What is typed after Alt and a bracket is held back for a second at most")
  func typedAfterAlt() {
    for introducer in ["]", "_", "^", "X", "P"] {
      var decoder = InputDecoder()
      var hold = InputHold()
      let start = ContinuousClock.now
      for (index, byte) in "\u{1B}\(introducer)hola".utf8.enumerated() {
        #expect(decoder.take([byte]) == [])
        if decoder.expectation == .moment { continue }
        hold.expect(
          decoder.expectation, begun: decoder.begun, at: start + .milliseconds(100 * index))
      }
      #expect(hold.deadline == start + .milliseconds(1100), "\(introducer)")
    }
  }

  @Test("A sequence of four kilobytes is none", arguments: ["\u{1B}[", "\u{1B}]", "\u{1B}O"])
  func tooLong(start: String) {
    var decoder = InputDecoder()
    _ = decoder.take(Array(start.utf8))
    for _ in 0..<InputDecoder.longestSequence { _ = decoder.take([0x31]) }
    #expect(![.sequence, .more].contains(decoder.expectation))
    _ = decoder.settle()
    #expect(decoder.take([0x78]) + decoder.settle() == [x])
  }

  @Test(
    "A control key gets through a sequence that broke off", arguments: ["\u{1B}[1", "\u{1B}]1"])
  func controlKey(text: String) {
    #expect(events(text + "\u{3}x") == [.key(.control("c")), x])
  }

  @Test("Escape begins anew within a sequence")
  func escapeWithin() {
    #expect(events("\u{1B}[12\u{1B}[A") == [.key(.up)])
    #expect(events("\u{1B}]11;rgb\u{1B}[Bx") == [.key(.down), x])
  }

  @Test(
    "The mouse comes with its place, in each of the forms that terminals have",
    arguments: [
      "\u{1B}[<0;5;3M\u{1B}[<0;5;3m", "\u{1B}[32;5;3M\u{1B}[35;5;3M", "\u{1B}[M %#\u{1B}[M#%#",
    ])
  func click(text: String) {
    #expect(events(text + "x") == [.click(Point(column: 4, row: 2), count: 1), x])
    #expect(events(text + "x", wantsMouse: false) == [x])
  }

  @Test("The wheel turns up and down; other buttons, motion and held keys are nothing")
  func wheel() {
    let place = Point(column: 0, row: 0)
    #expect(events("\u{1B}[<64;1;1M") == [.scroll(-1, at: place)])
    #expect(events("\u{1B}[97;1;1M") == [.scroll(1, at: place)])
    #expect(events("\u{1B}[<2;1;1M\u{1B}[<35;1;1M\u{1B}[<4;1;1M\u{1B}[<0;0;0M") == [])
  }

  @Test("The oldest form may hold any byte, or letters of UTF-8")
  func oldest() {
    #expect(events([0x1B, 0x5B, 0x4D, 0x20, 0xF0, 0x30]).count == 1)
    #expect(
      events([0x1B, 0x5B, 0x4D, 0x20, 0xC8, 0xB0])
        == [.click(Point(column: 0xC8 - 33, row: 0xB0 - 33), count: 1)])
    #expect(
      events([0x1B, 0x5B, 0x4D, 0x20, 0xC4, 0xA3, 0x21, 0x78])
        == [.click(Point(column: 258, row: 0), count: 1), x])
    #expect(events([0x1B, 0x5B, 0x4D, 0x20, 0, 0x21, 0x78]) == [x])
  }

  @Test("Two clicks at one cell within the interval are a double click")
  func doubleClick() {
    var clicks = ClickCounter()
    let start = ContinuousClock.now
    let place = Point(column: 4, row: 2)
    func count(after milliseconds: Int, at place: Point = place) -> InputEvent {
      clicks.counted(.click(place, count: 1), at: start + .milliseconds(milliseconds))
    }
    #expect(count(after: 0) == .click(place, count: 1))
    #expect(count(after: 400) == .click(place, count: 2))
    #expect(count(after: 500) == .click(place, count: 3))
    #expect(count(after: 901) == .click(place, count: 1))
    let other = Point(column: 5, row: 2)
    #expect(count(after: 950, at: other) == .click(other, count: 1))
  }
}
