import SeededRandomness
import Testing

@testable import Dialogue

@Suite("The cases behind a cell")
struct CuadroCasesTests {
  @Test("are as many as it counts, in every cell of every table")
  func law() {
    var random = SeededNumbers(seed: 7)
    for _ in 0..<20 {
      let cases = (0..<30).map { number -> CountedCase in
        var file = CaseFile(
          name: "Caso \(number)", type: .allCases.randomElement(using: &random) ?? .unsaid,
          stage: Bool.random(using: &random)
            ? .dialogue : .allCases.randomElement(using: &random) ?? .unsaid,
          status: .allCases.randomElement(using: &random) ?? .unsaid,
          mechanism: .allCases.randomElement(using: &random) ?? .unsaid,
          moment: .allCases.randomElement(using: &random) ?? .unsaid,
          role: .allCases.randomElement(using: &random) ?? .unsaid)
        file.violence = .allCases.randomElement(using: &random) ?? .unsaid
        return CountedCase(id: "\(number)", caseFile: file)
      }
      let counting = CuadroCounting(cases) { "\($0)" }
      for number in CuadroNumber.allCases {
        let cuadro = counting.cuadro(number)
        for row in cuadro.rows {
          for (column, cell) in zip(cuadro.columns, row.cells) {
            let place = CuadroPlace(number, row: row.category, column: column)
            #expect(counting.cases(at: place).count == cell.cases, "\(place)")
          }
        }
      }
    }
  }
}
