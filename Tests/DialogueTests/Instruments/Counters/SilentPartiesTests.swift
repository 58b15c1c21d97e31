import PlainIdentities
import Testing

@testable import Dialogue

@Suite("A silent party")
struct SilentPartiesTests {
  @Test("has no word written down: at all, or in a session")
  func silent() {
    var table = Table()
    table.add(.statement, [.party: .party(1), .text: .text("Agua")])
    table.write(.sessionOpened(1, date: Example.date, place: ""))
    table.add(.claim, [.party: .party(2), .text: .text("Hubo daño")])
    table.add(.proposal, [.party: .party(2), .text: .text("Un pozo")])
    #expect(table.mesa.silentParties().map(\.id) == [3])
    #expect(table.mesa.silentParties(in: 1).map(\.id) == [1, 3])
    #expect(table.mesa.silentParties(in: 2).map(\.id) == [1, 2, 3])
  }
}
