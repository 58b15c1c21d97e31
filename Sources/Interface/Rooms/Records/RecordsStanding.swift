import Dialogue

/// What the records of an instrument come to, counted once a folio.
struct RecordsStanding: Sendable {
  let moment: BookMoment?
  let rows: [RecordRow]
  let insights: [Paragraph]
  /// Of the lint; none but on the screen of agreements.
  let findings: [LintFinding]
  /// The same by what they are found on: a commitment, else its agreement.
  let findingsOn: [RecordID: [LintFinding]]
  /// Whether what is written there may have a day, and a party.
  let hasDays: Bool
  let hasParties: Bool
  /// What each row is found by, folded; `nil` until somebody filters.
  private(set) var matters: [String]?

  init(of instrument: Instrument, _ state: AppState) {
    moment = state.moment
    let mesa = state.table?.mesa
    let findings = instrument == .agreements ? mesa.map(state.lintFindings) ?? [] : []
    let rule = mesa.map { PendingRule($0, findings, on: state.now.date, state.holidays) }
    rows = state.recordRows(of: instrument).map { row in
      var row = row
      row.isPending = rule?.holds(for: row.record) == true
      return row
    }
    self.findings = findings
    findingsOn = findings.reduce(into: [:]) { found, finding in
      guard let id = finding.commitment ?? finding.agreement else { return }
      found[id, default: []].append(finding)
    }
    let kinds = Set(instrument.roots + instrument.kinds)
    func holds(_ keys: [FieldKey]) -> Bool {
      kinds.contains { kind in keys.contains { kind.declaration.asked($0) != nil } }
    }
    hasDays = holds([.deadline, .date, .since])
    hasParties = holds([.party, .responsible])
    insights = mesa.map { state.insights(into: instrument, $0, findings) } ?? []
  }

  mutating func readMatters(_ state: AppState) {
    if matters == nil { matters = rows.map { Folding.fold(state.matter(of: $0.record)) } }
  }

  /// The row that a row stands below.
  func parent(of place: Int) -> Int? {
    let depth = rows[place].depth
    guard depth > 0 else { return nil }
    return rows[..<place].lastIndex { $0.depth < depth }
  }
}
