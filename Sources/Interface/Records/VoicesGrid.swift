import Dialogue

/// What each party says on one matter, as a table: parties down, and across their positions,
/// interests and needs.
struct VoicesGrid: Sendable {
  static let columns: [Code] = CodeList.statementKind.codes

  /// The parties at the table; all where none is a primary actor.
  let parties: [Party]
  /// The matters of the agenda, and last what belongs to none.
  let matters: [Record?]
  let matter: Int
  private let statements: [Record]

  init(_ mesa: Mesa, matter: Int) {
    parties = mesa.partiesAtTable.isEmpty ? mesa.parties : mesa.partiesAtTable
    matters = mesa.records.all(.agendaItem) + [nil]
    self.matter = min(max(0, matter), matters.count - 1)
    statements = mesa.records.all(.statement)
  }

  var selectedMatter: Record? { matters[matter] }

  /// What a party said in one column, in the order of writing.
  func cell(_ party: Party, _ kind: Code) -> [Record] {
    statements.filter { statement in
      statement.party() == party.id && statement.code(.statementKind) == kind
        && statement.reference(.agendaItem) == selectedMatter?.id
    }
  }
}

/// A cell of the table in which something is written down.
public struct VoicesCell: Hashable, Sendable {
  public let party: PartyID
  public let kind: Code
  public let matter: RecordID?
}

extension VoicesCell: LosslessStringConvertible {
  public var description: String { "\(party.text).\(kind.rawValue).\(matter?.text ?? "")" }

  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
    guard parts.count == 3, let party = PartyID(parts[0]), let kind = Code(rawValue: parts[1])
    else { return nil }
    let matter = RecordID(parts[2])
    guard matter != nil || parts[2].isEmpty else { return nil }
    self.init(party: party, kind: kind, matter: matter)
  }
}

extension AppState {
  var grid: VoicesGrid? { table.map { VoicesGrid($0.mesa, matter: $0.gridMatter) } }

  var selectedCell: VoicesCell? {
    guard let table, let grid, grid.parties.indices.contains(cursor) else { return nil }
    return VoicesCell(
      party: grid.parties[cursor].id, kind: VoicesGrid.columns[table.gridColumn],
      matter: grid.selectedMatter?.id)
  }

  /// What stands in the cell under the cursor.
  var selectedStatements: [Record] {
    guard let table, let grid, grid.parties.indices.contains(cursor) else { return [] }
    return grid.cell(grid.parties[cursor], VoicesGrid.columns[table.gridColumn])
  }

  mutating func moveInGrid(_ direction: Across) {
    guard let grid, let column = table?.gridColumn else { return }
    switch direction {
    case .left: table?.gridColumn = max(0, column - 1)
    case .right: table?.gridColumn = min(VoicesGrid.columns.count - 1, column + 1)
    case .next, .previous:
      let step = direction == .next ? 1 : grid.matters.count - 1
      table?.gridMatter = (grid.matter + step) % grid.matters.count
    }
  }

  /// Corrects what stands in the cell, or writes what does not stand there yet.
  mutating func writeInCell() -> [Effect] {
    guard let last = selectedStatements.last else { return addToCell() }
    let effects = openForm(.record(last.id))
    if case .form(var form)? = overlay {
      form.focus = form.fields.firstIndex { $0.id == .record(.text) } ?? 0
      overlay = .form(form)
    }
    return effects
  }

  mutating func addToCell() -> [Effect] {
    selectedCell.map { openForm(.statement($0)) } ?? []
  }
}
