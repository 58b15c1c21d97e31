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
  /// No bases are waited for, and all have signed or declined its last acta; one that others drew up
  /// binds by its attached copy. What was only written down or taken to signature obliges nobody, so
  /// that it is never late.
  public func binding(of agreement: RecordID) -> Binding {
    let isPending = lastWords(.baseConsultation, of: agreement).values
      .contains { $0.code(.ratification) == .pending }
    if isPending { return .inConsultation }
    if let obtained = obtainedActa(of: agreement) {
      return hasCopy(of: obtained.id) ? .binds : .withoutCopy
    }
    guard let acta = actaBook.holding(agreement) else { return .unsigned }
    switch state(of: acta.acta) {
    case .signed: return .binds
    case .inConsultation: return .inConsultation
    case .draft, .toSign, .signing, .replaced: return .unsigned
    }
  }

  /// Whether a commitment, or a norm to issue, is of an agreement that binds.
  public func binds(_ promise: Record) -> Bool {
    promise.reference(.agreement).map { binding(of: $0) == .binds } ?? false
  }
}
