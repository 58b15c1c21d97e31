import Dialogue

/// What each party says on one agenda item, as a table: parties down, and across their positions,
/// interests and needs.
struct VoicesGrid: Sendable {
  static let columns: [Code] = CodeList.statementKind.codes

  /// The parties at the table; all where none is a primary actor.
  let parties: [Party]
  /// The items of the agenda, and last what belongs to none.
  let agendaItems: [Record?]
  let agendaItem: Int
  private let statements: [Record]

  init(_ mesa: Mesa, agendaItem: Int) {
    parties = mesa.partiesAtTable.isEmpty ? mesa.parties : mesa.partiesAtTable
    agendaItems = mesa.records.all(.agendaItem) + [nil]
    self.agendaItem = min(max(0, agendaItem), agendaItems.count - 1)
    statements = mesa.records.all(.statement)
  }

  var selectedAgendaItem: Record? { agendaItems[agendaItem] }

  /// What a party said in one column, in the order of writing.
  func cell(_ party: Party, _ kind: Code) -> [Record] {
    statements.filter { statement in
      statement.party() == party.id && statement.code(.statementKind) == kind
        && statement.reference(.agendaItem) == selectedAgendaItem?.id
    }
  }
}

/// A cell of the table in which something is written down.
public struct VoicesCell: Hashable, Sendable {
  public let party: PartyID
  public let kind: Code
  public let agendaItem: RecordID?
}

extension VoicesCell: LosslessStringConvertible {
  public var description: String { "\(party.text).\(kind.rawValue).\(agendaItem?.text ?? "")" }

  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
    guard parts.count == 3, let party = PartyID(parts[0]), let kind = Code(rawValue: parts[1])
    else { return nil }
    let agendaItem = RecordID(parts[2])
    guard agendaItem != nil || parts[2].isEmpty else { return nil }
    self.init(party: party, kind: kind, agendaItem: agendaItem)
  }
}
