extension Lint {
  func ofCommitment(_ commitment: Record, _ agreement: Record) -> [LintFinding] {
    func finding(
      _ rule: LintRule, party: PartyID? = nil, words: String? = nil
    ) -> LintFinding {
      LintFinding(
        rule, agreement: agreement.id, commitment: commitment.id, party: party, words: words)
    }
    var found: [LintFinding] = []
    if isPast(commitment, agreement) { found.append(finding(.pastDeadline)) }
    found += tooEarly(commitment, agreement)
    if let term = termEndingBeforeStart(commitment, agreement) {
      found.append(LintFinding(term, agreement: agreement.id, commitment: commitment.id))
    }
    for key in Self.printed {
      found += openWords(in: commitment.text(key)).map { finding(.openWords, words: $0) }
    }
    let action = WordSequence(commitment.text(.action))
    if let words = lexicon.vagueWords(in: action) {
      found.append(finding(.vagueVerb, words: words))
    }
    if let words = lexicon.secondObligation(in: action) {
      found.append(finding(.twoObligations, words: words))
    }
    let period = commitment.text(.periodicity)
    if !period.isEmpty, !Period.isUnderstood(period) {
      found.append(finding(.unreadPeriod, words: period))
    }
    switch agreement.clauseClass {
    case .obligation: return blanks(of: commitment, agreement, finding) + found
    case .procedure, .recognition: return found
    }
  }

  /// What the acta prints of it as it was typed.
  private static let printed: [FieldKey] = [
    .action, .executor, .beneficiary, .budget, .contributions, .verifier, .followUp, .periodicity,
    .investmentCode,
  ]

  /// What an obligation does not say: who answers for it, by when, who verifies and follows up.
  private func blanks(
    of commitment: Record, _ agreement: Record,
    _ finding: (LintRule, PartyID?, String?) -> LintFinding
  ) -> [LintFinding] {
    var found = responsibility(commitment, agreement).map { finding($0.rule, $0.party, nil) }
    if commitment.deadline() == nil { found.append(finding(.missingDeadline, nil, nil)) }
    let obliged = mesa.obliged(by: commitment, namedIn: .verifier, of: commitment)
    if let obliged { found.append(finding(.verifierObliged, obliged.party, nil)) }
    if !commitment.has(.verifier) {
      found.append(finding(.missingVerifier, nil, nil))
      // «La empresa» is somebody where that is what a party is called.
    } else if obliged?.isByName != true, isNobody(commitment, .verifier) {
      found.append(finding(.verifierNobody, nil, commitment.text(.verifier)))
    }
    if !commitment.has(.followUp) {
      found.append(finding(.missingFollowUp, nil, nil))
    } else if isNobody(commitment, .followUp) {
      found.append(finding(.followUpNobody, nil, commitment.text(.followUp)))
    }
    return found
  }

  /// Written down, but not somebody.
  private func isNobody(_ commitment: Record, _ key: FieldKey) -> Bool {
    commitment.person(key) == nil && Nobody.isMeant(by: commitment.text(key))
  }

  private typealias Hole = (rule: LintRule, party: PartyID?)

  private func responsibility(_ commitment: Record, _ agreement: Record) -> [Hole] {
    let parties = commitment.parties(.responsible)
    let people = commitment.people(.responsiblePeople).compactMap(mesa.person)
    if parties.isEmpty, people.isEmpty { return [(.missingResponsible, nil)] }
    if parties.isEmpty, people.allSatisfy({ $0.party == nil }) {
      return [(.responsibleNoParty, nil)]
    }
    let signed = mesa.lock(on: agreement.id)?.date ?? mesa.anchor(of: agreement.id).signed
    var holes: [Hole] = []
    // Of each party that is bound one person who can be told apart, to turn to.
    let named = people.filter { isIdentified($0, among: parties) }.compactMap(\.party)
    if parties.isEmpty {
      if named.isEmpty { holes.append((.responsibleUnidentified, people.first?.party)) }
    } else {
      holes += parties.filter { !named.contains($0) }.map { (.responsibleUnidentified, $0) }
    }
    var silent = Set<PartyID?>()
    for person in people where !ground.mayAnswer(person.id, on: signed) {
      holes.append((.responsibleNotAccredited, person.party))
      silent.insert(person.party)
    }
    let bound = parties + people.compactMap(\.party).filter { !parties.contains($0) }
    for party in bound where !silent.contains(party) && !ground.speaks(for: party, on: signed) {
      holes.append((.responsibleNotAccredited, party))
    }
    return holes
  }

  /// A person of one of the parties, told apart from others by office or identity document.
  private func isIdentified(_ person: Person, among parties: [PartyID]) -> Bool {
    guard let party = person.party else { return false }
    guard parties.isEmpty || parties.contains(party) else { return false }
    return !person.details.office.isEmpty || !person.details.dni.isEmpty
  }

  /// A term that runs from the signing and would be over before what it is for begins.
  private func termEndingBeforeStart(
    _ commitment: Record, _ agreement: Record
  ) -> ImpossibleDate? {
    guard let starts = commitment.date(.starts), let deadline = commitment.deadline() else {
      return nil
    }
    var anchor = mesa.anchor(
      of: agreement.id, binding: mesa.responsibleParties(of: commitment))
    if mesa.lock(on: agreement.id) == nil { anchor.signed = today }
    guard let end = deadline.resolve(anchor, holidays: holidays).date, end < starts else {
      return nil
    }
    return .term(end: end, start: starts)
  }
}

extension Record {
  /// Whether a delegate may speak and sign for the party on a day.
  public func isAccredited(on day: CalendarDate) -> Bool {
    kind == .delegate && accreditation(on: day).maySign
  }
}
