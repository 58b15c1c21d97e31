import Testing

@testable import Dialogue

@Suite("A conclusion of the report")
struct ConclusionTests {
  private let source = ImportSource(file: "a.csv", digest: "", line: 2)

  private func figures(_ values: [ReportFigure: Int]) throws -> ReportFigures {
    let day = try #require(CalendarDate("2016-06-30"))
    return ReportFigures(day: day, of: []).overlaid(
      with: DatedTotals(day: day, values: values, source: source))
  }

  private func trends(
    _ before: [ReportFigure: Int], _ now: [ReportFigure: Int]
  ) throws -> [Conclusion.Matter: Trend?] {
    let all = Conclusion.all(before: try figures(before), now: try figures(now))
    return Dictionary(uniqueKeysWithValues: all.map { ($0.matter, $0.trend) })
  }

  @Test("of December 2016 against June says what the figures say")
  func printed() throws {
    let june: [ReportFigure: Int] = [
      .active: 152, .inDialogue: 88, .inProgress: 70, .dialogueAfterViolence: 35,
    ]
    let december: [ReportFigure: Int] = [
      .active: 156, .inDialogue: 81, .deEscalation: 55, .inProgress: 61,
      .dialogueAfterViolence: 31,
    ]
    let all = Conclusion.all(before: try figures(june), now: try figures(december))
    #expect(all.map(\.matter) == Conclusion.Matter.allCases)
    #expect(all.map(\.trend) == [.decreased, nil, .decreased, .decreased, .stayed])
    #expect(all.map(\.now.text) == ["81", "35.3%", "51.9%", "61", "38.3%"])
    #expect(all.map { $0.before?.text } == ["88", nil, "57.9%", "70", "39.8%"])
  }

  @Test("of a count moves from one case on, of a share from two points on")
  func thresholds() throws {
    let base: [ReportFigure: Int] = [.active: 1000, .inDialogue: 500]
    #expect(try trends(base, base)[.dialogue] == .some(.stayed))
    #expect(try trends(base, [.active: 1000, .inDialogue: 501])[.dialogue] == .some(.increased))
    #expect(try trends(base, [.active: 1000, .inDialogue: 499])[.dialogue] == .some(.decreased))
    #expect(try trends(base, [.active: 1000, .inDialogue: 519])[.ratio] == .some(.stayed))
    #expect(try trends(base, [.active: 1000, .inDialogue: 520])[.ratio] == .some(.increased))
    #expect(try trends(base, [.active: 1000, .inDialogue: 480])[.ratio] == .some(.decreased))
  }

  @Test("compares the exact shares: what is printed two points apart may be less")
  func exact() throws {
    // 35.34% and 37.25%, printed 35.3% and 37.3%.
    let before: [ReportFigure: Int] = [.active: 10_000, .deEscalation: 3_534, .inDialogue: 1]
    let now: [ReportFigure: Int] = [.active: 10_000, .deEscalation: 3_725, .inDialogue: 1]
    #expect(try trends(before, now)[.readiness] == .some(.stayed))
    #expect(Proportion(3_725, of: 10_000).difference(from: Proportion(3_534, of: 10_000)) == 19)
    let edge = Proportion(1_996, of: 10_000)
    #expect(edge.difference(from: Proportion(0, of: 1)) == 200)
    #expect(!Proportion(196, of: 10_000).moves(from: Proportion(0, of: 1), by: 20))
    #expect(Proportion(200, of: 10_000).moves(from: Proportion(0, of: 1), by: 20))
  }

  @Test("has each share of one source: totals where they tell both of its figures, else the counts")
  func sources() throws {
    let day = try #require(CalendarDate("2016-06-30"))
    let counting = CuadroCounting([
      CountedCase(id: "a", caseFile: CaseFile(name: "a", stage: .dialogue)),
      CountedCase(id: "b", caseFile: CaseFile(name: "b", stage: .crisis)),
    ]) { "\($0)" }
    let counted = ReportFigures(day: day, of: CuadroNumber.allCases.map { counting.cuadro($0) })
    func overlaid(_ values: [ReportFigure: Int]) -> ReportFigures {
      counted.overlaid(with: DatedTotals(day: day, values: values, source: source))
    }
    let part = overlaid([.inDialogue: 88])
    #expect(part[.inDialogue] == 88)
    #expect(part.pair(.inDialogue, of: .active) == Proportion(1, of: 2))
    let both = overlaid([.inDialogue: 88, .active: 152])
    #expect(both.pair(.inDialogue, of: .active) == Proportion(88, of: 152))
    #expect(try figures([.inDialogue: 88]).pair(.inDialogue, of: .active) == nil)
  }

  @Test("is not drawn where the figure of the cut-off date is not known, nor a share of none")
  func unknown() throws {
    #expect(try trends([:], [:]).isEmpty)
    #expect(try trends([:], [.active: 0, .inDialogue: 0]).keys.contains(.ratio) == false)
  }

  @Test("tells better from worse only of readiness and of the ratio")
  func better() {
    #expect(
      Conclusion.Matter.allCases.filter { $0.isBetterMore == true } == [.readiness, .ratio])
  }
}

@Suite("A proportion")
struct ProportionTests {
  @Test("changes in tenths of a per cent, half away from zero")
  func change() {
    #expect(Proportion.change(from: 88, to: 81) == -80)
    #expect(Proportion.change(from: 81, to: 88) == 86)
    #expect(Proportion.change(from: 2000, to: 2001) == 1)
    #expect(Proportion.change(from: 2000, to: 1999) == -1)
    #expect(Proportion.change(from: 0, to: 5) == nil)
    #expect(Proportion.changeText(tenths: -80) == "\u{2212}8.0%")
    #expect(Proportion.changeText(tenths: 125) == "+12.5%")
    #expect(Proportion.changeText(tenths: 0) == "0.0%")
  }

  @Test("prints as the tables print a share", arguments: 0...40, 0...40)
  func shares(part: Int, whole: Int) {
    guard part <= whole else { return }
    let tenths = Proportion(part, of: whole).tenths
    #expect(Proportion(part, of: whole).text == "\(tenths / 10).\(tenths % 10)%")
  }
}
