import Dialogue
import Wording

extension AppState {
  func lintFindings(_ mesa: Mesa) -> [LintFinding] {
    Lint(mesa, on: now.date, holidays: holidays, lexicon: InstrumentContent.lint).findings()
  }

  /// What is wrong with a record: the lint of agreements, words of a title that take sides.
  ///
  /// - Parameter whole: with why it matters and how to mend it.
  func faults(of record: Record, in room: RecordsRoom, whole: Bool = false) -> [Paragraph] {
    guard let table else { return [] }
    if record.kind == .agendaItem {
      return neutralAdvice(on: record.text(.title), table.mesa)
    }
    // Once signed, an agreement is followed up, and no more gone over.
    guard room.instrument == .agreements else { return [] }
    guard record.kind == .agreement || record.kind == .commitment else { return [] }
    return faultLines(
      room.standing(self).findingsOn[record.id, default: []], table.mesa, of: record.id,
      whole: whole)
  }

  /// Words of an agenda title that take sides, each with the reason and a pattern to follow.
  func neutralAdvice(on title: String, _ mesa: Mesa) -> [Paragraph] {
    let advice = InstrumentContent.advice[look.wording.language] ?? [:]
    return InstrumentContent.neutral.findings(in: title, parties: mesa.parties).map { finding in
      let words = advice[finding.entry].map { "\($0.why) \($0.instead)" } ?? ""
      return Paragraph(text: "! «\(finding.words)»: \(words)", scope: .messageWarning)
    }
  }

  /// The findings that can be waived from the row under the cursor: those of the mesa, and those of
  /// the agreement or commitment that the row is or belongs to; in the room of the acta, of the
  /// clause.
  var waivableFindings: [LintFinding] {
    guard let table, room == .acta || instrument == .agreements else { return [] }
    let clause = selectedActaRow?.record(in: table.mesa)
    let records = room == .acta ? clause.map { [$0] } ?? [] : chosenRecords
    let commitments = Set(records.filter { $0.kind == .commitment }.map(\.id))
    let agreements = Set(
      records.filter { $0.kind != .commitment }.compactMap { record in
        record.kind == .agreement ? record.id : record.reference(.agreement)
      })
    return lintFindings(table.mesa).filter { finding in
      guard !finding.isWaived, finding.isWaivable else { return false }
      guard let agreement = finding.agreement else { return !hasMarked }
      return agreements.contains(agreement)
        || finding.commitment.map(commitments.contains) == true
    }
  }

  /// The findings of the agreements that are being drawn up, or of the acta on the screen, which may
  /// be waived, by rule.
  private var openByRule: [LintRule: [LintFinding]] {
    guard let table else { return [:] }
    let findings = room == .acta ? actaRows.flatMap(\.holes) : lintFindings(table.mesa)
    return Dictionary(grouping: findings.filter { !$0.isWaived && $0.isWaivable }, by: \.rule)
  }

  /// The findings that one reason waives: all of a rule, those by the same rule on all marked rows,
  /// else the one.
  func waiverTargets(with target: WaiverTarget) -> [WaiverTarget] {
    if target.isOfAll { return (openByRule[target.rule] ?? []).map { WaiverTarget($0) } }
    guard hasMarked else { return [target] }
    return waivableFindings.filter { $0.rule == target.rule }.map { WaiverTarget($0) }
  }

  var findingEntries: [PickerEntry] {
    guard let mesa = table?.mesa else { return [] }
    if hasMarked { return findingEntriesByRule }
    return waivableFindings.map { entry(of: $0, mesa) } + entriesOfAll
  }

  /// One for each rule that does not hold several times: a reason for all of them.
  private var entriesOfAll: [PickerEntry] {
    let open = openByRule
    return LintRule.allCases.compactMap { rule in
      guard let count = open[rule]?.count, count > 1 else { return nil }
      return PickerEntry(
        .finding(WaiverTarget(all: rule)),
        title: texts.waiveAll(look.wording.lint.text(rule).what, count),
        detail: look.wording.lint.severity(rule.severity))
    }
  }

  private func entry(of finding: LintFinding, _ mesa: Mesa) -> PickerEntry {
    let about = finding.commitment.flatMap { mesa.records[$0] }.map { caption(of: $0) }
    let sentence = sentence(of: finding, mesa)
    return PickerEntry(
      .finding(WaiverTarget(finding)),
      title: about.map { "\(sentence) (\(Frame.fitted($0, to: 30)))" } ?? sentence,
      detail: look.wording.lint.severity(finding.severity))
  }

  /// One for each rule, with how many of the marked rows it does not hold for.
  private var findingEntriesByRule: [PickerEntry] {
    let found = Dictionary(grouping: waivableFindings, by: \.rule)
    return LintRule.allCases.compactMap { rule in
      guard let finding = found[rule]?.first, let count = found[rule]?.count else { return nil }
      return PickerEntry(
        .finding(WaiverTarget(finding)),
        title: "\(look.wording.lint.text(rule).what) (\(count))",
        detail: look.wording.lint.severity(finding.severity))
    }
  }
}
