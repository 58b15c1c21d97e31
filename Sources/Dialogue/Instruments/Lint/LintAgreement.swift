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

  /// What those whose yes an agreement needs said of it, and their bases. Nobody else is asked.
  func ofAcceptances(_ agreement: Record) -> [LintFinding] {
    let digest = mesa.clauseDigest(of: agreement.id).description
    let answers = mesa.lastWords(.acceptance, of: agreement.id)
    let consultations = mesa.lastWords(.baseConsultation, of: agreement.id)
    var found: [LintFinding] = []
    for party in ground.concurrence.parties(in: agreement, mesa) {
      if let answer = answers[party], let code = answer.code(.answer), code != .takesNote {
        found += ofAnswer(answer, code, digest, agreement)
      } else {
        found.append(LintFinding(.missingAcceptance, agreement: agreement.id, party: party))
      }
      found += ofBases(consultations[party], answers[party], agreement)
    }
    return found
  }

  private func ofAnswer(
    _ answer: Record, _ code: Code, _ digest: String, _ agreement: Record
  ) -> [LintFinding] {
    if code == .objects { return [finding(.objection, answer, agreement)] }
    var found: [LintFinding] = []
    if answer.text(.digest) != digest { found.append(finding(.staleAcceptance, answer, agreement)) }
    if code == .reserves, answer.text(.words).isEmpty {
      found.append(finding(.reservationWithoutReasons, answer, agreement))
    }
    if lacksInterpreter(answer) { found.append(finding(.missingInterpreter, answer, agreement)) }
    if isOfAbsent(answer) { found.append(finding(.absentSpeaker, answer, agreement)) }
    if isOutsideSession(answer, agreement) {
      found.append(finding(.impossibleDate, answer, agreement))
    }
    return found
  }

  /// Whether whoever answered was away: from the session at which the answer was written down, or that
  /// of the acta, and present at neither.
  private func isOfAbsent(_ answer: Record) -> Bool {
    guard let speaker = answer.person(.speaker) else { return false }
    let sessions = [answer.session.flatMap(mesa.session), ground.signing?.session]
    let presence = sessions.compactMap { session in
      session?.attendance.last { $0.person == speaker }?.isPresent
    }
    return presence.contains(false) && !presence.contains(true)
  }

  /// Whether an answer has an hour at which the session of its reading was not going on.
  private func isOutsideSession(_ answer: Record, _ agreement: Record) -> Bool {
    guard let hour = ClockHour(answer.text(.hour)), let session = ground.signing?.session,
      mesa.readAloud(agreement) == session.date, let begins = session.begins
    else { return false }
    guard !session.isOpen, let ends = session.ends else { return hour < begins }
    return ends < begins ? hour < begins && hour > ends : hour < begins || hour > ends
  }

  /// Read without an interpreter, and not in the language of whoever needs one: of the one who
  /// answered, or else of all who speak for the party.
  private func lacksInterpreter(_ answer: Record) -> Bool {
    guard !answer.flag(.interpreter) else { return false }
    let language = WordSequence(answer.text(.language)).words.map(\.folded)
    func isLost(_ person: Person) -> Bool {
      let own = WordSequence(person.details.language).words.map(\.folded)
      return person.details.needsInterpreter == true && (own.isEmpty || own != language)
    }
    if let speaker = answer.person(.speaker).flatMap(mesa.person) { return isLost(speaker) }
    guard let party = answer.party() else { return false }
    let speakers = ground.delegates[party, default: []].compactMap(mesa.person)
    return !speakers.isEmpty && speakers.allSatisfy(isLost)
  }

  /// The bases of one party: asked for, or spoken of by an acceptance that waits for them.
  private func ofBases(
    _ consultation: Record?, _ answer: Record?, _ agreement: Record
  ) -> [LintFinding] {
    switch consultation?.code(.ratification) {
    case .ratified: return []
    case .rejected: return consultation.map { [finding(.objection, $0, agreement)] } ?? []
    case _: break
    }
    let waiting = answer?.code(.answer) == .adReferendum ? answer : nil
    guard let record = consultation ?? waiting else { return [] }
    var found: [LintFinding] = []
    if !agreement.flag(.effectiveOnRatification) {
      found.append(finding(.pendingConsultation, record, agreement))
    }
    if let until = consultation?.date(.until), until < today {
      found.append(finding(.overdueConsultation, record, agreement))
    }
    return found
  }

  private func finding(_ rule: LintRule, _ record: Record, _ agreement: Record) -> LintFinding {
    LintFinding(rule, agreement: agreement.id, record: record.id, party: record.party())
  }
}
