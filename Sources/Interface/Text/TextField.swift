/// An editor of one line, as a value.
///
/// Keys: printable characters, ← →, Home or ^A, End or ^E, Alt-b and Alt-f by words, Backspace,
/// Delete, ^W and Alt-Backspace (word back), Alt-d (word forward), ^U (to the start), ^K (to the
/// end); what these five cut, ^Y puts back. A terminal sends Alt with a letter as Esc and the
/// letter: ``Key/alt(_:)``.
public struct TextField: Sendable, Hashable {
  private var line: GraphemeLine
  /// Between which characters the cursor stands: 0 to the number of characters.
  public private(set) var cursor: Int
  /// The most characters that the field takes.
  public let limit: Int
  /// The most Unicode scalars that can be saved; what is beyond them stays in sight.
  public let accepted: Int
  private var cut: [Character] = []

  /// A field with the cursor at its end.
  ///
  /// - Parameters:
  ///   - text: cut at `limit`; line breaks become spaces.
  ///   - limit: in characters as a person counts them.
  public init(_ text: String = "", limit: Int) {
    self.limit = max(0, limit)
    accepted = self.limit
    line = GraphemeLine(Array(TextIntake.line(text).prefix(self.limit)))
    cursor = line.count
  }

  /// A field that keeps in full what cannot be saved, up to ``TextIntake/ceiling``.
  ///
  /// - Parameter accepted: the most Unicode scalars that can be saved.
  public init(_ text: String = "", upTo accepted: Int) {
    limit = TextIntake.ceiling
    self.accepted = accepted
    line = GraphemeLine(Array(TextIntake.line(text).prefix(TextIntake.ceiling)))
    cursor = line.count
  }

  /// The same field with another text.
  func holding(_ text: String) -> TextField { TextField(text, upTo: accepted) }

  /// How many Unicode scalars have to go before the text can be saved.
  public var excess: Int { TextIntake.excess(of: line.scalars, in: self.text, over: accepted) }

  public var text: String { line.text }

  public var isEmpty: Bool { line.count == 0 }

  /// Takes a key.
  ///
  /// - Returns: whether it was an editing key, even where it changed nothing (← at the start);
  ///   the others (Enter, Esc, Tab, ↑ ↓ …) are for the form around the field.
  public mutating func handle(_ key: Key) -> Bool {
    guard let action = EditAction(key) else { return false }
    switch action {
    case .type(let character): insert([character])
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(line.count, cursor + 1)
    case .wordLeft: cursor = line.wordStart(before: cursor)
    case .wordRight: cursor = line.wordEnd(after: cursor)
    case .home: cursor = 0
    case .end: cursor = line.count
    case .eraseLeft: remove(max(0, cursor - 1)..<cursor)
    case .eraseRight: remove(cursor..<min(line.count, cursor + 1))
    case .cutWordLeft: cutOut(line.wordStart(before: cursor)..<cursor)
    case .cutWordRight: cutOut(cursor..<line.wordEnd(after: cursor))
    case .cutToStart: cutOut(0..<cursor)
    case .cutToEnd: cutOut(cursor..<line.count)
    case .yank: insert(cut)
    case .up, .down, .pageUp, .pageDown, .breakLine: return false
    }
    return true
  }

  /// Puts pasted text at the cursor: line breaks become spaces, control characters stay out.
  ///
  /// - Returns: how many characters found no room.
  @discardableResult
  public mutating func insert(_ paste: String) -> Int {
    insert(TextIntake.line(paste))
  }

  /// The part of the text that a box of `width` columns shows, and the cursor's column in it.
  ///
  /// A text that is too long scrolls by half a box, so that it stands still while the cursor moves.
  /// The text is fit to be shown (``Shown``). `cursorColumn` is at least 0 and less than `width`.
  ///
  /// - Parameter width: in columns; less than one counts as one.
  public func visible(width: Int) -> (text: String, cursorColumn: Int) {
    let width = max(1, width)
    let step = max(1, width / 2)
    let columns = line.metrics.map(\.columns)
    let cursorColumn = columns[..<cursor].reduce(0, +)
    var left = 0
    while cursorColumn - left >= width { left += step }
    var shown = ""
    var column = 0
    var first: Int?
    for (character, taken) in zip(line.characters, columns) {
      defer { column += taken }
      guard column >= left else { continue }
      let start = first ?? column
      first = start
      guard column + taken <= start + width else { break }
      shown += Shown.line(String(character))
    }
    return (shown, cursorColumn - (first ?? left))
  }

  @discardableResult
  private mutating func insert(_ characters: [Character]) -> Int {
    var fitting = characters.count
    while true {
      var changed = line
      let after = changed.replace(cursor..<cursor, with: Array(characters.prefix(fitting)))
      if changed.isOvergrown(around: after) { return characters.count }
      let excess = changed.count - limit
      if excess <= 0 || fitting == 0 {
        line = changed
        cursor = after
        return characters.count - fitting
      }
      fitting = max(0, fitting - excess)
    }
  }

  private mutating func remove(_ range: Range<Int>) {
    if !range.isEmpty { cursor = line.replace(range, with: []) }
  }

  private mutating func cutOut(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    cut = Array(line.characters[range])
    remove(range)
  }
}
