import Dialogue

/// Whether what was agreed obliges, by what the folios say.
extension FolioReader {
  /// The last signed acta that holds an agreement, or else the last taken to signature.
  func holding(_ agreement: RecordID) -> ActaFreezing? {
    let all = frozen.map(\.acta).filter { $0.agreements.contains(agreement) }
    return all.last { isAgreedTo($0) && !isReplaced($0.acta) } ?? all.last
  }

  /// Why an agreement obliges nobody; `nil` where it does.
  ///
  /// - Parameter parties: whom it is asked of; whoever it needs the yes of where nobody is named.
  func unbound(_ agreement: RecordID, on parties: [PartyID] = []) -> String? {
    let waits = last(.baseConsultation, of: agreement).values
      .contains { $0.values[.ratification] == .code(.pending) }
    if waits { return "en consulta" }
    guard let acta = holding(agreement), !isReplaced(acta.acta) else { return "no firmado todavía" }
    let bases = acta.agreements.contains { other in
      self[other]?.values[.effectiveOnRatification] != .flag(true)
        && last(.baseConsultation, of: other).values
          .contains { $0.values[.ratification] == .code(.pending) }
    }
    if bases, signatures(of: acta).isEmpty { return "en consulta" }
    guard isSigned(acta) else { return "no firmado todavía" }
    if isInRevision(agreement, acta) { return "se redacta de nuevo: rige el acta firmada" }
    return acta.signers.isEmpty ? nil : unboundByWho(agreement, acta, parties)
  }

  /// Whether it says something else than when the acta went to signature, for one in its place.
  private func isInRevision(_ agreement: RecordID, _ acta: ActaFreezing) -> Bool {
    guard let folio = frozen.first(where: { $0.acta == acta })?.folio else { return false }
    // Another name of somebody is no other word.
    var signed = self
    signed.take(agreement, from: asOf(folio))
    return all(.acta).contains { $0.values[.replaces] == .record(acta.acta) }
      && heard(agreement) != signed.heard(agreement)
  }

  /// Somebody whom it obliges signed, and where that was ad referéndum the bases said yes.
  private func unboundByWho(
    _ agreement: RecordID, _ acta: ActaFreezing, _ parties: [PartyID]
  ) -> String? {
    let bases = last(.baseConsultation, of: agreement).mapValues { $0.values[.ratification] }
    let answers = last(.acceptance, of: agreement).mapValues { $0.values[.answer] }
    if self[agreement]?.values[.effectiveOnRatification] == .flag(true) {
      for party in concurring(agreement)
      where bases.keys.contains(party) || answers[party] == .code(.adReferendum) {
        if bases[party] == .code(.rejected) { return "rechazado por las bases" }
      }
      for party in concurring(agreement)
      where bases.keys.contains(party) || answers[party] == .code(.adReferendum) {
        if bases[party] != .code(.ratified) { return "en consulta" }
      }
    }
    var waits = false
    for signature in signatures(of: acta) {
      guard let party = signature.party, concurring(agreement).contains(party),
        parties.isEmpty || parties.contains(party),
        bases[party] != .code(.rejected), signature.outcome != .code(.declined)
      else { continue }
      let isConditional =
        signature.outcome == .code(.adReferendum) || answers[party] == .code(.adReferendum)
      if !isConditional || bases[party] == .code(.ratified) { return nil }
      waits = true
    }
    if waits { return "en consulta" }
    let isRejected = concurring(agreement).contains {
      (parties.isEmpty || parties.contains($0)) && bases[$0] == .code(.rejected)
    }
    return isRejected ? "rechazado por las bases" : "no firmado todavía"
  }
}
