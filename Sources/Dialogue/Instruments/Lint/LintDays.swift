extension Lint {
  /// A date, or what runs from one, that ends before the signing. What runs from an event moves with it, a
  /// date that was moved is judged no more, and an acta may say again what binds already though its day
  /// has passed.
  ///
  /// - Parameter promise: a commitment or a norm to issue.
  func isPast(_ promise: Record, _ agreement: Record) -> Bool {
    guard let deadline = promise.deadline(), deadline.isFixed,
      mesa.records.all(.reschedule, of: promise.id).isEmpty,
      let date = deadline.resolve(mesa.anchor(of: agreement.id), holidays: holidays).date
    else { return false }
    // What went to signature is judged by that day, and the rest by that on which it would.
    return date < mesa.lock(on: agreement.id)?.date ?? today && !isBoundAlready(promise)
  }

  /// Whether the acta only says again what stands in the one whose place it takes.
  private func isBoundAlready(_ promise: Record) -> Bool {
    guard let before = ground.signing?.acta.reference(.replaces).flatMap(mesa.frozen) else {
      return false
    }
    return mesa.reads(promise, asIn: before)
  }

  /// What was told of a promise as of a day before the session that made it; of one that another acta is to
  /// write anew, it may be of the words of then.
  func tooEarly(_ promise: Record, _ agreement: Record) -> [LintFinding] {
    guard let signing = ground.signing, signing.holds(agreement.id),
      mesa.acta(holding: agreement.id) == nil
    else { return [] }
    let day = signing.session.date
    // Work may have begun before it was agreed on; it was not met, found or broken.
    let told =
      mesa.records.all(.verification, of: promise.id)
      + mesa.records.all(.progress, of: promise.id).filter {
        $0.code(.state) == .fulfilled || $0.code(.state) == .breached
      }
    let days = told.compactMap { $0.date(.date) } + [promise.date(.published)].compactMap(\.self)
    return days.filter { $0 < day }.map {
      LintFinding(
        .toldBefore($0, session: day), agreement: agreement.id,
        commitment: promise.kind == .commitment ? promise.id : nil, record: promise.id)
    }
  }
}

extension Deadline {
  /// Whether its last day is known from its own words.
  fileprivate var isFixed: Bool {
    switch self {
    case .date: return true
    case .immediate: return false
    case .days(_, _, let start), .months(_, let start), .hours(_, let start):
      if case .date = start { return true }
      return false
    }
  }
}
