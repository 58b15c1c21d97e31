/// What happens to actas once they are more than a draft.
public enum ActaEvent: Hashable, Sendable {
  /// Cannot be struck: what was printed to be signed is replaced, never taken back.
  indirect case actaFrozen(ActaFreezing)
}

/// An acta as it goes to signature.
public struct ActaFreezing: Hashable, Sendable {
  /// The record of the acta.
  public let acta: RecordID
  /// 1, 2, 3 … in the order of freezing; never given again.
  public let number: Int
  /// The day of signature.
  public let date: CalendarDate
  /// The agreements that it holds, in their order.
  public let agreements: [RecordID]
  /// What each of them said, as ``Mesa/clauseDigest(of:)``: 64 hexadecimal digits, in the same order.
  public let clauses: [String]
  /// Who is to sign it, and which parties get a copy.
  public let signers: [ActaSigner]
  public let parties: [PartyID]
  /// SHA-256 of its document as it was kept, 64 hexadecimal digits: what is printed later is held
  /// against it.
  public let digest: String

  public init(
    acta: RecordID, number: Int, date: CalendarDate, agreements: [RecordID], clauses: [String],
    signers: [ActaSigner], parties: [PartyID], digest: String
  ) {
    self.acta = acta
    self.number = number
    self.date = date
    self.agreements = agreements
    self.clauses = clauses
    self.signers = signers
    self.parties = parties
    self.digest = digest
  }
}
