import Interface

/// An event as text that a test can wait for.
enum EventText {
  static func of(_ event: InputEvent) -> String {
    switch event {
    case .key(let key): "key \(of(key))"
    case .paste(let text): "paste \(text.count) \(visible(text))"
    case .resize(let size): "resize \(size.columns)x\(size.rows)"
    case .burst(let keys): "burst \(keys.count)"
    case .click(let place, let count):
      (count == 1 ? "" : "double ") + "click \(place.column),\(place.row)"
    case .scroll(let turn, let place): "scroll \(turn) \(place.column),\(place.row)"
    case .choose, .fill: "line"
    case .hangUp: "hang up"
    }
  }

  private static func of(_ key: Key) -> String {
    switch key {
    case .function(let number): "function \(number)"
    case .character(let character): "character \(visible(String(character)))"
    case .control(let character): "control \(character)"
    case .alt("\r"): "alt enter"
    case .alt("\u{7F}"): "alt backspace"
    case .alt(let character): "alt \(character)"
    case .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown:
      "\(key)"
    }
  }

  private static func visible(_ text: String) -> String {
    Shown.lines(text).joined(separator: "⏎")
  }
}
