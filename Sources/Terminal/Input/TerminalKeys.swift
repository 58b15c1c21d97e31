import CTerminal
import Interface

/// What the terminal's own entry says that its keys send.
enum TerminalKeys {
  private static let most = 64

  /// Keys by what follows Escape.
  static func load() -> [[UInt8]: Key] {
    var sequences = [TerminalKeySequence](repeating: TerminalKeySequence(), count: most)
    let count = terminal_key_sequences(&sequences, Int32(most))
    var keys: [[UInt8]: Key] = [:]
    for sequence in sequences.prefix(Int(count)) {
      guard let text = sequence.text else { continue }
      let bytes = Array(String(cString: text).utf8.dropFirst())
      if keys[bytes] == nil { keys[bytes] = key(sequence) }
    }
    return keys
  }

  private static func key(_ sequence: TerminalKeySequence) -> Key? {
    switch sequence.key {
    case .up: .up
    case .down: .down
    case .left: .left
    case .right: .right
    case .home: .home
    case .end: .end
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    case .insert: .insert
    case .delete: .delete
    case .backspace: .backspace
    case .backTab: .backTab
    case .enter: .enter
    case .function: .function(Int(sequence.function))
    @unknown default: nil
    }
  }
}
