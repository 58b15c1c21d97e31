extension Mesa {
  /// The actas that were taken to signature and that somebody has still to sign, or that wait for the
  /// bases of a party, in their order.
  public var awaitedSignatures: [AwaitedSignatures] {
    frozenActas.compactMap { frozen in
      guard frozenSuccessor(of: frozen.acta) == nil else { return nil }
      switch state(of: frozen.acta) {
      case .draft, .signed, .replaced: return nil
      case .inConsultation, .toSign, .signing:
        let signers = Set(frozen.signers.map(\.person))
        let answered = Set(
          records.all(.signature, of: frozen.acta).filter { $0.code(.outcome) != nil }
            .compactMap { $0.person() })
        return AwaitedSignatures(
          acta: frozen.acta, number: frozen.number, done: signers.intersection(answered).count,
          total: signers.count)
      }
    }
  }
}

/// How far an acta is from having all its signatures.
public struct AwaitedSignatures: Hashable, Sendable {
  public let acta: RecordID
  public let number: Int
  /// Of how many who are to sign it is written down whether they did.
  public let done: Int
  public let total: Int
}
