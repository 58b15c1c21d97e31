/// Name of an item, for good: `phase-1.accept-mediation`.
public typealias ItemID = String

/// When an item is shown.
public enum Condition: String, CaseIterable, Sendable {
  case always, violence, detentions, wounded
  case separateMeetings = "separate-meetings"
  case goodOffices = "good-offices"
  case highLevelCommission = "high-level-commission"
  /// A mesa, and the meetings that prepare one.
  case dialogueTable = "dialogue-table"
  case measureOfForce = "measure-of-force"
  case silentParty = "silent-party"

  /// Whether it holds for this mesa.
  public func holds(for mesa: Mesa) -> Bool {
    switch self {
    case .always: true
    case .violence: mesa.holds(.violence)
    case .detentions: mesa.holds(.detentions)
    case .wounded: mesa.holds(.wounded)
    case .separateMeetings: mesa.holds(.separateMeetings)
    case .goodOffices: mesa.caseFile.mechanism == .goodOffices
    case .highLevelCommission: mesa.caseFile.mechanism == .highLevelCommission
    case .dialogueTable: mesa.caseFile.mechanism.leadsToTable
    case .measureOfForce: mesa.hasMeasureOfForce
    case .silentParty: mesa.hasSilentParty
    }
  }
}

/// One thing to see to. Its words, in each language, are ``Wording``'s.
public struct ChecklistItem: Hashable, Sendable, Identifiable {
  public let id: ItemID
  /// Shown when any of these holds.
  public let conditions: [Condition]
  /// The screen on which what it asks for is written down.
  public let instrument: Instrument?
  /// What in the data shows that it was seen to; `nil` where only a person can tell.
  public let evidence: EvidenceRule?
  /// It is about a danger to people, and goes before the others of its phase among what matters now.
  public let isOfRisk: Bool
  /// It stands in this list too, and is one with that of its own list.
  public let isAlsoHere: Bool

  public init(
    id: ItemID, conditions: [Condition], instrument: Instrument? = nil,
    evidence: EvidenceRule? = nil, isOfRisk: Bool = false, isAlsoHere: Bool = false
  ) {
    self.id = id
    self.conditions = conditions
    self.instrument = instrument
    self.evidence = evidence
    self.isOfRisk = isOfRisk
    self.isAlsoHere = isAlsoHere
  }

  /// The same item in a second list.
  ///
  /// - Parameter conditions: when it is shown there; empty where that is as in its own list.
  public func alsoHere(when conditions: [Condition]) -> ChecklistItem {
    ChecklistItem(
      id: id, conditions: conditions.isEmpty ? self.conditions : conditions,
      instrument: instrument, evidence: evidence, isOfRisk: isOfRisk, isAlsoHere: true)
  }

  /// Whether the item is shown on this mesa.
  public func applies(to mesa: Mesa) -> Bool {
    conditions.contains { $0.holds(for: mesa) }
  }
}

/// The items of a phase or a norm, in their order.
public struct Checklist: Hashable, Sendable, Identifiable {
  public let id: ChecklistID
  public let items: [ChecklistItem]

  public init(id: ChecklistID, items: [ChecklistItem]) {
    self.id = id
    self.items = items
  }

  /// The items that stand in no other list before.
  public var ownItems: [ChecklistItem] { items.filter { !$0.isAlsoHere } }

  /// The items that this mesa shows.
  public func items(for mesa: Mesa) -> [ChecklistItem] {
    items.filter { $0.applies(to: mesa) }
  }
}
