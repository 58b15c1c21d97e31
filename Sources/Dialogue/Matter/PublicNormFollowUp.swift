/// A norm that is to be issued, with what became of it.
public struct PublicNormFollowUp: Hashable, Sendable, Identifiable {
  public let norm: PublicNorm
  /// Words of the agreement that asks for it.
  public let agreement: String
  /// Number of the acta that holds it; `nil` while it was not taken to signature.
  public let acta: Int?
  /// The acta of others that it was taken from; `nil` for one of this mesa.
  public let obtained: ObtainedActa?
  public let due: DueDay?
  public let reason: LightReason
  /// Days until the due day, negative after it; of what was published late, those by which it was; `nil`
  /// where there is no day, nobody is bound, or it was published in time.
  public let daysLeft: Int?

  public var id: RecordID { norm.id }
}

extension Mesa {
  /// What is overdue first, then what has a day, what has none after that, and last what was published.
  func norms(on day: CalendarDate, _ holidays: Holidays) -> [PublicNormFollowUp] {
    inForce { mesa in
      let promises = promises(.normToIssue, besides: mesa)
      let states = Dictionary(
        promises.map { ($0.promise.id, $0.mesa) }, uniquingKeysWith: { first, _ in first })
      return followedPromises(on: day, holidays: holidays)
        .filter { $0.record.kind == .normToIssue }
        .compactMap { promise in
          states[promise.id]?.followUp(promise, on: day, holidays)
        }
    }
  }

  private func followUp(
    _ promise: FollowedPromise, on day: CalendarDate, _ holidays: Holidays
  ) -> PublicNormFollowUp? {
    guard let agreement = promise.record.reference(.agreement) else { return nil }
    return PublicNormFollowUp(
      norm: publicNorm(promise.record, of: agreement, holidays),
      agreement: records[agreement]?.text(.text) ?? "", acta: acta(holding: agreement)?.number,
      obtained: obtainedActa(of: agreement), due: promise.entry.due, reason: promise.entry.reason,
      daysLeft: promise.daysLeft(on: day))
  }
}
