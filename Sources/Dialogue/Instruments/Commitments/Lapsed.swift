extension Mesa {
  /// Whether a day that does not follow from the signing had gone by when the agreement came to bind the
  /// first of those who are to meet it: by the last signature, by joining, or when the bases ratified.
  ///
  /// - Parameters:
  ///   - promise: a commitment or a norm to issue.
  ///   - due: the day to which its deadline comes.
  func isLapsed(
    _ promise: Record, _ agreement: RecordID, due: CalendarDate?, obliged: [PartyID]
  ) -> Bool {
    guard let due, let deadline = promise.deadline(), !deadline.runsFromSignature else {
      return false
    }
    // What another acta only says again bound before.
    if let first = earlierActa(holding: promise),
      signing(of: first, agreement, binding: obliged).day <= due
    {
      return false
    }
    return due < anchor(of: agreement, binding: obliged).effective
  }
}
