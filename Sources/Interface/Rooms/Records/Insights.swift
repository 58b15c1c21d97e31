import Dialogue
import Wording

extension AppState {
  /// What the records of an instrument add up to, in a few lines.
  func insights(
    into instrument: Instrument, _ mesa: Mesa, _ findings: [LintFinding]
  ) -> [Paragraph] {
    summary(of: instrument, mesa, findings).map { line in
      Paragraph(text: line.text.replacing(" · ", with: separator), scope: line.scope)
    }
  }

  private func summary(
    of instrument: Instrument, _ mesa: Mesa, _ findings: [LintFinding]
  ) -> [Paragraph] {
    switch instrument {
    case .preparation: return [gateInsight(mesa)]
    case .actors: return []
    case .accreditation: return accreditationInsights(mesa)
    case .rules:
      let rules = mesa.acceptedRules
      let mediation = Paragraph(
        text: look.wording.insights.mediation(
          mesa.acceptanceOfMediation.tally, mesa.acceptanceOfMediator.tally))
      return [mediation]
        + (rules.total == 0 ? [] : [Paragraph(text: look.wording.insights.rules(rules))])
    case .agenda: return agendaInsights(mesa)
    case .voices:
      let silent = mesa.silentParties(in: mesa.openSession?.id)
      guard !silent.isEmpty else { return [] }
      return [
        Paragraph(
          text: look.wording.insights.silent(silent.map(\.name)), scope: .messageWarning)
      ]
    case .proposals:
      let proposals = mesa.records.all(.proposal)
      let standing = proposals.count { $0.code(.standing) == .standing }
      return proposals.isEmpty
        ? [] : [Paragraph(text: look.wording.insights.proposals(standing, proposals.count))]
    case .agreements: return agreementInsights(mesa, findings)
    case .followUp: return commitmentInsights(mesa)
    case .rights: return rightsInsights(mesa)
    case .acta, .registry: return []
    }
  }

  /// *¿Hay condiciones para el diálogo?*, with what is missing.
  func gateInsight(_ mesa: Mesa) -> Paragraph {
    let gate = mesa.dialogueGate(on: now.date)
    let holes = gate.missing.map { hole in
      look.wording.gate.hole(hole) {
        mesa.party($0)?.name
      } measure: { measure in
        mesa.records[measure].map { caption(of: $0) }
      }
    }
    return Paragraph(
      text: look.wording.gate.sentence(gate.result, missing: holes),
      scope: gate.missing.isEmpty ? .text : .messageWarning)
  }

  func accreditationInsights(_ mesa: Mesa) -> [Paragraph] {
    let words = look.wording.insights
    guard !mesa.records.all(.delegate).isEmpty else { return [] }
    let heads = mesa.delegateHeadcount().map { count in
      let name = count.party.flatMap { mesa.party($0)?.name } ?? texts.none
      return words.headcount(name, count)
    }
    return [
      Paragraph(text: words.accreditation(mesa.accreditationCounters(on: now.date))),
      Paragraph(text: heads.joined(separator: separator), scope: .textDim),
    ]
  }

  /// What was promised before goes before what is asked for now.
  private func agendaInsights(_ mesa: Mesa) -> [Paragraph] {
    let items = mesa.records.all(.agendaItem)
    let minutes = items.reduce(0) { $0 + ($1.number(.minutes) ?? 0) }
    let open = mesa.openCommitments(on: now.date, holidays: holidays)
    let first = Paragraph(
      text: look.wording.insights.openFirst(open.count, open.count { $0.light == .red }),
      scope: .messageWarning)
    return (open.isEmpty ? [] : [first])
      + (minutes == 0 ? [] : [Paragraph(text: look.wording.insights.minutes(minutes))])
  }

  private func agreementInsights(
    _ mesa: Mesa, _ findings: [LintFinding]
  ) -> [Paragraph] {
    guard !mesa.records.all(.agreement).isEmpty else { return [] }
    let blocking = findings.count(where: \.blocks)
    return [
      Paragraph(text: look.wording.insights.agreements(mesa.agreementCounters)),
      Paragraph(
        text: look.wording.insights.findings(
          blocking, findings.count { !$0.blocks && !$0.isWaived },
          findings.count(where: \.isWaived)),
        scope: blocking > 0 ? .messageError : .text),
    ]
  }

  private func commitmentInsights(_ mesa: Mesa) -> [Paragraph] {
    let open = mesa.openCommitments(on: now.date, holidays: holidays)
    guard !open.isEmpty else { return [] }
    let overdue = open.count { $0.light == .red }
    let soon = open.count { $0.light == .amber }
    return [
      Paragraph(
        text: look.wording.insights.followUp(overdue, soon, open.count),
        scope: overdue > 0 ? .dueOverdue : .text)
    ]
  }

  private func rightsInsights(_ mesa: Mesa) -> [Paragraph] {
    let counts = Instrument.rights.kinds.compactMap { kind -> String? in
      let count = mesa.records.all(kind).count
      guard count > 0 else { return nil }
      return "\(look.wording.records.kinds(kind).capitalizedFirst) \(count)"
    }
    return counts.isEmpty ? [] : [Paragraph(text: counts.joined(separator: separator))]
  }

  var holidays: Holidays { resources.handbook.holidays }
}
