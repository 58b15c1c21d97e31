@testable import Interface

/// Keys written as text: `n<Tab>Ana<Enter><C-s>`.
enum KeyScript {
  static func parse(_ script: String) -> [Key] {
    var keys: [Key] = []
    var rest = Substring(script)
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">"),
        let key = named(String(rest[rest.index(after: rest.startIndex)..<end]))
      {
        keys.append(key)
        rest = rest[rest.index(after: end)...]
      } else {
        keys.append(.character(first))
        rest.removeFirst()
      }
    }
    return keys
  }

  private static func named(_ name: String) -> Key? {
    if name.hasPrefix("C-"), let letter = name.dropFirst(2).first { return .control(letter) }
    if name.hasPrefix("M-"), let letter = name.dropFirst(2).first { return .alt(letter) }
    return switch name {
    case "Enter": .enter
    case "Esc": .escape
    case "Tab": .tab
    case "S-Tab": .backTab
    case "BS": .backspace
    case "Del": .delete
    case "Up": .up
    case "Down": .down
    case "Left": .left
    case "Right": .right
    case "Home": .home
    case "End": .end
    case "PgUp": .pageUp
    case "PgDn": .pageDown
    case "Space": .character(" ")
    case "F1": .function(1)
    default: nil
    }
  }
}
