import Dialogue
import Documents
import Wording

/// A list that one types into and runs from: help, palette, search for an item.
public struct Picker: Sendable {
  public enum Kind: Sendable {
    case actionsHere, allActions, items
    /// The instruments; the kinds of record that can be added; the records of the instrument.
    case instruments, kinds, records
    /// People with their telephones; findings of the lint that can be waived.
    case phones, findings
    /// Who is called in an emergency.
    case calls
    /// What can be projected.
    case projections
    /// What an acta can be saved as; its earlier texts.
    case formats, versions
    /// The other documents; what the one chosen can be about; what it can be saved as.
    case documents, documentSubjects(DocumentKind), documentFormats(DocumentChoice)
    /// What was typed and not saved.
    case drafts
    /// What matters now.
    case now
  }

  public let kind: Kind
  public var query = TextField(limit: 80)
  /// The row under the cursor, of those that match: a heading is none.
  public var cursor = 0
  private let entries: [PickerEntry]
  /// Headings among all rows, each with the number of rows above it.
  private let headings: [(above: Int, title: String)]
  /// The rows that match what was typed, best first; kept, since every move asks for them.
  private(set) var matches: [PickerEntry]
  /// What is looked through of each entry; nothing until somebody types.
  private var folded: [[FoldedText]] = []

  init(_ kind: Kind, _ entries: [PickerEntry]) {
    self.kind = kind
    self.entries = entries
    headings = []
    matches = entries
  }

  /// One whose rows stand under headings.
  init(_ kind: Kind, _ groups: [(title: String, entries: [PickerEntry])]) {
    self.kind = kind
    var all: [PickerEntry] = []
    var headings: [(above: Int, title: String)] = []
    for group in groups where !group.entries.isEmpty {
      headings.append((all.count, group.title))
      all += group.entries
    }
    entries = all
    self.headings = headings
    matches = all
  }

  /// A line of the list: a row that matches, or a heading while nothing is typed.
  enum Line {
    case heading(String)
    case entry(Int)
  }

  /// How many lines the list has.
  var lineCount: Int { matches.count + (isSearching ? 0 : headings.count) }

  /// The line on which a row stands.
  func line(ofRow row: Int) -> Int {
    isSearching ? row : row + headings.count { $0.above <= row }
  }

  func line(_ index: Int) -> Line {
    guard !isSearching else { return .entry(index) }
    for (number, heading) in headings.enumerated() {
      let line = heading.above + number
      if index == line { return .heading(heading.title) }
      if index < line { return .entry(index - number) }
    }
    return .entry(index - headings.count)
  }

  private var isSearching: Bool { !query.text.trimmed.isEmpty }

  var selected: PickerEntry? { matches.indices.contains(cursor) ? matches[cursor] : nil }

  /// The query changed: other rows match.
  mutating func search() {
    cursor = 0
    let text = query.text.trimmed
    guard !text.isEmpty else {
      matches = entries
      return
    }
    if folded.isEmpty { folded = entries.map(\.folded) }
    let found = PaletteMatch.rank(Array(entries.indices), query: text) { folded[$0] }
    matches = found.map { entries[$0] }
  }
}

/// One row of a picker.
struct PickerEntry: Sendable {
  enum Choice: Sendable {
    case action(Action)
    case item(ItemID)
    case instrument(Instrument)
    case kind(RecordKind, owner: RecordID?)
    case record(RecordID)
    case finding(WaiverTarget)
    case issue(DocumentFormat, prints: Bool)
    case version(Int)
    case document(DocumentKind)
    case documentSubject(DocumentChoice)
    case issueDocument(DocumentChoice, DocumentFormat, prints: Bool)
    case draft(FormPurpose)
    /// An acta, where it is signed.
    case signing(RecordID)
    /// Only to be read.
    case sign(String)
    case call(EmergencyCall)
    case project(Projection)
  }

  let choice: Choice
  let title: String
  /// A key, or the list that an item belongs to.
  let detail: String
  /// Why it cannot be chosen just now.
  let obstacle: String?
  /// More words by which it is found.
  let matter: String

  init(
    _ choice: Choice, title: String, detail: String, obstacle: String? = nil, matter: String = ""
  ) {
    self.choice = choice
    self.title = title
    self.detail = detail
    self.obstacle = obstacle
    self.matter = matter
  }

  /// What is looked through, the most important first.
  fileprivate var folded: [FoldedText] {
    [title, detail, choice.identity].map { FoldedText($0) }
      + (matter.isEmpty ? [] : [FoldedText(matter: matter)])
  }

  var identity: String { choice.identity }
}

extension AppState {
  /// A picker with the rows that it has just now.
  func picker(_ kind: Picker.Kind) -> Picker {
    switch kind {
    case .actionsHere:
      Picker(
        kind,
        ActionGroup.allCases.map { group in
          (texts.heading(of: group), group.actions(in: room).map(entry))
        } + [(SignTexts(look.wording.language).title, signEntries)])
    case .allActions:
      Picker(
        kind,
        ActionTable.all.filter { action in
          action.isOffered(in: room) || reachable.contains { action.rooms.contains($0) }
        }
        .map(entry))
    case .items:
      Picker(kind, itemEntries + entriesOfAllRecords)
    case .instruments: Picker(kind, instrumentEntries)
    case .kinds: Picker(kind, kindEntries)
    case .records: Picker(kind, recordEntries)
    case .phones: Picker(kind, phoneEntries)
    case .calls: Picker(kind, callEntries)
    case .projections: Picker(kind, projectionEntries)
    case .findings: Picker(kind, findingEntries)
    case .formats: Picker(kind, formatEntries)
    case .versions: Picker(kind, versionEntries)
    case .documents: Picker(kind, documentEntries)
    case .documentSubjects(let document): Picker(kind, subjectEntries(of: document))
    case .documentFormats(let document): Picker(kind, formatEntries(of: document))
    case .drafts: Picker(kind, draftEntries)
    case .now: Picker(kind, nowEntries)
    }
  }

  /// The rooms that can be reached from here: those of the mesa, or the library.
  private var reachable: [RoomName] { top.isOfMesa ? RoomName.ofMesa : [room] }

  private func entry(_ action: Action) -> PickerEntry {
    let keys = action.keys.prefix(2).map {
      $0.spelled(glyphs: look.glyphs, in: look.wording.keys)
    }
    let title = action.text(in: look.wording).title
    return PickerEntry(
      .action(action), title: isDrafted(action) ? "\(title) (\(draftTexts.mark))" : title,
      detail: keys.joined(separator: " "), obstacle: obstacle(to: action))
  }

  /// The signs of the room on the screen, and of the bar above it.
  private var signEntries: [PickerEntry] {
    guard let declaration = RoomTable.declaration(of: room) else { return [] }
    let words = SignTexts(look.wording.language)
    return (declaration.signs() + (declaration.isOfMesa ? Sign.ofBook : [])).map { sign in
      let example = sign.example(look.glyphs)
      return PickerEntry(.sign(example), title: words[keyPath: sign.meaning], detail: example)
    }
  }

  /// Why an action cannot be given, here or in the room where it would be.
  private func obstacle(to action: Action) -> String? {
    guard !action.isOffered(in: room), let home = action.home else { return action.obstacle(self) }
    var there = self
    there.enter(home)
    let obstacle = action.obstacle(there)
    guard action.isOnRow else { return obstacle }
    // Which row it is for is seen there; only what holds for all rows is said here.
    let general = [Obstacle.writing(there), Obstacle.list(there)].compactMap { $0 }
    return obstacle.flatMap { general.contains($0) ? $0 : nil }
  }

  private var itemEntries: [PickerEntry] {
    guard let mesa = table?.mesa else { return [] }
    return ChecklistID.all.flatMap { list in
      resources.handbook[list].items(for: mesa).filter { !$0.isAlsoHere }.map { item in
        PickerEntry(
          .item(item.id), title: look.guide[item.id].title,
          detail: look.wording.terms.numbered(list))
      }
    }
  }
}
