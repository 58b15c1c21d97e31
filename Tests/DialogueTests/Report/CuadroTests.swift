import Testing

@testable import Dialogue

@Suite("A table of the report")
struct CuadroTests {
  private func counted(_ change: (inout CaseFile) -> Void) -> CountedCase {
    var file = CaseFile(name: "a", stage: .dialogue, mechanism: .directTable, role: .observer)
    change(&file)
    return CountedCase(id: "a", caseFile: file)
  }

  private func rows(_ number: CuadroNumber, of cases: [CountedCase]) -> [CaseCategory?] {
    CuadroCounting(cases) { "\($0)" }.cuadro(number).rows.map(\.category)
  }

  @Test("rounds half up to one decimal, and prints no cases as a dash")
  func cells() {
    #expect(Cuadro.Cell.share(81, of: 156).text == "51.9%")
    #expect(Cuadro.Cell.share(1, of: 16).text == "6.3%")
    #expect(Cuadro.Cell.share(1, of: 8).text == "12.5%")
    #expect(Cuadro.Cell.share(1, of: 2000).text == "0.1%")
    #expect(Cuadro.Cell.share(0, of: 0).text == "0.0%")
    #expect(Cuadro.Cell.share(3, of: 3).text == "100.0%")
    #expect(Cuadro.Cell.count(0).text == "-")
    #expect(Cuadro.Cell.count(12).text == "12")
  }

  @Test("has its rows by frequency, ties in the alphabet, and what nobody said last")
  func order() {
    let cases = [
      counted { $0.moment = .suspended }, counted { $0.moment = .broken },
      counted { $0.moment = .broken }, counted { $0.moment = .inProgress },
      counted { $0.moment = .unsaid }, counted { $0.moment = .unsaid },
      counted { $0.moment = .unsaid },
    ]
    #expect(
      rows(.moments, of: cases) == [
        nil, .moment(.broken), .moment(.inProgress), .moment(.suspended), .moment(.beginning),
        .moment(.unsaid),
      ])
  }

  @Test("crossed by something follows the order of the table of its rows")
  func crossed() {
    let cases = [
      counted { ($0.type, $0.role) = (.labour, .nonParticipant) },
      counted { ($0.type, $0.role) = (.labour, .unsaid) }, counted { $0.type = .communal },
    ]
    let expected = rows(.types, of: cases)
    #expect(expected.prefix(3) == [nil, .type(.labour), .type(.communal)])
    for number in [CuadroNumber.typesByMoment, .typesByMechanism, .typesByRole, .violence] {
      #expect(rows(number, of: cases) == expected)
    }
  }

  @Test("has a row for the mechanisms of the process only where they count")
  func mechanisms() {
    #expect(rows(.mechanisms, of: [counted { _ in }]).count == 4)
    let offices = [counted { $0.mechanism = .goodOffices }]
    #expect(rows(.mechanisms, of: offices).contains(.mechanism(.goodOffices)))
    #expect(!rows(.mechanisms, of: offices).contains(.mechanism(.highLevelCommission)))
  }
}
