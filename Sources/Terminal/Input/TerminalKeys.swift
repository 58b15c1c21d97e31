import CTerminal
import Interface

/// What the terminal's own entry says that its keys send.
enum TerminalKeys {
  /// - Parameter bytes: what follows Escape.
  static func find(_ bytes: [UInt8]) -> Key? {
    let key = terminal_find_key(bytes, Int32(bytes.count))
    return switch key.code {
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
    case .function: .function(Int(key.function))
    case .none: nil
    @unknown default: nil
    }
  }
}
