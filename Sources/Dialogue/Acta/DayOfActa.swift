extension Mesa {
  /// The day from which what was agreed can be kept: that of the session of the acta that holds it, or
  /// of the acta of others; `nil` while none does.
  func dayAgreed(_ agreement: RecordID) -> CalendarDate? {
    if let obtained = obtainedActa(of: agreement) { return obtained.date }
    guard let acta = acta(holding: agreement) else { return nil }
    return session(of: acta.acta)?.date ?? acta.date
  }

  /// Refuses what came of an agreement before there was one.
  ///
  /// - Parameter key: the field that says on which day it happened.
  func checkAfterActa(
    _ record: Record, _ key: FieldKey, of agreement: RecordID?
  ) throws(Refusal) {
    guard let date = record.date(key), let day = agreement.flatMap(dayAgreed), date < day else {
      return
    }
    throw .factBeforeActa(key, day)
  }

  /// The agreement that a commitment carries out.
  func agreement(ofCommitmentOf record: Record) -> RecordID? {
    record.reference(.commitment).flatMap { records[$0] }?.reference(.agreement)
  }
}
