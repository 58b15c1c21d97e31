/// What was verified of a commitment, when, by whom and with what result, for all parties (source 000,
/// *Fase 6*).
public struct VerificationMatter: Hashable, Sendable {
  public let mesa: MesaHeading
  public let date: CalendarDate?
  public let by: PublicName
  /// Whether it is the word of the party that is obliged, which nobody else verified.
  public let isOwnWord: Bool
  /// Of what is done time and again, or where it says so of itself: the days of which it was found.
  public let span: ClosedRange<CalendarDate>?
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
  /// - Returns: `nil` where there is none.
  public func verificationMatter(
    of id: RecordID?, on day: CalendarDate, holidays: Holidays
  ) -> VerificationMatter? {
    // By the words that bound when it was found.
    guard let record = id.map({ records[$0] }) ?? records.all(.verification).last else {
      return nil
    }
    return before(renewalsSince: record).inForce { mesa in
      mesa.verification(of: record.id, on: day, holidays)
    }
  }

  private func verification(
    of id: RecordID?, on day: CalendarDate, _ holidays: Holidays
  ) -> VerificationMatter? {
    let record = id.map { records[$0] } ?? records.all(.verification).last
    guard let record, record.kind == .verification,
      let commitment = record.reference(.commitment),
      let view = self.commitment(commitment, on: day, holidays: holidays)
    else { return nil }
    return VerificationMatter(
      mesa: MesaHeading(self), date: record.date(.date), by: PublicName(record, .by, in: self),
      isOwnWord: isOwnWord(record), span: span(of: record, view),
      result: record.code(.result), text: record.text(.text),
      followUp: followUp(view, on: day, holidays), parties: partiesAtTable.map(\.name))
  }

  /// The days that a verification covers: those that it states, or else the period of its day.
  private func span(
    of verification: Record, _ view: CommitmentView
  ) -> ClosedRange<CalendarDate>? {
    if let stated = view.history.first(where: { $0.id == verification.id })?.span { return stated }
    guard let day = verification.date(.date),
      let recurrence = recurrence(of: view.record, view.agreement, view.binding)
    else { return nil }
    let number = recurrence.number(on: day)
    return number > 0 ? recurrence.span(of: number) : nil
  }
}
