import Dialogue

/// What fills the screen below the bar at the top: where the cursor stands there, and what it shows.
///
/// A room is a value on the stack of ``AppState``; Esc goes back to the one below it, which is as it
/// was left.
protocol Room: Sendable {
  static var declaration: RoomDeclaration { get }

  /// The row under the cursor.
  var focus: RowFocus { get set }

  /// How its list is narrowed and marked; `nil` where it is not.
  var sifting: Sifting? { get set }

  /// Whether the list grows at its end, and opens with the latest row.
  static var opensAtEnd: Bool { get }
  /// Whether lines of it may tell names that papers keep back.
  static var isVeiled: Bool { get }

  /// How many rows the cursor moves over.
  func count(_ state: AppState) -> Int

  /// What stands in a row, so that the cursor stays on it when another hand adds rows above.
  func id(ofRow row: Int, _ state: AppState) -> RowID?

  /// What stands under the cursor.
  func idUnderCursor(_ state: AppState) -> RowID?

  /// What it shows.
  func page(_ state: AppState) -> Page

  /// What is under the cursor, to be read whole.
  func reader(_ state: AppState) -> Reader?

  mutating func move(_ movement: Movement, _ state: AppState)
  mutating func moveAcross(_ direction: Across, _ state: AppState)

  /// Puts the cursor on a row of one of its panes.
  mutating func choose(_ row: Int, in pane: PaneID, _ state: AppState)

  /// Takes in that the list is narrowed otherwise.
  mutating func sift(_ state: AppState)

  /// The room in which a text that is pasted here is looked at; `nil` where none takes it.
  func taking(pasted text: String, _ state: AppState) -> (any Room)?
  /// Folds or unfolds what belongs to the row under the cursor.
  mutating func toggleFold(_ state: AppState)

  /// What is said on leaving it with something that is kept and not saved; `nil` where nothing is.
  func unsaved(_ state: AppState) -> Message?

  /// Puts the cursor on the next row that waits for something; `false` where none does.
  mutating func standOnNextPending(_ state: AppState) -> Bool

  /// What a key asks for while the room takes keys for itself, such as a number that is being typed;
  /// `nil` where it means what the table of actions says.
  func takes(_ key: Key, _ state: inout AppState) -> [Effect]?

  /// What keys do while the room takes them itself, for the bar; `nil` where the table of actions tells.
  func ownKeys(_ state: AppState) -> [OwnKey]?

  /// Whether keys that came at once are meant as keys here, and not a paste.
  func isMeant(together keys: [Key]) -> Bool

  /// What words that came at once ask for where no text takes them; `nil` where they do nothing.
  func begins(together keys: [Key], _ state: inout AppState) -> [Effect]?

  /// Whether a clock on its page goes on by itself.
  func ticks(_ state: AppState) -> Bool

  /// Takes in that the book, the day or the language is another, and keeps the cursor where it
  /// belongs. Called after every event while the room is on the screen.
  mutating func settle(_ state: AppState)
}

extension Room {
  var name: RoomName { Self.declaration.name }

  /// Whether it belongs to an open mesa.
  var isOfMesa: Bool { Self.declaration.isOfMesa }

  static var opensAtEnd: Bool { false }

  static var isVeiled: Bool { false }

  func id(ofRow row: Int, _ state: AppState) -> RowID? { nil }

  var sifting: Sifting? {
    get { nil }
    set {}
  }

  func idUnderCursor(_ state: AppState) -> RowID? {
    focus.row < count(state) ? id(ofRow: focus.row, state) : nil
  }

  mutating func sift(_ state: AppState) {}

  func taking(pasted text: String, _ state: AppState) -> (any Room)? { nil }

  func unsaved(_ state: AppState) -> Message? { nil }

  mutating func standOnNextPending(_ state: AppState) -> Bool { false }

  mutating func toggleFold(_ state: AppState) {}

  func takes(_ key: Key, _ state: inout AppState) -> [Effect]? { nil }
  func ownKeys(_ state: AppState) -> [OwnKey]? { nil }

  func isMeant(together keys: [Key]) -> Bool { false }

  func begins(together keys: [Key], _ state: inout AppState) -> [Effect]? { nil }

  func ticks(_ state: AppState) -> Bool { false }

  func reader(_ state: AppState) -> Reader? { nil }

  mutating func move(_ movement: Movement, _ state: AppState) {
    let count = count(state)
    focus = RowFocus(
      movement.target(from: focus.row, count: count, page: state.size.rows / 2))
    // A list that opened at its end goes on with it.
    focus.isAtEnd = Self.opensAtEnd && focus.row == count - 1
  }

  mutating func moveAcross(_ direction: Across, _ state: AppState) {}

  mutating func choose(_ row: Int, in pane: PaneID, _ state: AppState) {
    guard pane == .list else { return }
    focus = RowFocus(row)
    focus.isAtEnd = Self.opensAtEnd && row == count(state) - 1
  }

  mutating func settle(_ state: AppState) { settleFocus(state) }

  /// The cursor goes with what it stood on; where that is gone it stays within the rows.
  mutating func settleFocus(_ state: AppState) {
    let count = count(state)
    if focus.isAtEnd {
      focus.row = count - 1
    } else if let id = focus.id, focus.row >= count || self.id(ofRow: focus.row, state) != id {
      focus.row = (0..<count).first { self.id(ofRow: $0, state) == id } ?? focus.row
    }
    focus.row = min(max(0, focus.row), max(0, count - 1))
    focus.id = focus.row < count ? self.id(ofRow: focus.row, state) : nil
  }
}

/// Where a cursor stands in a list.
struct RowFocus: Hashable, Sendable {
  var row = 0
  /// What stands there; `nil` after a move, until the room has settled.
  var id: RowID?

  /// Whether it stays on the last row while rows are added.
  var isAtEnd = false

  init(_ row: Int = 0) { self.row = row }

  static let end: RowFocus = {
    var focus = RowFocus()
    focus.isAtEnd = true
    return focus
  }()
}

/// What stands in a row of a list.
enum RowID: Hashable, Sendable {
  case mesa(String)
  case party(PartyID)
  case person(PersonID)
  case session(SessionID)
  case note(NoteID)
  case record(RecordID)
  case version(folio: Int)
  case item(ItemID)
  /// What each party is asked besides the ground rules.
  case question(FieldKey)
}

/// The name of a room, by which actions say where they are given.
public struct RoomName: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  init(_ name: String) { description = name }
}

/// A key that a room takes itself, and what it does.
struct OwnKey {
  let key: Key
  let label: String
}
