/// One of several words.
///
/// Each option has a code that lasts: a choice is kept by it, never by its place in a list that others
/// may change meanwhile.
public struct ChoiceField: Hashable, Sendable {
  public private(set) var options: [String]
  /// As many as options.
  private(set) var codes: [String]
  public var selected: Int
  /// What is said of a choice that is no longer there.
  private let lost: String
  /// The code that says that nothing was chosen.
  private let blank: String
  private var typed = TypeAhead()

  /// - Parameter options: code and word of each.
  init(
    _ options: [(code: String, word: String)], selected code: String, blank: String = "",
    lost: String = ""
  ) {
    self.options = options.map(\.word)
    self.blank = blank
    self.lost = lost
    codes = options.map(\.code)
    selected = codes.firstIndex(of: code) ?? 0
  }

  public var word: String { options.indices.contains(selected) ? options[selected] : "" }

  /// The code of what is chosen, for a draft.
  var stored: String { codes.indices.contains(selected) ? codes[selected] : "" }

  var isBlank: Bool { stored == blank }

  /// The number of the first option: that nothing is chosen counts as none.
  private var firstNumber: Int { codes.first == blank ? 0 : 1 }

  /// The number of what is chosen, and of the last one: `2/7`.
  var position: String { "\(selected + firstNumber)/\(options.count - 1 + firstNumber)" }

  /// The number by which an option is chosen.
  func number(of index: Int) -> Int { index + firstNumber }

  /// The key that chooses an option; `nil` beyond the ninth.
  func key(of index: Int) -> Key? {
    let number = index + firstNumber
    return number < 10 ? .character(Character(String(number))) : nil
  }

  /// Takes a key; `false` where the form should move on instead.
  mutating func handle(_ key: Key) -> Bool {
    guard !options.isEmpty else { return false }
    if let index = typed.find(key, in: options, from: selected) {
      selected = index
      return true
    }
    if key.begins { return true }
    typed.end()
    switch key {
    case .left: selected = (selected + options.count - 1) % options.count
    case .right, .character(" "): selected = (selected + 1) % options.count
    case .home: selected = 0
    case .end: selected = options.count - 1
    default:
      guard let digit = key.digit, options.indices.contains(digit - firstNumber) else {
        return false
      }
      selected = digit - firstNumber
    }
    return true
  }

  mutating func endTyping() { typed.end() }

  /// Chooses what has this code.
  ///
  /// A record that was struck out since stays chosen and says so: whoever saves it is told, and no
  /// other choice is made in silence.
  mutating func restore(_ code: String) {
    if let index = codes.firstIndex(of: code) {
      selected = index
    } else if !lost.isEmpty {
      codes.append(code)
      options.append("\(code) (\(lost))")
      selected = codes.count - 1
    }
  }
}
