/// The number by which somebody is called at the table: the place of the party, then that of the
/// person within it. `13` is the third person of the first party.
public struct TableNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// From 1 to 9.
  public let party: Int
  /// From 1 to 9.
  public let person: Int

  public init?(party: Int, person: Int) {
    guard (1...9).contains(party), (1...9).contains(person) else { return nil }
    self.party = party
    self.person = person
  }

  public init?(_ text: some StringProtocol) {
    let digits = text.compactMap { $0.isASCII ? $0.wholeNumberValue : nil }
    guard digits.count == 2, text.count == 2 else { return nil }
    self.init(party: digits[0], person: digits[1])
  }

  public var description: String { "\(party)\(person)" }

  public static func < (left: TableNumber, right: TableNumber) -> Bool {
    (left.party, left.person) < (right.party, right.person)
  }
}

extension Mesa {
  /// The number of each person who has one: of a tenth party, and a tenth person of one, nobody has.
  ///
  /// Whoever left the list keeps their number, so that those after them keep theirs.
  public var tableNumbers: [PersonID: TableNumber] {
    var counts: [PartyID: Int] = [:]
    let places = Dictionary(
      parties.prefix(9).enumerated().map { ($1.id, $0 + 1) },
      uniquingKeysWith: { first, _ in first })
    var numbers: [PersonID: TableNumber] = [:]
    for person in people {
      guard let party = person.party, let place = places[party] else { continue }
      counts[party, default: 0] += 1
      numbers[person.id] = TableNumber(party: place, person: counts[party] ?? 0)
    }
    return numbers
  }
}
