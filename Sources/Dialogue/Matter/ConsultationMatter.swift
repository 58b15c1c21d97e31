/// What one party carries to its bases: the words that wait for their yes, before anybody signs (source
/// 000, *consulta a las bases*).
public struct ConsultationMatter: Hashable, Sendable {
  public let mesa: MesaHeading
  public let party: String
  /// Who carries it; without a name where nobody was named.
  public let bearer: PublicName
  /// Which assembly or body decides; empty where nobody said.
  public let assembly: String
  /// The day by which it answers.
  public let until: CalendarDate?
  /// Whether somebody has signed the words already, waiting for the bases.
  public let isSigned: Bool
  public let clauses: [PublicClause]
  /// What the bases said to it; `nil` while they have not.
  public let answer: Answer?

  public struct Answer: Hashable, Sendable {
    /// Of ``CodeList/ratification``.
    public let code: Code
    public let day: CalendarDate?
  }
}

extension Mesa {
  /// All that waits for the bases of one party.
  ///
  /// - Parameter id: the consultation; the last one where none is named.
  /// - Returns: `nil` where there is none.
  public func consultationMatter(of id: RecordID?, holidays: Holidays) -> ConsultationMatter? {
    let record = id.map { records[$0] } ?? records.all(.baseConsultation).last
    guard let record, record.kind == .baseConsultation, let party = record.party(),
      let agreement = record.reference(.agreement)
    else { return nil }
    // What was answered was answered to the words of then.
    guard record.answerOfBases == nil else {
      var then = self
      then.records = records.taking(clausesOf: [agreement], asOf: record.folio)
      return then.consultation(record, party, agreement, holidays)
    }
    return consultation(record, party, agreement, holidays)
  }

  private func consultation(
    _ record: Record, _ party: PartyID, _ agreement: RecordID, _ holidays: Holidays
  ) -> ConsultationMatter {
    let waiting = records.all(.baseConsultation).filter {
      $0.party() == party && $0.code(.ratification) == .pending
    }
    let others = record.answerOfBases == nil ? waiting : []
    let asked = Set((others + [record]).compactMap { $0.reference(.agreement) })
    let acta = acta(holding: agreement)?.acta ?? lastDraft
    // Their ordinals are those of the acta in which they stand.
    let own = acta.map { agreements(of: $0) } ?? []
    let rest = asked.subtracting(own).sorted()
    return ConsultationMatter(
      mesa: MesaHeading(self), party: self.party(party)?.name ?? "",
      bearer: PublicName(record, .bearer, in: self), assembly: record.text(.ratifiedBy),
      until: record.date(.until),
      isSigned: acta.map { records.all(.signature, of: $0).contains(where: \.isSigned) } ?? false,
      clauses: clauses(own + rest, holidays: holidays, acta: acta).filter {
        asked.contains($0.id)
      }, answer: record.answerOfBases)
  }
}

extension Record {
  fileprivate var answerOfBases: ConsultationMatter.Answer? {
    guard let code = code(.ratification), code != .pending else { return nil }
    return ConsultationMatter.Answer(code: code, day: date(.date))
  }
}
