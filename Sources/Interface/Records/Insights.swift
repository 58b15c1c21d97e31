import Content
import Dialogue
import Wording

/// What the rules of the instruments are made from, read when an instrument is first opened.
enum InstrumentContent {
  static let holidays = HolidayContent.load()
  static let lint = LexiconContent.lint()
  static let neutral = LexiconContent.neutral()
  static let advice: [Language: [String: NeutralAdvice]] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, LexiconContent.advice($0)) })
}

extension AppState {
  /// What the records of the instrument on the screen add up to, in a line or two.
  func insights(_ table: TableState) -> [Paragraph] {
    let mesa = table.mesa
    let words = look.wording.insights
    switch table.instrument {
    case .accreditation:
      guard !mesa.records.all(.delegate).isEmpty else { return [] }
      let heads = mesa.delegateHeadcount()
      let women = heads.reduce(0) { $0 + $1.women }
      let total = heads.reduce(0) { $0 + $1.total }
      return [
        Paragraph(text: words.accreditation(mesa.accreditationCounters(on: now.date))),
        Paragraph(text: words.headcount(women, total), scope: .textDim),
      ]
    case .voices:
      let silent = mesa.silentParties(in: mesa.openSession?.number)
      guard !silent.isEmpty else { return [] }
      return [Paragraph(text: words.silent(silent.map(\.name)), scope: .messageWarning)]
    case .agreements:
      guard !mesa.records.all(.agreement).isEmpty else { return [] }
      return [Paragraph(text: words.agreements(mesa.agreementCounters))]
    case .followUp:
      let open = mesa.openCommitments(on: now.date, holidays: InstrumentContent.holidays)
      guard !open.isEmpty else { return [] }
      let overdue = open.count { $0.light == .red }
      let soon = open.count { $0.light == .amber }
      return [
        Paragraph(
          text: words.followUp(overdue, soon, open.count),
          scope: overdue > 0 ? .messageWarning : .text)
      ]
    case .preparation, .actors, .rules, .agenda, .proposals, .acta, .rights:
      return []
    }
  }

  /// What is wrong with a record: the lint of agreements, words of a title that take sides.
  func faults(of record: Record, _ table: TableState) -> [Paragraph] {
    let mesa = table.mesa
    if record.kind == .agendaItem {
      let found = InstrumentContent.neutral.findings(
        in: record.text(.title), parties: mesa.parties)
      let advice = InstrumentContent.advice[look.wording.language] ?? [:]
      return found.map { finding in
        let words = advice[finding.entry].map { "\($0.why) \($0.instead)" } ?? ""
        return Paragraph(text: "! «\(finding.words)»: \(words)", scope: .messageWarning)
      }
    }
    guard record.kind == .agreement || record.kind == .commitment else { return [] }
    let lint = Lint(
      mesa, on: now.date, holidays: InstrumentContent.holidays, lexicon: InstrumentContent.lint)
    return lint.findings()
      .filter { finding in
        record.kind == .agreement
          ? finding.agreement == record.id && finding.commitment == nil
          : finding.commitment == record.id
      }
      .map { finding in
        let sentence = look.wording.lint.sentence(finding) { mesa.party($0)?.name }
        let waived = finding.isWaived ? " (\(look.wording.lint.waived))" : ""
        let sign = finding.blocks ? "!! " : "! "
        return Paragraph(
          text: sign + sentence + waived,
          scope: finding.blocks ? .messageError : .messageWarning)
      }
  }

  /// How a commitment stands against its date, for the screen of follow-up.
  func light(of record: Record, _ table: TableState) -> String? {
    guard table.instrument == .followUp,
      let view = table.mesa.commitment(
        record.id, on: now.date, holidays: InstrumentContent.holidays)
    else { return nil }
    let words = look.wording.insights
    var parts = [words.light(view.light)]
    if view.overdueDays > 0 { parts.append(words.overdue(view.overdueDays)) }
    if let date = view.due?.date { parts.append(look.wording.dates.short(date)) }
    return parts.joined(separator: separator)
  }
}
