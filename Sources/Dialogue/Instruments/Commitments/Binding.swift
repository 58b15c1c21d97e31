/// Whether what was agreed obliges those who agreed it.
public enum Binding: String, CaseIterable, Sendable {
  /// No acta that all have signed holds it.
  case unsigned
  /// The bases of a party have not answered.
  case inConsultation
  /// All have signed, and the bases of those whom it would oblige said no.
  case rejected
  /// It stands in an acta that others drew up, and no copy of that lies beside the book.
  case withoutCopy
  /// An acta that all have signed holds it, and these words are written for one in its place.
  case inRevision
  case binds
}

extension Mesa {
  /// Whether an agreement binds: the one place that decides it.
  ///
  /// No bases are waited for, all have signed or declined an acta that holds it, and somebody it obliges
  /// is among those who signed or joined: who declines is not bound, nor whose bases said no. One that others drew up
  /// binds by its attached copy. What was only written down or taken to signature obliges nobody, so
  /// that it is never late.
  ///
  /// - Parameter parties: whom it is asked of, such as those who are to meet a commitment; all whose yes
  ///   it needs where none are named.
  public func binding(of agreement: RecordID, on parties: [PartyID] = []) -> Binding {
    let bases = lastWords(.baseConsultation, of: agreement)
    if bases.values.contains(where: { $0.code(.ratification) == .pending }) {
      return .inConsultation
    }
    if let obtained = obtainedActa(of: agreement) {
      return hasCopy(of: obtained.id) ? .binds : .withoutCopy
    }
    guard let acta = acta(holding: agreement) else { return .unsigned }
    switch state(of: acta.acta) {
    case .signed:
      if isInRevision(agreement) { return .inRevision }
      return binding(of: agreement, signed: acta, bases, parties)
    case .inConsultation: return .inConsultation
    case .draft, .toSign, .signing, .replaced: return .unsigned
    }
  }

  /// Of an acta that all have signed or declined: whether somebody whom the agreement obliges signed, or
  /// joined later, and where that was ad referéndum, whether the bases said yes.
  private func binding(
    of agreement: RecordID, signed acta: FrozenActa, _ bases: [PartyID: Record],
    _ asked: [PartyID]
  ) -> Binding {
    // An acta of which it is not known who was to sign it.
    guard !acta.signers.isEmpty else { return .binds }
    let answers = lastWords(.acceptance, of: agreement)
    let joined = joined(to: acta.acta)
    let concurring = concurring(in: agreement)
    if records[agreement]?.flag(.effectiveOnRatification) == true {
      let conditional = concurring.filter { party in
        bases[party] != nil || answers[party]?.code(.answer) == .adReferendum
      }
      // It waits for bases that nobody has named yet.
      if conditional.isEmpty { return .inConsultation }
      let codes = conditional.map { bases[$0]?.code(.ratification) }
      if codes.contains(.rejected) { return .rejected }
      if codes.contains(where: { $0 != .ratified }) { return .inConsultation }
    }
    let meant = concurring.filter { asked.isEmpty || asked.contains($0) }
    let isRejected = meant.contains { bases[$0]?.code(.ratification) == .rejected }
    var waits = false
    for party in meant where bases[party]?.code(.ratification) != .rejected {
      if joined.contains(party) { return .binds }
      let signed = signatures(of: acta, for: party)
      guard !signed.isEmpty else { continue }
      let waitsForBases = signed.isConditional(answer: answers[party])
      if !waitsForBases || bases[party]?.code(.ratification) == .ratified { return .binds }
      waits = true
    }
    return waits ? .inConsultation : isRejected ? .rejected : .unsigned
  }

  /// The parties that are to meet a commitment: of one that binds, those that it does, for who declined
  /// to sign promised nothing.
  func promising(_ promise: Record, in agreement: RecordID) -> [PartyID] {
    let parties = responsibleParties(of: promise)
    let bound = parties.filter { binding(of: agreement, on: [$0]) == .binds }
    return bound.isEmpty ? parties : bound
  }

  /// Whether a commitment, or a norm to issue, is of an agreement that binds.
  public func binds(_ promise: Record) -> Bool {
    promise.reference(.agreement).map {
      binding(of: $0, on: responsibleParties(of: promise)) == .binds
    } ?? false
  }
}
