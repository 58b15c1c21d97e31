/// What was verified of a commitment, when, by whom and with what result, for all parties (source 000,
/// *Fase 6*).
public struct VerificationMatter: Hashable, Sendable {
  public let mesa: MesaHeading
  public let date: CalendarDate?
  public let by: PublicName
  /// Whether it is the word of the party that is obliged, which nobody else verified.
  public let isOwnWord: Bool
  /// Of ``CodeList/result``.
  public let result: Code?
  /// What was found.
  public let text: String
  public let followUp: PublicFollowUp
  /// The parties at the table, all of which get it.
  public let parties: [String]
}

extension Mesa {
  /// - Parameter id: the verification; the last one where none is named.
  /// - Returns: `nil` where there is none, or where the words that were signed stand on paper alone.
  public func verificationMatter(
    of id: RecordID?, on day: CalendarDate, holidays: Holidays
  ) -> VerificationMatter? {
    let record = id.map { records[$0] } ?? records.all(.verification).last
    guard let record, record.kind == .verification,
      let commitment = record.reference(.commitment),
      let view = self.commitment(commitment, on: day, holidays: holidays),
      view.binding != .inRevision
    else { return nil }
    return VerificationMatter(
      mesa: MesaHeading(self), date: record.date(.date), by: PublicName(record, .by, in: self),
      isOwnWord: isOwnWord(record),
      result: record.code(.result), text: record.text(.text),
      followUp: followUp(view, on: day, holidays), parties: partiesAtTable.map(\.name))
  }
}
