import CTerminal
import Interface

extension RawInput {
  /// What a unit of the C side stands for; `nil` when there was none.
  init?(_ unit: TerminalUnit) {
    let place = Point(column: Int(unit.column), row: Int(unit.row))
    switch unit.kind {
    case .nothing: return nil
    case .byte: self = .byte(UInt8(truncatingIfNeeded: unit.value))
    case .key:
      guard let code = TerminalKeyCode(rawValue: unit.value) else { return nil }
      self = .key(Self.key(code))
    case .function: self = .key(.function(Int(unit.value)))
    case .press: self = .press(place)
    case .wheel: self = .wheel(Int(unit.value), place)
    case .pasteStart: self = .pasteStart
    case .pasteEnd: self = .pasteEnd
    case .other: self = .other
    @unknown default: self = .other
    }
  }

  private static func key(_ code: TerminalKeyCode) -> Key {
    switch code {
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
    // As the line editors of shells have them.
    case .wordLeft: .alt("b")
    case .wordRight: .alt("f")
    }
  }
}
