/// A line as it is typed in the room: words, and what of who, what and when stands among them.
///
/// ```
/// El canal se seca                of whoever has the floor
/// 13: El canal se seca            of the third person of the first party; so is @13 anywhere
/// 10:42 13 El canal se seca       from paper: an hour, then who
/// El canal se seca #interés       a kind
/// ```
///
/// A number with no colon is a number: «13 familias» names nobody.
public struct CaptureLine: Hashable, Sendable {
  public var text: String
  public var speaker: Speaker?
  public var kind: NoteKind?
  public var hour: ClockHour?

  /// - Parameter kind: what the letters after `#` mean.
  public init(_ line: String, in mesa: Mesa, kind: (String) -> NoteKind?) {
    var words = line.split(separator: " ", omittingEmptySubsequences: false).map { String($0) }
    if let first = words.first, first.contains(":"), !first.hasSuffix(":"),
      let hour = ClockHour(first), words.count > 1
    {
      self.hour = hour
      words.removeFirst()
      if let first = words.first, words.count > 1, let speaker = Self.speaker(first, in: mesa) {
        self.speaker = speaker
        words.removeFirst()
      }
    }
    if speaker == nil, let first = words.first, first.hasSuffix(":"), words.count > 1,
      let speaker = Self.speaker(String(first.dropLast()), in: mesa)
    {
      self.speaker = speaker
      words.removeFirst()
    }
    var kept: [String] = []
    for word in words {
      if word.hasPrefix("@"), let found = Self.speaker(String(word.dropFirst()), in: mesa) {
        speaker = found
      } else if word.hasPrefix("#"), let found = kind(String(word.dropFirst())) {
        self.kind = found
      } else {
        kept.append(word)
      }
    }
    text = kept.joined(separator: " ").trimmed
  }

  /// `nil` where it says nothing but the words.
  public var saying: Saying? {
    speaker == nil && hour == nil ? nil : Saying(speaker: speaker, hour: hour)
  }

  /// Only whole numbers and letters are names of somebody.
  private static func speaker(_ text: String, in mesa: Mesa) -> Speaker? {
    guard !text.isEmpty, text.allSatisfy({ $0.isLetter || $0.isNumber }) else { return nil }
    if case .speaker(let speaker) = mesa.speaker(typed: text, isWhole: true) { return speaker }
    return nil
  }
}
