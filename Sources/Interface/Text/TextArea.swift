/// An editor of many lines, as a value: lines are wrapped softly by words.
///
/// Keys as in ``TextField``; moreover ↑ ↓ by visual row keeping the column, Home and End on the
/// visual row, PgUp and PgDn by the height less one, Enter for a line break. At the end of a line
/// Delete and ^K join it with the next one, at its start Backspace and ^W with the one before.
/// Only the lines around the cursor are ever wrapped, so that a long text stays quick.
public struct TextArea: Sendable, Hashable {
  /// At least one.
  private(set) var lines: [GraphemeLine]
  public internal(set) var cursor: TextPosition
  /// The most characters that the text takes, line breaks included.
  public let limit: Int
  /// The most Unicode scalars that can be saved; what is beyond them stays in sight.
  public let accepted: Int
  /// What was last cut, for ^Y.
  var cut = ""
  /// The column that ↑ and ↓ return to.
  var column: Int?
  /// The row at the top when the text was last laid out for a key.
  var top = TextFlow.Row(line: 0, index: 0)

  /// A text with the cursor at its end.
  ///
  /// - Parameters:
  ///   - text: cut at `limit`; every kind of line break becomes a line feed.
  ///   - limit: in characters as a person counts them.
  public init(_ text: String = "", limit: Int) {
    self.limit = max(0, limit)
    accepted = self.limit
    lines = [GraphemeLine()]
    cursor = TextPosition(line: 0, offset: 0)
    insert(text)
  }

  /// A text that keeps in full what cannot be saved, up to ``TextIntake/ceiling``.
  ///
  /// - Parameter accepted: the most Unicode scalars that can be saved.
  public init(_ text: String = "", upTo accepted: Int) {
    limit = TextIntake.ceiling
    self.accepted = accepted
    lines = [GraphemeLine()]
    cursor = TextPosition(line: 0, offset: 0)
    insert(text)
  }

  /// The same field with another text.
  func holding(_ text: String) -> TextArea { TextArea(text, upTo: accepted) }

  /// How many Unicode scalars have to go before the text can be saved.
  public var excess: Int {
    let scalars = lines.reduce(lines.count - 1) { $0 + $1.scalars }
    return TextIntake.excess(of: scalars, in: text, over: accepted)
  }

  /// The whole text, its lines separated by line feeds.
  public var text: String { lines.map(\.text).joined(separator: "\n") }

  /// Characters with line breaks, as ``limit`` counts them.
  public var count: Int { lines.reduce(lines.count - 1) { $0 + $1.count } }

  public var isEmpty: Bool { lines.count == 1 && lines[0].count == 0 }

  /// Puts text at the cursor: line breaks are kept, control characters stay out.
  ///
  /// - Returns: how many characters found no room.
  @discardableResult
  public mutating func insert(_ paste: String) -> Int {
    var pieces = TextIntake.lines(paste)
    var surplus = 0
    while true {
      var changed = self
      changed.put(pieces)
      let excess = changed.count - limit
      let offset = changed.cursor.offset
      if changed.lines[changed.cursor.line].isOvergrown(around: offset) {
        return surplus + Self.size(of: pieces)
      }
      if excess <= 0 || Self.size(of: pieces) == 0 {
        self = changed
        return surplus
      }
      let fitting = max(0, Self.size(of: pieces) - excess)
      surplus += Self.size(of: pieces) - fitting
      pieces = Self.prefix(fitting, of: pieces)
    }
  }

  /// Takes out what stands between two positions, and leaves the cursor there.
  ///
  /// - Returns: what was taken out.
  @discardableResult
  mutating func remove(from start: TextPosition, to end: TextPosition) -> String {
    guard start < end else { return "" }
    column = nil
    let taken = text(from: start, to: end)
    let tail = Array(lines[end.line].characters[end.offset...])
    let rest = lines[start.line].characters.count
    lines.removeSubrange((start.line + 1)..<(end.line + 1))
    let upper = start.line == end.line ? end.offset : rest
    let kept = start.line == end.line ? [] : tail
    _ = lines[start.line].replace(start.offset..<upper, with: kept)
    cursor = TextPosition(line: start.line, offset: min(start.offset, lines[start.line].count))
    return taken
  }

  private func text(from start: TextPosition, to end: TextPosition) -> String {
    (start.line...end.line).map { index in
      let characters = lines[index].characters
      let lower = index == start.line ? start.offset : 0
      let upper = index == end.line ? end.offset : characters.count
      return String(characters[lower..<upper])
    }.joined(separator: "\n")
  }

  private mutating func put(_ pieces: [[Character]]) {
    guard let first = pieces.first, let last = pieces.last else { return }
    column = nil
    let here = lines[cursor.line].characters
    guard pieces.count > 1 else {
      cursor.offset = lines[cursor.line].replace(cursor.offset..<cursor.offset, with: first)
      return
    }
    let after = Array(here[cursor.offset...])
    _ = lines[cursor.line].replace(cursor.offset..<here.count, with: first)
    var ending = GraphemeLine(after)
    let offset = ending.replace(0..<0, with: last)
    let inner = pieces.dropFirst().dropLast().map { GraphemeLine($0) }
    lines.insert(contentsOf: inner + [ending], at: cursor.line + 1)
    cursor = TextPosition(line: cursor.line + pieces.count - 1, offset: offset)
  }

  private static func size(of pieces: [[Character]]) -> Int {
    pieces.reduce(pieces.count - 1) { $0 + $1.count }
  }

  private static func prefix(_ count: Int, of pieces: [[Character]]) -> [[Character]] {
    var left = count
    var kept: [[Character]] = []
    for piece in pieces {
      kept.append(Array(piece.prefix(left)))
      left -= piece.count + 1
      if left < 0 { break }
    }
    return kept
  }
}
