/// A letter to whoever is to meet a commitment (source 000, *Fase 7*): an alert while there is time, and
/// of the delay or the breach after it.
public struct CommitmentLetter: Hashable, Sendable {
  public let mesa: MesaHeading
  public let day: CalendarDate
  public let followUp: PublicFollowUp
  /// The day of the signature that binds.
  public let signed: CalendarDate
  /// The verification by which it was found not to be met; `nil` where nobody found that.
  public let finding: Finding?
  /// The last word that it was met in part; `nil` where there is none.
  public let partial: Finding?

  public struct Finding: Hashable, Sendable {
    public let date: CalendarDate
    public let by: PublicName
    /// Said by the party that is obliged, and found by nobody else.
    public let isOwnWord: Bool
  }

  /// Whether its day has gone by, or it was found or reported not to be met.
  public var isOfBreach: Bool { followUp.reason == .overdue || followUp.reason == .breached }
}

/// Why there is no letter.
public enum LetterRefusal: Error, Hashable, Sendable {
  /// There is no open commitment that binds, or none with this number.
  case noCommitment
  case unbound(LightReason)
  /// Its day had gone by when it came to bind: nobody is late for it.
  case lapsed
  /// Its term runs from a publication that nobody has told of.
  case awaitingPublication
  case fulfilled
}

extension Mesa {
  /// - Parameter id: the commitment; the most urgent one that binds where none is named.
  /// - Throws: ``LetterRefusal`` for what binds nobody, or was met.
  public func commitmentLetter(
    of id: RecordID?, on day: CalendarDate, holidays: Holidays
  ) throws(LetterRefusal) -> CommitmentLetter {
    try inForce { mesa in
      Result { () throws(LetterRefusal) in try mesa.letter(of: id, on: day, holidays) }
    }
    .get()
  }

  private func letter(
    of id: RecordID?, on day: CalendarDate, _ holidays: Holidays
  ) throws(LetterRefusal) -> CommitmentLetter {
    let view =
      id.map { commitment($0, on: day, holidays: holidays) }
      ?? openCommitments(on: day, holidays: holidays).first {
        $0.binding == .binds && $0.reason != .lapsed && $0.due != .awaitingPublication
      }
    guard let view else { throw .noCommitment }
    if let reason = LightReason.unbound(view.binding) { throw .unbound(reason) }
    guard view.isOpen else { throw .fulfilled }
    if view.reason == .lapsed { throw .lapsed }
    if view.due == .awaitingPublication { throw .awaitingPublication }
    let addressed = addressed(view, on: day, holidays)
    return CommitmentLetter(
      mesa: MesaHeading(self), day: day,
      followUp: followUp(view, on: day, holidays, to: addressed),
      signed: anchor(of: view.agreement, binding: addressed).signed,
      finding: finding(of: view),
      partial: partial(of: view))
  }

  private func partial(of view: CommitmentView) -> CommitmentLetter.Finding? {
    let found = records.all(.verification, of: view.id).filter {
      record in
      record.code(.result) == .partly && record.has(.date)
        && view.history.contains { $0.id == record.id }
    }
    guard
      let last = found.max(by: {
        ($0.date(.date)?.dayNumber ?? 0, $0.id) < ($1.date(.date)?.dayNumber ?? 0, $1.id)
      }),
      let date = last.date(.date)
    else { return nil }
    return CommitmentLetter.Finding(
      date: date, by: PublicName(last, .by, in: self), isOwnWord: isOwnWord(last))
  }

  private func finding(of view: CommitmentView) -> CommitmentLetter.Finding? {
    guard let step = view.history.last(where: { $0.id == view.standing }), step.isVerification,
      step.state == .breached, let record = records[step.id]
    else { return nil }
    return CommitmentLetter.Finding(
      date: step.date, by: PublicName(record, .by, in: self), isOwnWord: false)
  }
}
