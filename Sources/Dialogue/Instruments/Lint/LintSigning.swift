/// Who would sign an acta as it stands, gathered once for all its agreements.
struct LintSigning: Sendable {
  let acta: Record
  let session: Session
  let signers: [ActaSigner]
  /// The agreements of the acta, in their order.
  let clauses: [RecordID]
  private let agreements: Set<RecordID>
  private let signing: Set<PartyID>

  /// `nil` where the acta has no session.
  ///
  /// - Parameter day: that of the signing.
  init?(of acta: RecordID, in mesa: Mesa, on day: CalendarDate?) {
    guard let record = mesa.records[acta], let session = mesa.session(of: acta) else { return nil }
    self.acta = record
    self.session = session
    clauses = mesa.agreements(of: acta)
    agreements = Set(clauses)
    signers = mesa.signers(of: acta, on: day)
    signing = Set(signers.compactMap(\.party))
  }

  func holds(_ agreement: RecordID) -> Bool { agreements.contains(agreement) }

  /// Whether somebody can sign for a party.
  func signs(for party: PartyID) -> Bool { signing.contains(party) }

  /// The day of the session at which an agreement was made.
  func day(of agreement: RecordID) -> CalendarDate? { holds(agreement) ? session.date : nil }
}

extension Lint {
  /// The parties that an agreement binds without anybody who can sign for them: one that sits at the
  /// table and does not sign that day, or one that is not there at all (Código Civil, art. 1363).
  func ofSigning(_ agreement: Record) -> [LintFinding] {
    guard let signing = ground.signing, signing.holds(agreement.id) else { return [] }
    let bound = mesa.bound(by: agreement.id, ground.concurrence)
    return mesa.parties.indices.lazy.map { mesa.parties[$0] }
      .filter { bound.contains($0.id) && !signing.signs(for: $0.id) }
      .map { party in
        LintFinding(
          party.details.tier == .primary ? .boundWithoutSigner : .boundNotAtTable,
          agreement: agreement.id, party: party.id)
      }
  }

  /// What the acta itself says that cannot be so, or may not be said; then what its signatures lack.
  func ofActa() -> [LintFinding] {
    guard let signing = ground.signing else { return [] }
    var found: [LintFinding] = []
    let day = signing.session.date
    if day > today { found.append(LintFinding(.session(day), record: signing.acta.id)) }
    if let next = signing.acta.date(.nextDate), next < day {
      found.append(LintFinding(.nextSession(next), record: signing.acta.id))
    }
    if mesa.contradictedEnding(of: signing.acta.id) != nil {
      found.append(LintFinding(.contradictedEnding, record: signing.acta.id))
    }
    if signing.acta.code(.actaForm) == .conciliationForm {
      found += mesa.records.all(.actaPart, of: signing.acta.id).compactMap(offer)
      found += [Offer.words(in: signing.session.details.endingWords)].compactMap(\.self)
        .map { LintFinding(.offerInConciliation, record: signing.acta.id, words: $0) }
    }
    found += ofKind(signing) + ofLaterClauses(signing) + ofEnding(signing)
    found += ofOpenWords(signing)
    found += ofRecitals(signing.acta, signing.session.details.endingWords)
    return found + ofParts(signing) + ofOpinions(signing) + ofSigners(signing)
      + ofNumbers(signing)
  }

  /// An acta of conciliation holds neither positions nor proposals (Ley 26872, art. 16). How things
  /// were dealt with is not printed in one.
  private func offer(in part: Record) -> LintFinding? {
    let text = part.text(.text)
    guard part.code(.part) != .development,
      let words = Offer.words(in: text) ?? Offer.sum(in: text) ?? mesa.offerEchoed(in: text)
    else { return nil }
    return LintFinding(.offerInConciliation, record: part.id, words: words)
  }

  /// Nor does a clause of one tell what somebody offers or proposes: what they will do is a promise.
  func ofOffers(_ agreement: Record, _ commitments: [Record]) -> [LintFinding] {
    guard let signing = ground.signing, signing.holds(agreement.id),
      signing.acta.code(.actaForm) == .conciliationForm
    else { return [] }
    let norms = mesa.records.all(.normToIssue, of: agreement.id)
    let texts =
      [(agreement.id, agreement.text(.text))] + commitments.map { ($0.id, $0.text(.action)) }
      + norms.map { ($0.id, $0.text(.text)) }
    return texts.compactMap { record, text in
      Offer.words(inClause: text).map {
        LintFinding(.offerInConciliation, agreement: agreement.id, record: record, words: $0)
      }
    }
  }

  /// A consultation holds only what each party lets it hold; whom nobody asked is left out.
  private func ofOpinions(_ signing: LintSigning) -> [LintFinding] {
    guard signing.acta.code(.actaForm) == .consultationForm else { return [] }
    return mesa.records.standing.filter { $0.isOpinion && $0.code(.onPaper) == .notAsked }
      .map { LintFinding(.unaskedOpinion, record: $0.id, party: $0.party()) }
  }
}

extension Mesa {
  /// Six words in a row, or a short text whole, of what a party stated or proposed, and did not become an
  /// agreement.
  fileprivate func offerEchoed(in text: String) -> String? {
    let agreed = Set(records.all(.agreement).compactMap { $0.reference(.proposal) })
    return echoes(in: text).first { echo in
      guard case .record(let id, let kind) = echo.source else { return false }
      return kind == .statement || kind == .proposal && !agreed.contains(id)
    }?.words
  }
}
