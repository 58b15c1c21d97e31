extension Lint {
  /// What the signatures of an acta lack: credentials and numbers of those who sign, parties for which
  /// nobody does, and whoever did not hear what they sign.
  func ofSigners(_ signing: LintSigning) -> [LintFinding] {
    let credentials = mesa.credentials
    let signers = signing.signers
    func finding(_ rule: LintRule, _ signer: ActaSigner) -> LintFinding {
      LintFinding(
        rule, record: credentials[signer.person]?.id, party: signer.party, words: signer.name)
    }
    let provisional = signers.filter {
      credentials[$0.person]?.accreditation(on: signing.session.date) == .provisional
    }
    let unnumbered = signers.filter { $0.party != nil && $0.dni.isEmpty }
    return ofUnusable(credentials, signing) + ofPartiesWithoutSigner(signing)
      + provisional.map { finding(.provisionalCredential, $0) }
      + unnumbered.map { finding(.missingDNI, $0) }
      + signers.filter { signer in
        [.voice, .vote].contains { credentials[signer.person]?[$0] == .flag(false) }
      }
      .map { finding(.limitedCredential, $0) }
      + unheard(signing).map { finding(.unheardSigner, $0) }
  }

  /// Whoever was there, sent by a party, and whose credential does not hold on the day of the session
  /// or that of the signing; but for those who answer for a commitment, of whom that one tells it.
  private func ofUnusable(
    _ credentials: [PersonID: Record], _ signing: LintSigning
  ) -> [LintFinding] {
    let commitments = signing.clauses
      .flatMap { mesa.records.all(.commitment, of: $0) }
    let told = Set(
      signing.signers.map(\.person) + commitments.flatMap { $0.people(.responsiblePeople) })
    let sent = signing.session.attendance.filter { $0.isPresent && !told.contains($0.person) }
      .compactMap { entry in
        guard let credential = credentials[entry.person],
          let person = mesa.person(entry.person)
        else { return nil as LintFinding? }
        return LintFinding(
          .unusableCredential, record: credential.id, party: person.party, words: person.name)
      }
    return sent + ofUnsent(credentials, signing, besides: told)
  }

  /// Whoever said yes for a party that never sent them.
  private func ofUnsent(
    _ credentials: [PersonID: Record], _ signing: LintSigning, besides told: Set<PersonID>
  ) -> [LintFinding] {
    var seen = told
    return signing.clauses.flatMap { mesa.records.all(.acceptance, of: $0) }.compactMap { answer in
      guard let id = answer.person(.speaker), let person = mesa.person(id), person.party != nil,
        credentials[id] == nil, answer.code(.answer) != .takesNote, seen.insert(id).inserted
      else { return nil }
      return LintFinding(
        .unusableCredential, record: answer.id, party: person.party, words: person.name)
    }
  }

  /// A party at the table that nothing binds, and for which nobody would sign; one that is bound is
  /// told with its agreement.
  private func ofPartiesWithoutSigner(_ signing: LintSigning) -> [LintFinding] {
    let bound = signing.clauses.reduce(into: Set<PartyID>()) { bound, clause in
      bound.formUnion(mesa.bound(by: clause, ground.concurrence))
    }
    return ground.concurrence.atTable.map { mesa.parties[$0].id }
      .filter { !bound.contains($0) && !signing.signs(for: $0) }
      .map { LintFinding(.partyWithoutSigner, record: signing.acta.id, party: $0) }
  }

  /// Signers who need an interpreter, where the table has none and no answer of their party was heard in
  /// their language. Of an answer that was not heard by whoever gave it, that one tells it.
  private func unheard(_ signing: LintSigning) -> [ActaSigner] {
    let inNeed = signing.signers.compactMap { signer in
      mesa.person(signer.person).map { (signer, $0) }
    }.filter { $0.party != nil && $1.details.needsInterpreter == true }
    guard !inNeed.isEmpty, !mesa.hasInterpreter else { return [] }
    let answers = signing.clauses
      .flatMap { mesa.lastWords(.acceptance, of: $0).values }
    return inNeed.filter { signer, person in
      !answers.contains { answer in
        guard answer.party() == signer.party else { return false }
        return answer.flag(.interpreter) || !isLost(person, hearing: answer.text(.language))
          || (answer.person(.speaker) ?? person.id) == person.id
            && answer.code(.answer) != .takesNote
      }
    }.map(\.0)
  }

  /// The number of somebody, or the name of one who does not wish it told, in what the acta prints and
  /// nobody but a person typed.
  func ofNumbers(_ signing: LintSigning) -> [LintFinding] {
    let parts = mesa.records.all(.actaPart, of: signing.acta.id)
      .map { (id: $0.id, text: $0.text(.text)) }
    let ending = [(id: signing.acta.id, text: signing.session.details.endingWords)]
    let clauses = signing.clauses.compactMap { mesa.records[$0] }
      .map { (id: $0.id, text: $0.text(.text)) }
    let promised = signing.clauses.flatMap { mesa.records.all(.commitment, of: $0) }
      .map { (id: $0.id, text: $0.text(.action)) }
    return (parts + ending + clauses + promised).flatMap { part in
      (mesa.numbersOfPeople(in: part.text) + mesa.namesWithheld(in: part.text)).prefix(1).map {
        LintFinding(.personalNumber, record: part.id, words: $0.words)
      }
    }
  }
}

extension Mesa {
  /// Whether somebody of the table's team interprets.
  fileprivate var hasInterpreter: Bool {
    records.all(.teamMember).contains { $0.code(.teamRole) == .interpreterRole }
  }
}
