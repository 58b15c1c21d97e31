/// Any number of some words: one under the cursor, each chosen or not.
public struct SeveralField: Hashable, Sendable {
  public let options: [String]
  public var chosen: Set<Int>
  public var cursor = 0

  public init(options: [String], chosen: Set<Int>) {
    self.options = options
    self.chosen = chosen
  }

  /// Takes a key; `false` where the form should move on instead.
  mutating func handle(_ key: Key) -> Bool {
    guard !options.isEmpty else { return false }
    switch key {
    case .left, .character("h"): cursor = (cursor + options.count - 1) % options.count
    case .right, .character("l"): cursor = (cursor + 1) % options.count
    case .character(" "):
      if chosen.remove(cursor) == nil { chosen.insert(cursor) }
    default: return false
    }
    return true
  }

  /// Numbers of what is chosen, for a draft.
  var stored: String { chosen.sorted().map { String($0) }.joined(separator: ",") }

  mutating func restore(_ value: String) {
    chosen = Set(
      value.split(separator: ",").compactMap { Int($0) }.filter(options.indices.contains))
  }
}
