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
    /// What an acta can be saved as; its earlier texts.
    case formats, versions
    /// The other documents; then what the one chosen can be saved as.
    case documents, documentFormats(DocumentKind)
    /// What was typed and not saved.
    case drafts
  }

  public let kind: Kind
  public var query = TextField(limit: 80)
  public var cursor = 0
  private let entries: [PickerEntry]
  /// The rows that match what was typed, best first; kept, since every move asks for them.
  private(set) var matches: [PickerEntry]

  init(_ kind: Kind, _ entries: [PickerEntry]) {
    self.kind = kind
    self.entries = entries
    matches = entries
  }

  var selected: PickerEntry? { matches.indices.contains(cursor) ? matches[cursor] : nil }

  /// The query changed: other rows match.
  mutating func search() {
    cursor = 0
    let text = query.text.trimmed
    matches = text.isEmpty ? entries : PaletteMatch.rank(entries, query: text, folded: \.folded)
  }
}

/// One row of a picker.
struct PickerEntry: Sendable {
  enum Choice: Sendable {
    case action(Action)
    case item(ItemID)
    case instrument(Instrument)
    case kind(RecordKind, owner: RecordID?)
    case row(Int)
    case record(RecordID)
    case finding(WaiverTarget)
    case issue(DocumentFormat, prints: Bool)
    case version(Int)
    case document(DocumentKind)
    case issueDocument(DocumentKind, DocumentFormat, prints: Bool)
    case draft(FormPurpose)
  }

  let choice: Choice
  let title: String
  /// A key, or the list that an item belongs to.
  let detail: String
  /// Why it cannot be chosen just now.
  let obstacle: String?
  /// What is looked through, the most important first.
  let folded: [FoldedText]

  init(_ choice: Choice, title: String, detail: String, obstacle: String? = nil) {
    self.choice = choice
    self.title = title
    self.detail = detail
    self.obstacle = obstacle
    folded = [title, detail, choice.identity].map(FoldedText.init)
  }

  var identity: String { choice.identity }
}

extension AppState {
  /// A picker with the rows that it has just now.
  func picker(_ kind: Picker.Kind) -> Picker {
    switch kind {
    case .actionsHere:
      Picker(kind, ActionTable.offered(in: room).map(entry))
    case .allActions:
      Picker(
        kind,
        ActionTable.all.filter { action in
          action.isOffered(in: room) || reachable.contains { action.rooms.contains($0) }
        }
        .map(entry))
    case .items:
      Picker(kind, itemEntries)
    case .instruments: Picker(kind, instrumentEntries)
    case .kinds: Picker(kind, kindEntries)
    case .records: Picker(kind, recordEntries)
    case .phones: Picker(kind, phoneEntries)
    case .findings: Picker(kind, findingEntries)
    case .formats: Picker(kind, formatEntries)
    case .versions: Picker(kind, versionEntries)
    case .documents: Picker(kind, documentEntries)
    case .documentFormats(let document): Picker(kind, formatEntries(of: document))
    case .drafts: Picker(kind, draftEntries)
    }
  }

  /// The rooms that can be reached from here: those of the mesa, or the library.
  private var reachable: [RoomName] { room == .library ? [.library] : RoomName.ofMesa }

  private func entry(_ action: Action) -> PickerEntry {
    let keys = action.keys.prefix(2).map {
      $0.spelled(glyphs: look.glyphs, in: look.wording.keys)
    }
    let title = action.text(in: look.wording).title
    return PickerEntry(
      .action(action), title: isDrafted(action) ? "\(title) (\(draftTexts.mark))" : title,
      detail: keys.joined(separator: " "), obstacle: obstacle(to: action))
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
      resources.handbook[list].items(for: mesa).map { item in
        PickerEntry(
          .item(item.id), title: look.guide[item.id].title,
          detail: look.wording.terms.numbered(list))
      }
    }
  }
}

extension PickerEntry.Choice {
  var identity: String {
    switch self {
    case .action(let action): action.id
    case .item(let item): item
    case .instrument(let instrument): instrument.rawValue
    case .kind(let kind, _): kind.rawValue
    case .row(let row): String(row)
    case .record(let id): id.text
    case .finding(let target): String(target)
    case .issue(let format, let prints): prints ? "lp" : format.rawValue
    case .version(let folio): String(folio)
    case .document(let document): document.rawValue
    case .issueDocument(_, let format, let prints): prints ? "lp" : format.rawValue
    case .draft(let purpose): purpose.description
    }
  }
}
