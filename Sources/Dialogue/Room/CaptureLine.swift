/// A line as it is typed in the room: words, and what of who, what and when stands among them.
///
/// ```
/// El canal se seca                of whoever has the floor
/// 13: El canal se seca            of the third person of the first party; so is @13 anywhere
/// 10:42 13 El canal se seca       from paper: an hour, then who
/// El canal se seca #interés       a kind
/// ```
///
/// A number with no colon is a number: «13 familias» names nobody. What is marked and names nothing stays
/// among the words, and is told of (``strays``).
public struct CaptureLine: Hashable, Sendable {
  public var text: String
  public var speaker: Speaker?
  public var kind: NoteKind?
  public var hour: ClockHour?
  /// What was meant to say more, and stayed among the words.
  public private(set) var strays: [Stray] = []

  /// A mark that names nothing.
  public enum Stray: Hashable, Sendable {
    /// `@99`, or `99:`: nobody, or not one alone.
    case who(String)
    /// `#xyz`
    case what(String)
    /// An hour at which nothing can have been said yet.
    case hour(ClockHour)
  }

  /// - Parameters:
  ///   - now: when it is typed; an hour that is still to come is none of a line.
  ///   - kind: what the letters after `#` mean.
  public init(_ line: String, in mesa: Mesa, at now: Timestamp, kind: (String) -> NoteKind?) {
    var words = line.split(separator: " ", omittingEmptySubsequences: false).map { String($0) }
    if let first = words.first, first.contains(":"), !first.hasSuffix(":"),
      let hour = ClockHour(first), words.count > 1
    {
      if mesa.isToCome(hour, at: now) {
        strays.append(.hour(hour))
      } else {
        self.hour = hour
        words.removeFirst()
        if let first = words.first, words.count > 1, let speaker = Self.speaker(first, in: mesa) {
          self.speaker = speaker
          words.removeFirst()
        }
      }
    }
    if speaker == nil, let first = words.first, first.hasSuffix(":"), words.count > 1 {
      let name = String(first.dropLast())
      if let speaker = Self.speaker(name, in: mesa) {
        self.speaker = speaker
        words.removeFirst()
      } else if name.count == 2, name.allSatisfy({ $0.isASCII && $0.isNumber }) {
        strays.append(.who(first))
      }
    }
    var kept: [String] = []
    for word in words {
      let mark = word.prefix(1)
      let name = String(Self.unpunctuated(word.dropFirst()))
      if mark == "@", let found = Self.speaker(name, in: mesa) {
        speaker = found
      } else if mark == "#", let found = kind(name) {
        self.kind = found
      } else {
        kept.append(word)
        if Self.isName(name), mark == "@" { strays.append(.who("@" + name)) }
        if Self.isName(name), mark == "#" { strays.append(.what("#" + name)) }
      }
    }
    text = kept.joined(separator: " ").trimmed
  }

  /// `nil` where it says nothing but the words.
  public var saying: Saying? {
    speaker == nil && hour == nil ? nil : Saying(speaker: speaker, hour: hour)
  }

  private static func unpunctuated(_ word: Substring) -> Substring {
    var word = word
    while let last = word.last, ".,;:!?)".contains(last) { word.removeLast() }
    return word
  }

  /// Only whole numbers and letters are names of somebody.
  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber }
  }

  private static func speaker(_ text: String, in mesa: Mesa) -> Speaker? {
    guard isName(text) else { return nil }
    if case .speaker(let speaker) = mesa.speaker(typed: text, isWhole: true) { return speaker }
    return nil
  }
}

extension Mesa {
  /// Whether an hour of the session that is open, else of today, is still to come: of a session of another
  /// day nobody knows.
  fileprivate func isToCome(_ hour: ClockHour, at now: Timestamp) -> Bool {
    (openSession.map { $0.date == now.date } ?? true) && hour > now.hour
  }
}
