/// Any number of some words: one under the cursor, each chosen or not.
public struct SeveralField: Hashable, Sendable {
  public let options: [String]
  /// What each option is kept by in a draft, as many as options.
  let codes: [String]
  public var chosen: Set<Int>
  public var cursor = 0
  /// The letter typed last, where no word begins so.
  private(set) var missed: String?
  private var typed = TypeAhead()

  /// - Parameter options: code and word of each.
  init(_ options: [(code: String, word: String)], chosen: (String) -> Bool) {
    self.options = options.map(\.word)
    codes = options.map(\.code)
    self.chosen = Set(options.indices.filter { chosen(options[$0].code) })
  }

  /// Takes a key; `false` where the form should move on instead.
  mutating func handle(_ key: Key) -> Bool {
    missed = nil
    if key.begins {
      let found = typed.find(key, in: options, from: cursor)
      if found == nil { missed = key.letter.map { String($0) } }
      cursor = found ?? cursor
      return true
    }
    guard !options.isEmpty else { return false }
    typed.end()
    switch key {
    case .left: cursor = (cursor + options.count - 1) % options.count
    case .right: cursor = (cursor + 1) % options.count
    case .home: cursor = 0
    case .end: cursor = options.count - 1
    case .character(" "): mark(cursor)
    default:
      guard let digit = key.digit, options.indices.contains(digit - 1) else { return false }
      cursor = digit - 1
      mark(cursor)
    }
    return true
  }

  private mutating func mark(_ index: Int) {
    if chosen.remove(index) == nil { chosen.insert(index) }
  }

  /// The key that marks an option; `nil` beyond the ninth.
  func key(of index: Int) -> Key? {
    index < 9 ? .character(Character(String(index + 1))) : nil
  }

  mutating func endTyping() {
    typed.end()
    missed = nil
  }

  /// The codes of what is chosen, for a draft.
  var stored: String { chosen.sorted().map { codes[$0] }.joined(separator: ",") }

  mutating func restore(_ value: String) {
    let wanted = value.split(separator: ",").map { String($0) }
    chosen = Set(codes.indices.filter { wanted.contains(codes[$0]) })
  }
}
