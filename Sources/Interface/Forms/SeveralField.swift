/// Any number of some words: one under the cursor, each chosen or not.
public struct SeveralField: Hashable, Sendable {
  public let options: [String]
  /// What each option is kept by in a draft, as many as options.
  let codes: [String]
  public var chosen: Set<Int>
  public var cursor = 0

  /// - Parameter options: code and word of each.
  init(_ options: [(code: String, word: String)], chosen: (String) -> Bool) {
    self.options = options.map(\.word)
    codes = options.map(\.code)
    self.chosen = Set(options.indices.filter { chosen(options[$0].code) })
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

  /// The codes of what is chosen, for a draft.
  var stored: String { chosen.sorted().map { codes[$0] }.joined(separator: ",") }

  mutating func restore(_ value: String) {
    let wanted = value.split(separator: ",").map { String($0) }
    chosen = Set(codes.indices.filter { wanted.contains(codes[$0]) })
  }
}
