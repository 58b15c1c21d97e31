extension Lint {
  /// Norms asked for: who issues them and by when; and texts that speak of one nobody asked for.
  func ofNorms(_ agreement: Record, _ commitments: [Record]) -> [LintFinding] {
    let norms = mesa.records.all(.normToIssue, of: agreement.id)
    guard norms.isEmpty else { return norms.flatMap { ofNorm($0, agreement) } }
    let texts = [agreement.text(.text)] + commitments.map { $0.text(.action) }
    let words = texts.lazy.compactMap { lexicon.normWords(in: WordSequence($0)) }.first
    return words.map { [LintFinding(.missingNorm, agreement: agreement.id, words: $0)] } ?? []
  }

  private func ofNorm(_ norm: Record, _ agreement: Record) -> [LintFinding] {
    var rules: [LintRule] = []
    if norm.text(.entity).isEmpty { rules.append(.missingResponsible) }
    if norm.deadline() == nil { rules.append(.missingDeadline) }
    return rules.map { LintFinding($0, agreement: agreement.id, record: norm.id) }
  }

  /// What the parties said of an agreement, and their bases.
  func ofAcceptances(_ agreement: Record, _ commitments: [Record]) -> [LintFinding] {
    let digest = mesa.clauseDigest(of: agreement.id).description
    let answers = mesa.lastWords(.acceptance, of: agreement.id)
    let consultations = mesa.lastWords(.baseConsultation, of: agreement.id)
    let bound = commitments.flatMap { mesa.responsibleParties(of: $0) }
    let signers = ground.signers(bound: bound, in: mesa)
    var found: [LintFinding] = []
    for party in signers where answers[party.id]?.code(.answer) == nil {
      found.append(LintFinding(.missingAcceptance, agreement: agreement.id, party: party.id))
    }
    for answer in answers.inOrder {
      guard let code = answer.code(.answer) else { continue }
      if code == .objects {
        found.append(finding(.objection, answer, agreement))
        continue
      }
      if answer.text(.digest) != digest {
        found.append(finding(.staleAcceptance, answer, agreement))
      }
      if code == .reserves, answer.text(.words).isEmpty {
        found.append(finding(.reservationWithoutReasons, answer, agreement))
      }
    }
    for consultation in consultations.inOrder {
      let answer = consultation.code(.ratification)
      if answer == .pending {
        found.append(finding(.pendingConsultation, consultation, agreement))
      } else if answer == .rejected {
        found.append(finding(.objection, consultation, agreement))
      }
    }
    return found
  }

  private func finding(_ rule: LintRule, _ record: Record, _ agreement: Record) -> LintFinding {
    LintFinding(rule, agreement: agreement.id, record: record.id, party: record.party())
  }
}

extension [PartyID: Record] {
  /// As they were written.
  fileprivate var inOrder: [Record] { values.sorted { $0.id < $1.id } }
}
