/// Whether what was agreed obliges those who agreed it.
public enum Binding: String, CaseIterable, Sendable {
  /// No acta that all have signed holds it.
  case unsigned
  /// The bases of a party have not answered.
  case inConsultation
  /// It stands in an acta that others drew up, and no copy of that lies beside the book.
  case withoutCopy
  case binds
}

extension Mesa {
  /// Whether an agreement binds: the one place that decides it.
  ///
  /// No bases are waited for, all have signed or declined an acta that holds it, and somebody it obliges
  /// is among those who signed or joined: who declines is not bound, nor whose bases said no. One that others drew up
  /// binds by its attached copy. What was only written down or taken to signature obliges nobody, so
  /// that it is never late.
  public func binding(of agreement: RecordID) -> Binding {
    let bases = lastWords(.baseConsultation, of: agreement)
    if bases.values.contains(where: { $0.code(.ratification) == .pending }) {
      return .inConsultation
    }
    if let obtained = obtainedActa(of: agreement) {
      return hasCopy(of: obtained.id) ? .binds : .withoutCopy
    }
    guard let acta = actaBook.holding(agreement) else { return .unsigned }
    switch state(of: acta.acta) {
    case .signed: return binding(of: agreement, signed: acta, bases)
    case .inConsultation: return .inConsultation
    case .draft, .toSign, .signing, .replaced: return .unsigned
    }
  }

  private func binding(
    of agreement: RecordID, signed acta: FrozenActa, _ bases: [PartyID: Record]
  ) -> Binding {
    let bound = Set(concurring(in: agreement))
    // Of whom nobody was to sign, nobody declined.
    if acta.signers.allSatisfy({ $0.party == nil }) { return .binds }
    let signatures = records.all(.signature, of: acta.acta)
    let parties = Dictionary(
      acta.signers.map { ($0.person, $0.party) }, uniquingKeysWith: { first, _ in first })
    func signed(_ outcomes: Set<Code>) -> Set<PartyID> {
      Set(
        signatures.filter { $0.code(.outcome).map(outcomes.contains) == true }
          .compactMap { $0.person() }
          .compactMap { person in parties[person] ?? self.person(person)?.party })
    }
    let firm = signed([.signed, .onRequest]).union(joined(to: acta.acta))
      .filter { lastWords(.acceptance, of: agreement)[$0]?.code(.answer) != .adReferendum }
    let conditional = signed([.signed, .onRequest, .adReferendum]).subtracting(firm)
    let ratified = conditional.filter { bases[$0]?.code(.ratification) == .ratified }
    let refused = bases.filter { $0.value.code(.ratification) == .rejected }.map(\.key)
    if !bound.intersection(firm.union(ratified).subtracting(refused)).isEmpty { return .binds }
    let waiting = bound.intersection(conditional).subtracting(refused)
    return waiting.isEmpty ? .unsigned : .inConsultation
  }

  /// Whether a commitment, or a norm to issue, is of an agreement that binds.
  public func binds(_ promise: Record) -> Bool {
    promise.reference(.agreement).map { binding(of: $0) == .binds } ?? false
  }
}
