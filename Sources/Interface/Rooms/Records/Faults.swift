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
    return findings(on: record, among: room.standing(self).findings).flatMap { finding in
      let text = look.wording.lint.text(finding.rule)
      let isWhole = whole && !finding.isWaived
      let more =
        isWhole
        ? [(texts.why, text.why), (texts.how, text.how)]
          .map { Paragraph(text: "\($0.0): \($0.1)") } : []
      return [faultLine(finding, table.mesa)] + more
    }
  }

  /// What the lint finds on this very record.
  private func findings(on record: Record, among all: [LintFinding]) -> [LintFinding] {
    guard record.kind == .agreement || record.kind == .commitment else { return [] }
    return all.filter { finding in
      record.kind == .commitment
        ? finding.commitment == record.id
        : finding.agreement == record.id && finding.commitment == nil
    }
  }

  func faultLine(_ finding: LintFinding, _ mesa: Mesa) -> Paragraph {
    let sentence = look.wording.lint.sentence(finding) { mesa.party($0)?.name }
    if finding.isWaived {
      let reasons = finding.waiver.flatMap { mesa.records[$0] }?.text(.reasons) ?? ""
      return Paragraph(
        text: "/ \(sentence) (\(look.wording.lint.waived): \(reasons))", scope: .textDim)
    }
    return Paragraph(
      text: (finding.blocks ? "!! " : "! ") + sentence,
      scope: finding.blocks ? .messageError : .messageWarning)
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
    let record = room == .acta ? selectedActaRow?.record(in: table.mesa) : selectedRecord
    let commitment = record?.kind == .commitment ? record?.id : nil
    let agreement = record?.kind == .agreement ? record?.id : record?.reference(.agreement)
    return lintFindings(table.mesa).filter { finding in
      guard !finding.isWaived else { return false }
      if finding.agreement == nil { return true }
      return commitment == nil
        ? finding.agreement == agreement : finding.commitment == commitment
    }
  }

  var findingEntries: [PickerEntry] {
    guard let mesa = table?.mesa else { return [] }
    return waivableFindings.map { finding in
      let about = finding.commitment.flatMap { mesa.records[$0] }.map { caption(of: $0) }
      let sentence = look.wording.lint.sentence(finding) { mesa.party($0)?.name }
      return PickerEntry(
        .finding(WaiverTarget(finding)),
        title: about.map { "\(sentence) (\(Frame.fitted($0, to: 30)))" } ?? sentence,
        detail: look.wording.lint.severity(finding.severity))
    }
  }
}
