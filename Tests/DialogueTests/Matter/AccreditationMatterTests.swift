import PlainIdentities
import Testing

@testable import Dialogue

@Suite("The list of those accredited")
struct AccreditationMatterTests {
  private static let day = Example.date

  private func table() -> Table {
    var table = Table()
    let people: [(String, Code, Code, String?)] = [
      ("Alterna", .alternate, .accredited, nil), ("Ana", .principal, .accredited, "2026-11-22"),
      ("Beto", .principal, .accredited, "2026-11-21"),
      ("Ciro", .principal, .observed, "2020-01-01"),
      ("Delia", .principal, .pending, nil),
    ]
    for (name, seat, state, expiry) in people {
      var values: [FieldKey: Value] = [
        .name: .text(name), .party: .party(Table.community), .seat: .code(seat),
        .accreditation: .code(state),
      ]
      values[.expiry] = expiry.map { Value.day($0) }
      table.add(.delegate, values)
    }
    return table
  }

  @Test("goes party by party, titulares first, also those that have nobody")
  func delegations() {
    let matter = table().mesa.accreditation(on: Self.day)
    #expect(matter.delegations.map(\.people.count) == [0, 5, 0])
    #expect(
      matter.delegations[1].people.map(\.name) == ["Ana", "Beto", "Ciro", "Delia", "Alterna"])
  }

  @Test("holds to the end of its last day, and what was observed stays observed")
  func standing() {
    let matter = table().mesa.accreditation(on: Self.day)
    #expect(
      matter.delegations[1].people.map { $0.standing(on: Self.day) }
        == [.accredited, .expired, .observed, .pending, .accredited])
    #expect(AccreditationStanding.allCases.map(matter.count) == [2, 0, 1, 1, 1])
  }

  @Test("leaves out others that do not sit at the table and have nobody")
  func tiers() {
    var table = table()
    for (id, name) in [(4, "Prensa"), (5, "Iglesia")] as [(PartyID, String)] {
      let details = PartyDetails(name: name, kind: .other, tier: .tertiary)
      table.write(.partyAdded(Party(id: id, details: details)))
    }
    table.add(.delegate, [.name: .text("Padre"), .party: .party(5)])
    #expect(
      table.mesa.accreditation(on: Self.day).delegations.map(\.party).suffix(1) == ["Iglesia"])
    #expect(table.mesa.accreditation(on: Self.day).delegations.count == 4)
  }
}
