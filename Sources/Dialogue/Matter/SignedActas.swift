/// What has been signed by all, and so may be told.
struct SignedActas: Sendable {
  /// Actas that no later one has replaced.
  let actas: Set<RecordID>
  let agreements: Set<RecordID>

  init(_ mesa: Mesa) {
    let signed = mesa.signedActas
    actas = Set(signed.map(\.acta))
    agreements = Set(signed.flatMap(\.agreements))
  }

  /// Whether the agreement to which a record belongs is signed.
  func holdsAgreement(of record: Record) -> Bool {
    record.reference(.agreement).map(agreements.contains) ?? false
  }
}
