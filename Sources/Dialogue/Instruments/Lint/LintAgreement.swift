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
    if norm.text(.entity).isEmpty || Nobody.isMeant(by: norm.text(.entity)) {
      rules.append(.missingResponsible)
    }
    if norm.deadline() == nil { rules.append(.missingDeadline) }
    if isPast(norm, agreement) { rules.append(.pastDeadline) }
    var found = rules.map { LintFinding($0, agreement: agreement.id, record: norm.id) }
    found += [norm.text(.text), norm.text(.entity)].flatMap(openWords).map {
      LintFinding(.openWords, agreement: agreement.id, record: norm.id, words: $0)
    }
    found += tooEarly(norm, agreement)
    if !rules.contains(.missingResponsible), mesa.party(issuing: norm) == nil {
      found.append(
        LintFinding(
          .normOfOthers, agreement: agreement.id, record: norm.id, words: norm.text(.entity)))
    }
    // Nothing is published a term after its own publication.
    guard norm.deadline()?.start == .publication else { return found }
    return found + [LintFinding(.publication, agreement: agreement.id, record: norm.id)]
  }

  /// What those whose yes an agreement needs said of it, and their bases. Nobody else is asked.
  func ofAcceptances(_ agreement: Record) -> [LintFinding] {
    let digest = mesa.clauseDigest(of: agreement.id).description
    let answers = mesa.lastWords(.acceptance, of: agreement.id)
    let consultations = mesa.lastWords(.baseConsultation, of: agreement.id)
    let asked = ground.concurrence.parties(in: agreement, mesa)
    var found: [LintFinding] = []
    for party in asked {
      if let answer = answers[party], let code = answer.code(.answer) {
        found +=
          code == .takesNote
          ? [finding(.onlyTookNote, answer, agreement)]
          : ofAnswer(answer, code, digest, agreement)
      } else {
        found.append(LintFinding(.missingAcceptance, agreement: agreement.id, party: party))
      }
      found += ofBases(consultations[party], answers[party], digest, agreement)
    }
    // A clause that waits for bases of which nobody knows whose.
    if agreement.flag(.effectiveOnRatification),
      !asked.contains(where: {
        consultations[$0] != nil || answers[$0]?.code(.answer) == .adReferendum
      })
    {
      found.append(LintFinding(.vagueConsultation, agreement: agreement.id))
    }
    return found + ofOthers(agreement, asked, answers)
  }

  private func ofAnswer(
    _ answer: Record, _ code: Code, _ digest: String, _ agreement: Record
  ) -> [LintFinding] {
    if code == .objects { return [finding(.objection, answer, agreement)] }
    var found: [LintFinding] = []
    if answer.text(.digest) != digest { found.append(finding(.staleAcceptance, answer, agreement)) }
    if code == .reserves, ground.signing?.acta.code(.actaForm) == .conciliationForm {
      found.append(finding(.reservedConciliation, answer, agreement))
    } else if code == .reserves, answer.text(.words).isEmpty {
      found.append(finding(.reservationWithoutReasons, answer, agreement))
    }
    if answer.code(.understood) == .no { found.append(finding(.notUnderstood, answer, agreement)) }
    if lacksInterpreter(answer) || isMisinterpreted(answer) {
      found.append(finding(.missingInterpreter, answer, agreement))
    }
    if isOfAbsent(answer) { found.append(finding(.absentSpeaker, answer, agreement)) }
    if let day = answer.date(.date), let read = mesa.readAloud(agreement), day < read {
      found.append(
        LintFinding(
          .answeredBefore(day, read: read), agreement: agreement.id, record: answer.id,
          party: answer.party()))
    }
    if let hour = hourOutsideSession(answer, agreement) {
      found.append(
        LintFinding(
          .answered(hour), agreement: agreement.id, record: answer.id, party: answer.party()))
    }
    return found
  }

  /// Whether whoever answered was away: from the session at which the answer was written down, or that
  /// of the acta, and present at neither. Where it is not said who answered, nobody of any party was there.
  private func isOfAbsent(_ answer: Record) -> Bool {
    let sessions = [answer.session.flatMap(mesa.session), ground.signing?.session]
      .compactMap(\.self)
    guard let speaker = answer.person(.speaker) else {
      return !sessions.isEmpty && sessions.allSatisfy { mesa.turnout(of: $0) == .nobody }
    }
    let presence = sessions.compactMap { session in
      session.attendance.last { $0.person == speaker }?.isPresent
    }
    return presence.contains(false) && !presence.contains(true)
  }

  /// The hour of an answer at which the session of its reading was not going on.
  private func hourOutsideSession(_ answer: Record, _ agreement: Record) -> ClockHour? {
    guard let hour = ClockHour(answer.text(.hour)), let session = ground.signing?.session,
      mesa.readAloud(agreement) == session.date,
      answer.date(.date) ?? session.date == session.date, let begins = session.begins
    else { return nil }
    if let speaker = answer.person(.speaker),
      let presence = session.attendance.last(where: { $0.person == speaker })?.presence,
      presence.from.map({ hour < $0 }) ?? false || presence.until.map({ hour > $0 }) ?? false,
      session.ends.map({ $0 >= begins }) ?? true
    {
      return hour
    }
    guard !session.isOpen, let ends = session.ends else { return hour < begins ? hour : nil }
    let isOutside =
      ends < begins ? hour < begins && hour > ends : hour < begins || hour > ends
    return isOutside ? hour : nil
  }

  /// The bases of one party: asked for, or spoken of by an acceptance that waits for them.
  private func ofBases(
    _ consultation: Record?, _ answer: Record?, _ digest: String, _ agreement: Record
  ) -> [LintFinding] {
    switch consultation?.code(.ratification) {
    case .ratified:
      guard let consultation else { return [] }
      var found: [LintFinding] = []
      // They said yes to words that stand no more.
      if consultation.has(.digest), consultation.text(.digest) != digest {
        found.append(finding(.staleAcceptance, consultation, agreement))
      }
      if consultation.ratification == nil {
        found.append(finding(.vagueConsultation, consultation, agreement))
      }
      if let day = consultation.date(.date), isImpossible(ratified: day, agreement) {
        found.append(
          LintFinding(
            .ratified(day), agreement: agreement.id, record: consultation.id,
            party: consultation.party()))
      }
      return found
    case .rejected: return consultation.map { [finding(.objection, $0, agreement)] } ?? []
    case _: break
    }
    let waiting = answer?.code(.answer) == .adReferendum ? answer : nil
    guard let record = consultation ?? waiting else { return [] }
    var found: [LintFinding] = []
    if !agreement.flag(.effectiveOnRatification) {
      found.append(finding(.pendingConsultation, record, agreement))
    }
    if consultation?.has(.ratifiedBy) != true || consultation?.has(.until) != true {
      found.append(finding(.vagueConsultation, record, agreement))
    }
    if let until = consultation?.date(.until) {
      if let session = ground.signing?.session, until < session.date {
        found.append(
          LintFinding(
            .basesAnswer(until), agreement: agreement.id, record: record.id,
            party: record.party()))
      } else if until < today {
        found.append(finding(.overdueConsultation, record, agreement))
      }
    }
    return found
  }

  /// Nobody says yes to words before the session at which they were written, nor stands as having done so
  /// on a paper of an earlier day.
  private func isImpossible(ratified day: CalendarDate, _ agreement: Record) -> Bool {
    let own = agreement.session.flatMap(mesa.session)?.date
    let first = [own, ground.signing?.session.date].compactMap(\.self).min()
    return first.map { day < $0 } ?? false || ground.signing != nil && day > today
  }

  private func finding(_ rule: LintRule, _ record: Record, _ agreement: Record) -> LintFinding {
    LintFinding(rule, agreement: agreement.id, record: record.id, party: record.party())
  }
}
