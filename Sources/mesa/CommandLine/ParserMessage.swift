/// What argument-parser found wrong, read from its English sentence.
///
/// Its errors are internal types and its sentences are fixed; so they are read here and said anew
/// in the person's language. A sentence that is not known is `.notUnderstood`: no English passes.
enum ParserMessage: Equatable {
  case unknownOption(String, guess: String?)
  case missingValue(option: String)
  case unexpectedValue(option: String, value: String)
  case unexpectedArguments([String])
  case missingArgument(String)
  case badValue(String, place: String, allowed: [String])
  case givenTwice(String)
  case notUnderstood

  init(_ sentence: String) {
    self =
      Self.option(sentence) ?? Self.value(sentence) ?? Self.argument(sentence) ?? .notUnderstood
  }

  private static func option(_ sentence: String) -> ParserMessage? {
    // A group of letters such as `-xy` gives two lines; the first says enough.
    let first = String(sentence.prefix { $0 != "\n" })
    if let rest = first.after("Unknown option '") {
      guard let middle = rest.split(around: "'. Did you mean '") else {
        return rest.before("'").map { .unknownOption($0, guess: nil) }
      }
      // For a few letters the parser's guess is anything as short.
      let guess = middle.left.hasPrefix("--") ? middle.right.before("'?") : nil
      return .unknownOption(middle.left, guess: guess)
    }
    if let rest = first.after("Invalid option: ") { return .unknownOption(rest, guess: nil) }
    if let rest = sentence.after("Value to be set with flag '") {
      return rest.split(around: "' had already been set").map { .givenTwice($0.left) }
    }
    return nil
  }

  private static func value(_ sentence: String) -> ParserMessage? {
    if let rest = sentence.after("Missing value for '") {
      return rest.before("'").map { .missingValue(option: withoutBrackets($0)) }
    }
    if let rest = sentence.after("The option '"),
      let middle = rest.split(around: "' does not take any value, but '")
    {
      return middle.right.before("' was specified.").map {
        .unexpectedValue(option: middle.left, value: $0)
      }
    }
    if let rest = sentence.after("The value '"),
      let middle = rest.split(around: "' is invalid for '")
    {
      let place = String(middle.right.prefix { $0 != "'" })
      let tail = middle.right.split(around: "Please provide one of ")?.right ?? ""
      // Few stand between quotes, many under each other.
      let few = tail.split(separator: "'", omittingEmptySubsequences: false)
        .enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
      let many = tail.split(separator: "\n").compactMap { String($0).after("  - ") }
      let allowed = many.isEmpty ? few : many
      return .badValue(middle.left, place: withoutBrackets(place), allowed: allowed)
    }
    return nil
  }

  private static func argument(_ sentence: String) -> ParserMessage? {
    if let rest = sentence.after("Unexpected argument '") {
      return rest.before("'").map { .unexpectedArguments([$0]) }
    }
    if let middle = sentence.split(around: " unexpected arguments: '"), Int(middle.left) != nil {
      return middle.right.before("'").map { .unexpectedArguments($0.pieces(between: "', '")) }
    }
    if let rest = sentence.after("Missing expected argument '") {
      return rest.before("'").map { .missingArgument(withoutBrackets($0)) }
    }
    return nil
  }

  /// `--folio <N>` as it is shown: `--folio N`; `<NOMBRE> ...` as `NOMBRE…`.
  private static func withoutBrackets(_ synopsis: String) -> String {
    let shown = synopsis.filter { $0 != "<" && $0 != ">" }
    return shown.before(" ...").map { $0 + "…" } ?? shown
  }
}

extension String {
  fileprivate func after(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }

  fileprivate func before(_ suffix: String) -> String? {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : nil
  }

  /// Both sides of the first `middle`.
  fileprivate func split(around middle: String) -> (left: String, right: String)? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(middle) {
        return (String(self[..<start]), String(self[start...].dropFirst(middle.count)))
      }
      start = index(after: start)
    }
    return nil
  }

  fileprivate func pieces(between separator: String) -> [String] {
    var pieces: [String] = []
    var rest = self
    while let middle = rest.split(around: separator) {
      pieces.append(middle.left)
      rest = middle.right
    }
    return pieces + [rest]
  }
}
