/// What the report on the dialogue says at a cut-off date: every sentence, table and chart of it is
/// made of this.
public struct DialogueReport: Sendable {
  public let day: CalendarDate
  /// All ten, in their order.
  public let cuadros: [Cuadro]
  /// Gráfico 1, from the first month of which anything is known.
  public let months: [MonthlyCount]
  public let figures: ReportFigures
  /// Whether it is known of any case how it stood at the cut-off date; where not, the figures are totals
  /// that were taken in for that day, if there are any.
  public let isCounted: Bool
  /// `nil` where nothing is known of the earlier date.
  public let comparison: Comparison?
  /// Those in dialogue whose dialogue was broken off, by name.
  public let brokenDialogues: [CountedCase]
  /// The files of the totals that stand in the series and in the comparison, by name.
  public let importedFiles: [String]
  /// How many facts were written after the date and counted from their day, and of how many cases.
  public let late: (facts: Int, cases: Int)
  /// Cases with neither status nor stage, which no table counts.
  public let uncounted: Int
  /// Cases in dialogue of which nobody said the moment, and of which nobody said the role.
  public let unsaid: (moments: Int, roles: Int)
  /// Cases of which a table said how they stand and not of which day, so that it counts from their entry.
  public let datedFromEntry: Int

  /// The same at an earlier date, and what changed since.
  public struct Comparison: Sendable {
    public let figures: ReportFigures
    /// Whether cases of that date are on record, and not its totals alone.
    public let hasCases: Bool
    /// Those of the cases on record.
    public let changes: [CaseChange]
    public let conclusions: [Conclusion]
  }

  /// The cases of an earlier date.
  public struct Earlier: Sendable {
    public let day: CalendarDate
    public let cases: [CountedCase]

    public init(day: CalendarDate, cases: [CountedCase]) {
      self.day = day
      self.cases = cases
    }
  }

  /// Totals of a month stand in place of what is counted of it, in the series and in what is compared
  /// with. The cut-off date itself is counted; only where nothing can be counted there, totals of that
  /// very day stand for it.
  ///
  /// - Parameters:
  ///   - months: as they were counted, the oldest first; the last is the cut-off date's.
  ///   - totals: all that were taken in, whatever their date.
  ///   - name: what a category is called, for the alphabetical order of rows.
  public init(
    of cases: [CountedCase], at day: CalendarDate, months: [MonthlyCount], since earlier: Earlier?,
    totals: [DatedTotals], name: @escaping (CaseCategory) -> String
  ) {
    self.day = day
    let known = Dictionary(
      totals.map { ($0.day.firstOfMonth, $0) }, uniquingKeysWith: { $0.merged(with: $1) })
    isCounted = cases.contains(where: \.isStateKnown)
    let ofDay = isCounted ? nil : known[day.firstOfMonth].flatMap { $0.day == day ? $0 : nil }
    let months = months.enumerated().map { index, month in
      month.replaced(
        with: index == months.count - 1 ? ofDay : known[month.day.firstOfMonth])
    }
    let counting = CuadroCounting(cases, name: name)
    cuadros = CuadroNumber.allCases.map { counting.cuadro($0) }
    self.months = Array(months.drop { $0.active == nil && $0.inDialogue == nil })
    let figures = ReportFigures(day: day, of: isCounted ? cuadros : []).overlaid(with: ofDay)
    self.figures = figures
    let comparison = earlier.flatMap {
      Comparison(
        since: $0, known[$0.day.firstOfMonth], to: cases, figures,
        isCounted: cases.contains(where: \.isStateKnown), name: name)
    }
    self.comparison = comparison
    var used = Set(self.months.filter(\.isImported).map(\.day.firstOfMonth))
    if let comparison, !comparison.figures.imported.isEmpty {
      used.insert(comparison.figures.day.firstOfMonth)
    }
    if !figures.imported.isEmpty { used.insert(day.firstOfMonth) }
    importedFiles = totals.filter { used.contains($0.day.firstOfMonth) }.map(\.source.file)
      .uniqued()
    brokenDialogues = cases.filter { $0.isInDialogue && $0.caseFile.moment == .broken }
      .map { (counted: $0, key: Folding.fold($0.caseFile.name)) }
      .sorted { ($0.key, $0.counted.id) < ($1.key, $1.counted.id) }
      .map(\.counted)
    let late = cases.filter { $0.lateFacts > 0 }
    self.late = (late.reduce(0) { $0 + $1.lateFacts }, late.count)
    let inDialogue = cases.filter(\.isInDialogue)
    unsaid = (
      inDialogue.count { $0.caseFile.moment == .unsaid },
      inDialogue.count { $0.caseFile.role == .unsaid }
    )
    datedFromEntry = cases.count(where: \.isDatedFromEntry)
    uncounted = cases.count { !$0.isStateKnown }
  }

  /// Whether nothing moves in the series: no case changed its status or stage in any of its months.
  public var isFlat: Bool {
    guard let first = months.first, first.active != nil, months.count > 1 else { return false }
    return months.allSatisfy { ($0.active, $0.inDialogue) == (first.active, first.inDialogue) }
  }

  public func cuadro(_ number: CuadroNumber) -> Cuadro { cuadros[number.rawValue - 1] }
}

extension DialogueReport.Comparison {
  fileprivate init?(
    since earlier: DialogueReport.Earlier, _ totals: DatedTotals?, to cases: [CountedCase],
    _ now: ReportFigures, isCounted: Bool, name: @escaping (CaseCategory) -> String
  ) {
    hasCases = earlier.cases.contains(where: \.isStateKnown)
    let counting = CuadroCounting(earlier.cases, name: name)
    let counted = ReportFigures(
      day: earlier.day, of: hasCases ? CuadroNumber.allCases.map { counting.cuadro($0) } : [])
    figures = counted.overlaid(with: totals)
    guard figures.isKnown else { return nil }
    changes =
      hasCases && isCounted
      ? CaseChange.all(from: earlier.cases, on: earlier.day, to: cases) : []
    conclusions = Conclusion.all(before: figures, now: now)
  }
}

extension [String] {
  fileprivate func uniqued() -> [String] { Set(self).sorted() }
}
