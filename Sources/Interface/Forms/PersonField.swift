import Dialogue

/// Somebody who may be picked: by two letters, by number, by DNI.
struct PersonCandidate: Hashable, Sendable {
  let id: PersonID
  /// How they are called, with what tells them apart.
  let word: String
  /// What is typed for them at the table; empty where they have none.
  let number: String
  /// The short name of their party.
  let party: String
  /// Words by which they are found, folded.
  let words: [String]
}

/// One person or several, picked from the list of the mesa or written down in place.
///
/// The same wherever a person is asked for: letters of a name, the number at the table (`13`), or the
/// whole name of somebody new.
public struct PersonField: Hashable, Sendable {
  /// Who stands in it.
  enum Pick: Hashable, Sendable {
    case known(PersonID)
    /// Not on the list: a person to be written down, or where words are taken, just those.
    case words(String)
  }

  enum Taking: Hashable, Sendable {
    case one, several
    /// One person, or a body of which only the name is typed.
    case oneOrWords
  }

  let taking: Taking
  /// What is said of what was typed, where it may be taken as it is.
  let other: String
  private let candidates: [PersonCandidate]
  private(set) var picks: [Pick] = []
  /// What is typed to find the next one.
  public var query: TextField
  /// Places among the candidates.
  private(set) var proposals: [Int] = []
  /// The proposal under the cursor; one beyond the last is what was typed itself.
  var highlighted: Int?

  init(_ candidates: [PersonCandidate], _ picks: [Pick], taking: Taking, other: String = "") {
    self.candidates = candidates
    self.picks = picks
    self.taking = taking
    self.other = other
    query = TextField("", upTo: 200)
  }

  /// How many proposals there are, with what was typed itself where that may be taken.
  var proposalCount: Int { proposals.count + (takesTyped ? 1 : 0) }

  /// Whether what is typed may stand for somebody who is not on the list.
  private var takesTyped: Bool {
    !typed.isEmpty && typed.contains(where: \.isLetter) && typed.count > 1
  }

  private var typed: String { query.text.trimmed }

  var isBlank: Bool { picks.isEmpty && typed.isEmpty }

  /// Whether somebody has this number.
  func holds(_ typed: String) -> Bool {
    typed.contains { $0.isNumber } && candidates.contains { $0.number == Folding.fold(typed) }
  }

  /// The words of a proposal.
  func proposal(_ index: Int) -> (number: String, word: String, party: String)? {
    guard proposals.indices.contains(index) else { return nil }
    let candidate = candidates[proposals[index]]
    return (candidate.number, candidate.word, candidate.party)
  }

  func word(of pick: Pick) -> String {
    switch pick {
    case .known(let id): candidates.first { $0.id == id }?.word ?? id.description
    case .words(let text): text
    }
  }

  /// Who stands in it, as one reads it.
  var chosenWords: String { picks.map(word).joined(separator: "; ") }

  /// The text changed: others are proposed, the most likely first under the cursor.
  mutating func propose() {
    let text = Folding.fold(typed)
    guard !text.isEmpty else {
      close()
      return
    }
    let parts = text.split { !$0.isLetter && !$0.isNumber }.map { String($0) }
    let found = candidates.indices.filter { place in
      let candidate = candidates[place]
      if candidate.number.hasPrefix(text) { return true }
      return parts.allSatisfy { part in candidate.words.contains { $0.hasPrefix(part) } }
    }
    let exact = found.filter { candidates[$0].number == text }
    proposals = Array((exact + found.filter { !exact.contains($0) }).prefix(8))
    highlighted = proposalCount > 0 ? 0 : nil
  }

  /// Everybody, to be looked through.
  mutating func proposeAll() {
    proposals = Array(candidates.indices)
    highlighted = proposalCount > 0 ? 0 : nil
  }

  mutating func close() {
    proposals = []
    highlighted = nil
  }

  /// Takes what is under the cursor, or what was typed; nothing where nothing was typed.
  ///
  /// - Returns: whether somebody was taken.
  @discardableResult
  mutating func commit() -> Bool {
    guard let highlighted else { return false }
    let pick: Pick =
      proposals.indices.contains(highlighted)
      ? .known(candidates[proposals[highlighted]].id) : .words(typed)
    switch taking {
    case .one, .oneOrWords: picks = [pick]
    case .several: if !picks.contains(pick) { picks.append(pick) }
    }
    query = query.holding("")
    close()
    return true
  }

  /// Words that were taken are gone on with where one types.
  private mutating func editWords() {
    guard taking != .several, case .words(let text)? = picks.first else { return }
    picks = []
    query = query.holding(text)
  }

  mutating func removeLast() { _ = picks.popLast() }

  mutating func moveHighlight(by step: Int) {
    guard proposalCount > 0 else { return }
    highlighted = min(max(0, (highlighted ?? -1) + step), proposalCount - 1)
  }

  // MARK: In a draft

  private static let mark: (words: Character, query: Character) = ("+", "?")

  /// Each on a line: an identity, `+` and words, `?` and what is being typed.
  var stored: String { stored(typing: query.text) }

  /// The same with other words being typed.
  func stored(typing text: String) -> String {
    let lines = picks.map { pick in
      switch pick {
      case .known(let id): id.text
      case .words(let text): String(Self.mark.words) + text
      }
    }
    return (lines + (text.trimmed.isEmpty ? [] : [String(Self.mark.query) + text]))
      .joined(separator: "\n")
  }

  mutating func restore(_ value: String) {
    picks = Self.picks(of: value)
    let typed = value.split(separator: "\n").first { $0.first == Self.mark.query }
    query = query.holding(typed.map { String($0.dropFirst()) } ?? "")
    propose()
  }

  static func picks(of stored: String) -> [Pick] {
    stored.split(separator: "\n").compactMap { line in
      switch line.first {
      case mark.words: .words(String(line.dropFirst()))
      case mark.query: nil
      case _: PersonID(String(line)).map(Pick.known)
      }
    }
  }
}

extension PersonField {
  /// Takes a key; `false` where the form should move on instead.
  mutating func handle(_ key: Key) -> Bool {
    if query.isEmpty, EditAction(key) != nil { editWords() }
    switch key {
    case .down where highlighted != nil: moveHighlight(by: 1)
    case .up where highlighted != nil: moveHighlight(by: -1)
    case .right where query.isEmpty && highlighted == nil: proposeAll()
    case .backspace where query.isEmpty, .delete where query.isEmpty:
      close()
      removeLast()
    case .enter:
      guard commit() else { return false }
      return taking == .several
    case .character(let letter) where query.isEmpty && letter == ",": break
    default:
      let before = query.text
      guard query.handle(key) else { return false }
      if query.text != before { propose() }
    }
    return true
  }
}
