extension Lint {
  func ofCommitment(_ commitment: Record, _ agreement: Record) -> [LintFinding] {
    func finding(
      _ rule: LintRule, party: PartyID? = nil, words: String? = nil
    ) -> LintFinding {
      LintFinding(
        rule, agreement: agreement.id, commitment: commitment.id, party: party, words: words)
    }
    var found = responsibility(commitment, agreement).map { finding($0.rule, party: $0.party) }
    if let deadline = commitment.deadline() {
      if isPast(deadline, commitment, agreement) { found.append(finding(.pastDeadline)) }
    } else {
      found.append(finding(.missingDeadline))
    }
    if !commitment.has(.verifier) { found.append(finding(.missingVerifier)) }
    if !commitment.has(.followUp) { found.append(finding(.missingFollowUp)) }
    let action = WordSequence(commitment.text(.action))
    if let words = lexicon.vagueWords(in: action) {
      found.append(finding(.vagueVerb, words: words))
    }
    if let words = lexicon.secondObligation(in: action) {
      found.append(finding(.twoObligations, words: words))
    }
    return found
  }

  private typealias Hole = (rule: LintRule, party: PartyID?)

  private func responsibility(_ commitment: Record, _ agreement: Record) -> [Hole] {
    let parties = commitment.parties(.responsible)
    let people = commitment.people(.responsiblePeople).compactMap(mesa.person)
    if parties.isEmpty, people.isEmpty { return [(.missingResponsible, nil)] }
    let signed = mesa.anchor(of: agreement.id).signed
    var holes: [Hole] = []
    // One person who can be told apart is enough to turn to.
    if !people.contains(where: { isIdentified($0, among: parties) }) {
      holes.append((.responsibleUnidentified, people.first?.party ?? parties.first))
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

  /// A date, or what runs from one, that ends before the signing, or before today while the text was
  /// not read aloud. What runs from an event moves with it, and a date that was moved is judged no
  /// more.
  private func isPast(_ deadline: Deadline, _ commitment: Record, _ agreement: Record) -> Bool {
    guard deadline.isFixed, mesa.records.all(.reschedule, of: commitment.id).isEmpty,
      let date = deadline.resolve(mesa.anchor(of: agreement.id), holidays: holidays).date
    else { return false }
    return date < agreement.date(.readAloud) ?? today
  }
}

extension Deadline {
  /// Whether its last day is known from its own words.
  fileprivate var isFixed: Bool {
    switch self {
    case .date: return true
    case .immediate: return false
    case .days(_, _, let start), .months(_, let start), .hours(_, let start):
      if case .date = start { return true }
      return false
    }
  }
}

extension Record {
  /// Whether a delegate may speak and sign for the party on a day.
  public func isAccredited(on day: CalendarDate) -> Bool {
    kind == .delegate && code(.accreditation) == .accredited && !isExpired(on: day)
  }

  /// Whether the accreditation of a delegate had ended before a day.
  public func isExpired(on day: CalendarDate) -> Bool {
    date(.expiry).map { $0 < day } ?? false
  }
}
