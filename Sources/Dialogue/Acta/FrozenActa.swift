/// An acta that was taken to signature: its text does not change any more.
public struct FrozenActa: Hashable, Sendable, Identifiable {
  /// What went to signature, as it was then.
  public let freezing: ActaFreezing
  public let folio: Int
  public let at: Timestamp

  public var id: Int { freezing.number }

  init(_ freezing: ActaFreezing, folio: Int, at: Timestamp) {
    self.freezing = freezing
    self.folio = folio
    self.at = at
  }

  public var acta: RecordID { freezing.acta }
  public var number: Int { freezing.number }
  public var date: CalendarDate { freezing.date }
  public var agreements: [RecordID] { freezing.agreements }

  public var signers: [ActaSigner] { freezing.signers }
  public var parties: [PartyID] { freezing.parties }
  public var digest: String { freezing.digest }
}

/// How far an acta has come.
public enum ActaState: Hashable, Sendable {
  case draft
  /// Frozen, and the bases of these parties have not answered yet.
  case inConsultation([PartyID])
  case toSign
  /// Some have signed, or have been asked to and declined.
  case signing
  case signed
  /// A later acta took its place: signed itself, and not only taken to signature.
  case replaced(by: RecordID)
}

extension Mesa {
  public func frozen(_ acta: RecordID) -> FrozenActa? { frozenActas.first { $0.acta == acta } }

  /// The acta, frozen or not, that was drawn up in place of another.
  ///
  /// Of several the one that was frozen: it is what took the other's place, whichever was begun first.
  public func successor(of acta: RecordID) -> Record? {
    let successors = records.all(.acta).filter { $0.reference(.replaces) == acta }
    return successors.first { frozen($0.id) != nil } ?? successors.first
  }

  /// The agreements of an acta in their order: as frozen, or else all that stand in no other acta
  /// that holds and were not made after its session.
  public func agreements(of acta: RecordID) -> [RecordID] {
    if let frozen = frozen(acta) { return frozen.agreements }
    let replaced = records[acta]?.reference(.replaces)
    let others = frozenActas.filter { $0.acta != replaced && !isReplaced($0) }
    let taken = Set(others.flatMap(\.agreements))
    let later = Set(laterAgreements(than: acta))
    return ownAgreements.map(\.id).filter { !taken.contains($0) && !later.contains($0) }
  }

  /// Agreements that were written down at a session after that of an acta, and read aloud on no day up to
  /// it: that session did not make them. What the acta in whose place it stands holds, it may hold.
  func laterAgreements(than acta: RecordID) -> [RecordID] {
    guard let session = session(of: acta) else { return [] }
    let replaced = records[acta]?.reference(.replaces).flatMap(frozen)?.agreements ?? []
    return ownAgreements.filter { agreement in
      guard let own = agreement.session.flatMap(self.session), own.number > session.number,
        !replaced.contains(agreement.id)
      else { return false }
      return agreement.date(.readAloud).map { $0 > session.date } ?? true
    }.map(\.id)
  }

  /// The acta that holds an agreement and keeps it from being changed: frozen, and nobody has begun
  /// one in its place.
  public func lock(on agreement: RecordID) -> FrozenActa? {
    actaBook.holding(agreement).first { successor(of: $0.acta) == nil }
  }

  /// The acta by whose words an agreement stands: of several the last that all have signed, and while
  /// there is none, the last that was taken to signature.
  public func acta(holding agreement: RecordID) -> FrozenActa? {
    let actas = actaBook.holding(agreement)
    guard actas.count > 1 else { return actas.first }
    return actas.first { state(of: $0.acta) == .signed && isAgreedTo($0.acta) } ?? actas.first
  }

  /// Whether anybody signed an acta, and of one in another's place each party that had signed that:
  /// nobody is freed by signing nothing.
  func isAgreedTo(_ acta: RecordID) -> Bool {
    guard records.all(.signature, of: acta).contains(where: \.isSigned) else { return false }
    guard let replaced = records[acta]?.reference(.replaces) else { return true }
    return partiesThatSigned(replaced).isSubset(of: partiesThatSigned(acta))
  }

  /// By the signers as frozen; whoever signs on a blank line does so for their own party. That the acta is
  /// that party's was asked when the signature was written down, and is not asked again.
  private func partiesThatSigned(_ acta: RecordID) -> Set<PartyID> {
    guard let frozen = frozen(acta) else { return [] }
    let people = records.all(.signature, of: acta).filter(\.isSigned).compactMap { $0.person() }
    return Set(
      people.compactMap { id in
        if let signer = frozen.signers.first(where: { $0.person == id }) { return signer.party }
        let own = person(id)?.party
        return frozen.signers.contains { $0.party == own } ? nil : own
      })
  }

  /// The acta taken to signature that is to take the place of another.
  func frozenSuccessor(of acta: RecordID) -> FrozenActa? {
    successor(of: acta).flatMap { frozen($0.id) }
  }

  /// Whether a later acta took its place: with its signatures, as its paper says.
  private func isReplaced(_ acta: FrozenActa) -> Bool {
    if case .replaced = state(of: acta.acta) { return true }
    return false
  }

  public func state(of acta: RecordID) -> ActaState {
    guard let frozen = frozen(acta) else { return .draft }
    for successor in records.all(.acta) where successor.reference(.replaces) == acta {
      switch state(of: successor.id) {
      case .signed where isAgreedTo(successor.id), .replaced: return .replaced(by: successor.id)
      case .signed, .draft, .inConsultation, .toSign, .signing: break
      }
    }
    let waiting = pendingConsultations(of: frozen)
    // One of which nobody wrote how it went is none.
    let signatures = records.all(.signature, of: acta).filter { $0.code(.outcome) != nil }
    if !waiting.isEmpty, signatures.isEmpty { return .inConsultation(waiting) }
    if signatures.isEmpty { return .toSign }
    let signed = Set(signatures.compactMap { $0.person() })
    let open = signers(of: acta).contains { !signed.contains($0.person) }
    return open ? .signing : .signed
  }

  /// Parties whose bases have not answered on any of the acta's agreements that waits for them; one
  /// that takes effect when they ratify does not.
  public func pendingConsultations(of acta: FrozenActa) -> [PartyID] {
    let waiting = acta.agreements.filter { records[$0]?.flag(.effectiveOnRatification) != true }
    let pending = waiting.flatMap { agreement in
      lastWords(.baseConsultation, of: agreement).values
        .filter { $0.code(.ratification) == .pending }.compactMap { $0.party() }
    }
    return Set(pending).sorted()
  }
}
