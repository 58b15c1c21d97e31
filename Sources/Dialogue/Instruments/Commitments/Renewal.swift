/// Since when the words by which a commitment is followed bind, where an acta in another's place changed
/// them: what was told and found before is of the words of then.
struct Renewal: Hashable, Sendable {
  /// Since when what is to be done, and by whom, reads as it does; `nil` where that was never changed.
  var words: Moment?
  /// The same of its term.
  var term: Moment?

  /// The day on which an acta came to bind, and the folio by which it went to signature.
  struct Moment: Hashable, Sendable {
    let day: CalendarDate
    let folio: Int

    /// Whether something was so before it.
    func isAfter(_ record: Record) -> Bool {
      let day = record.date(.date) ?? record.at.date
      return day == self.day ? record.folio < folio : day < self.day
    }
  }

  /// What was done was done, whatever its term became; that the term was missed, moved or in danger is
  /// of the term.
  func leavesBehind(_ record: Record) -> Bool {
    if words?.isAfter(record) ?? false { return true }
    guard term?.isAfter(record) ?? false else { return false }
    return switch record.kind {
    case .reschedule, .earlyWarning: true
    case .verification: record.code(.result) == .unfulfilled
    case .progress: record.code(.state) == .breached
    case _: false
    }
  }
}

extension Mesa {
  func renewal(of commitment: Record) -> Renewal {
    var renewal = Renewal()
    guard let agreement = commitment.reference(.agreement),
      var acta = acta(holding: agreement)
    else { return renewal }
    var form = commitment
    while let before = records[acta.acta]?.reference(.replaces).flatMap(frozen),
      let then = records.form(of: commitment, asOf: before.folio)
    {
      let moment = Renewal.Moment(day: signing(of: acta).day, folio: acta.folio)
      if renewal.words == nil, then.isOther(than: form, but: Self.ofTerm + Self.ofFollowUp) {
        renewal.words = moment
      }
      if renewal.term == nil, Self.ofTerm.contains(where: { then[$0] != form[$0] }) {
        renewal.term = moment
      }
      (acta, form) = (before, then)
    }
    return renewal
  }

  /// Whether a commitment stands in an acta as it reads, but for who verifies and follows up.
  func reads(_ commitment: Record, asIn acta: FrozenActa) -> Bool {
    guard let agreement = commitment.reference(.agreement), acta.agreements.contains(agreement),
      let then = records.form(of: commitment, asOf: acta.folio)
    else { return false }
    return !then.isOther(than: commitment, but: Self.ofFollowUp)
  }

  /// The first of the actas, each in another's place, in which a commitment stands as it reads; `nil` where
  /// that is the one that holds it.
  func earlierActa(holding commitment: Record) -> FrozenActa? {
    var first: FrozenActa?
    var acta = commitment.reference(.agreement).flatMap(acta(holding:))
    while let before = acta.flatMap({ records[$0.acta]?.reference(.replaces) }).flatMap(frozen),
      reads(commitment, asIn: before)
    {
      (first, acta) = (before, before)
    }
    return first
  }

  /// The state before each acta, in another's place, that changed a commitment after something was told
  /// of it: by the words of then.
  func before(renewalsSince record: Record) -> Mesa {
    var mesa = self
    while let acta = mesa.renewing(record) {
      let signed =
        mesa.records.all(.signature, of: acta.acta) + mesa.records.all(.accession, of: acta.acta)
      if signed.isEmpty { return mesa }
      for signature in signed { mesa.records.leaveOut(signature.id) }
    }
    return mesa
  }

  /// The acta in another's place that came to bind after something was told of a commitment it holds.
  private func renewing(_ record: Record) -> FrozenActa? {
    guard let commitment = record.reference(.commitment).flatMap(records.everWritten),
      let acta = commitment.reference(.agreement).flatMap(acta(holding:)),
      records[acta.acta]?.has(.replaces) == true, state(of: acta.acta) == .signed
    else { return nil }
    let moment = Renewal.Moment(day: signing(of: acta).day, folio: acta.folio)
    return moment.isAfter(record) ? acta : nil
  }

  private static let ofTerm: [FieldKey] = [.deadline, .starts]
  private static let ofFollowUp: [FieldKey] = [.verifier, .followUp]
}

extension Record {
  fileprivate func isOther(than other: Record, but keys: [FieldKey]) -> Bool {
    func rest(_ record: Record) -> [FieldKey: Value] {
      record.values.filter { !keys.contains($0.key) }
    }
    return rest(self) != rest(other)
  }
}
