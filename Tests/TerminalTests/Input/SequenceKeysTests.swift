import Interface
import Testing

@testable import Terminal

struct SequenceKeysTests {
  private func events(_ text: String, keys: [[UInt8]: Key] = [:]) -> [InputEvent] {
    var decoder = InputDecoder { keys[$0] }
    return decoder.take(Array(text.utf8)) + decoder.settle()
  }

  @Test(
    "Keys of xterm, rxvt, the Linux console and tmux are understood",
    arguments: [
      ("[A", Key.up), ("OB", .down), ("[1;2C", .right), ("[1;5D", .alt("b")), ("[1;3C", .alt("f")),
      ("Od", .alt("b")), ("[H", .home), ("[4~", .end), ("[5~", .pageUp), ("[6~", .pageDown),
      ("[2~", .insert), ("[3~", .delete), ("[3;5~", .alt("d")), ("[Z", .backTab), ("OM", .enter),
      ("OP", .function(1)), ("[[E", .function(5)), ("[15~", .function(5)), ("[24~", .function(12)),
      ("[1;5A", .up), ("O5A", .up), ("O1;2P", .function(1)), ("\u{1B}[D", .alt("b")),
      ("Ou", .character("5")), ("[7^", .home), ("[a", .up),
    ])
  func known(text: String, key: Key) {
    #expect(events("\u{1B}" + text + "x") == [.key(key), .key(.character("x"))])
  }

  @Test(
    "Keys by their code are the keys that they would be without the protocol",
    arguments: [
      ("[97;5u", Key.control("a")), ("[65;6u", .control("a")), ("[13u", .enter), ("[27u", .escape),
      ("[9;2u", .backTab), ("[127;3u", .alt("\u{7F}")), ("[127;5u", .alt("\u{7F}")),
      ("[13;3u", .alt("\r")), ("[97u", .character("a")), ("[241;2u", .character("Ñ")),
      ("[97:65;2u", .character("A")), ("[49;2;33u", .character("!")), ("[98;3u", .alt("b")),
      ("[32;5u", .control(" ")), ("[57414u", .enter), ("[57404u", .character("5")),
      ("[57419;1:1u", .up), ("[27;5;97~", .control("a")), ("[97;65u", .character("a")),
    ])
  func coded(text: String, key: Key) {
    #expect(events("\u{1B}" + text + "x") == [.key(key), .key(.character("x"))])
  }

  @Test("What the terminal's own entry says comes first")
  func ownEntry() {
    let keys: [[UInt8]: Key] = [
      Array("[M".utf8): .function(1), Array("[3$".utf8): .delete, Array("A".utf8): .up,
      Array("[4~".utf8): .delete,
    ]
    #expect(
      events("\u{1B}[M\u{1B}[3$\u{1B}A\u{1B}[4~", keys: keys)
        == [.key(.function(1)), .key(.delete), .key(.up), .key(.delete)])
  }
}
