import PlainIdentities
import Testing

@testable import Dialogue

@Suite("The headcount")
struct HeadcountTests {
  private func table() -> Table {
    var table = Table()
    let people: [(String, PartyID, Code?)] = [
      ("Ana", 1, .woman), ("Beto", 1, .man), ("Ciro", 2, nil), ("Ñusta", 2, .woman),
    ]
    for (name, party, sex) in people {
      var values: [FieldKey: Value] = [.name: .text(name), .party: .party(party)]
      values[.sex] = sex.map(Value.code)
      table.add(.delegate, values)
    }
    return table
  }

  @Test("of delegates goes by party and sex")
  func delegates() {
    let count = table().mesa.delegateHeadcount()
    #expect(count.map(\.party) == [1, 2])
    #expect(count.map(\.women) == [1, 1])
    #expect(count.map(\.men) == [1, 0])
    #expect(count.map(\.unsaid) == [0, 1])
    #expect(count.map(\.total) == [2, 2])
    #expect(table().mesa.delegateHeadcount { $0.person() == 2 }.map(\.total) == [1])
  }

  @Test("of a session counts those present, their sex by what is known of them")
  func session() {
    var table = table()
    table.write(.sessionOpened(1, date: Example.date, place: ""))
    let people: [(String, PartyID?, Bool)] = [
      ("Ana", 1, true), ("Beto", 1, false), ("Ñusta", 2, true), ("Observador", nil, true),
    ]
    for (name, party, isPresent) in people {
      table.attend(1, name, of: party, isPresent: isPresent)
    }
    let count = table.mesa.headcount(of: table.mesa.sessions[0])
    #expect(count.map(\.party) == [1, 2, nil])
    #expect(count.map(\.women) == [1, 1, 0])
    #expect(count.map(\.total) == [1, 1, 1])
  }
}
