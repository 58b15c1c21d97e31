/// What changes on a party; `nil` leaves a field as it stands.
public struct PartyRevision: Hashable, Sendable {
  public var name: String?
  public var shortName: String?
  public var kind: PartyKind?
  public var tier: ActorTier?
  public var address: String?

  public init() {}

  /// Every field, as `details` has it.
  public init(_ details: PartyDetails) {
    name = details.name
    shortName = details.shortName
    kind = details.kind
    tier = details.tier
    address = details.address
  }

  /// The fields in which `new` differs from `old`.
  public init(from old: PartyDetails, to new: PartyDetails) {
    name = new.name == old.name ? nil : new.name
    shortName = new.shortName == old.shortName ? nil : new.shortName
    kind = new.kind == old.kind ? nil : new.kind
    tier = new.tier == old.tier ? nil : new.tier
    address = new.address == old.address ? nil : new.address
  }

  /// The names of those that it names.
  var fields: [String] {
    let named: [(String, Bool)] = [
      ("name", name != nil), ("shortName", shortName != nil), ("kind", kind != nil),
      ("tier", tier != nil), ("address", address != nil),
    ]
    return named.filter(\.1).map(\.0)
  }

  /// `details` with these changes made.
  public func applied(to details: PartyDetails) -> PartyDetails {
    PartyDetails(
      name: name ?? details.name, shortName: shortName ?? details.shortName,
      kind: kind ?? details.kind, tier: tier ?? details.tier,
      address: address ?? details.address)
  }
}
