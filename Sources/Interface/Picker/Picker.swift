import Dialogue
import Wording

/// A list that one types into and runs from: help, palette, search for an item.
public struct Picker: Sendable {
  public enum Kind: Sendable {
    case ordersHere, allOrders, items
    /// The instruments; the kinds of record that can be added; the records of the instrument.
    case instruments, kinds, records
  }

  public let kind: Kind
  public var query = TextField(limit: 80)
  public var cursor = 0

  public init(_ kind: Kind) { self.kind = kind }
}

/// One row of a picker.
struct PickerEntry: Sendable {
  enum Choice: Sendable {
    case order(Order)
    case item(ItemID)
    case instrument(Instrument)
    case kind(RecordKind, owner: RecordID?)
    case row(Int)
  }

  let choice: Choice
  let title: String
  /// A key, or the list that an item belongs to.
  let detail: String
  /// Why it cannot be chosen just now.
  let obstacle: String?
}

extension AppState {
  /// The rows that match what was typed, best first.
  func entries(of picker: Picker) -> [PickerEntry] {
    let all: [PickerEntry]
    switch picker.kind {
    case .ordersHere:
      all = OrderTable.offered(in: self).map(entry)
    case .allOrders:
      all = OrderTable.all.filter { $0.isOffered(in: self) || !$0.rooms.isDisjoint(with: rooms) }
        .map(entry)
    case .items:
      all = itemEntries
    case .instruments: all = instrumentEntries
    case .kinds: all = kindEntries
    case .records: all = recordEntries
    }
    let query = picker.query.text.trimmed
    guard !query.isEmpty else { return all }
    return PaletteMatch.rank(all, query: query) { [$0.title, $0.detail, $0.identity] }
  }

  /// The rooms that can be reached from here: those of the mesa, or the library.
  private var rooms: Set<Room> { room == .library ? [.library] : Room.ofMesa }

  private func entry(_ order: Order) -> PickerEntry {
    let isSpanish = look.wording.language == .spanish
    let keys = order.keys.prefix(2).map { $0.spelled(glyphs: look.glyphs, isSpanish: isSpanish) }
    var there = self
    if !order.isOffered(in: self), let home = order.home { there.room = home }
    return PickerEntry(
      choice: .order(order), title: order.text(in: look.wording).title,
      detail: keys.joined(separator: " "), obstacle: order.obstacle(there))
  }

  private var itemEntries: [PickerEntry] {
    guard let mesa = table?.mesa else { return [] }
    return ChecklistID.all.flatMap { list in
      resources.handbook[list].items(for: mesa).map { item in
        PickerEntry(
          choice: .item(item.id), title: look.guide[item.id].title,
          detail: look.wording.terms.numbered(list), obstacle: nil)
      }
    }
  }
}

extension PickerEntry {
  var identity: String {
    switch choice {
    case .order(let order): order.id
    case .item(let item): item
    case .instrument(let instrument): instrument.rawValue
    case .kind(let kind, _): kind.rawValue
    case .row(let row): String(row)
    }
  }
}
