extension Mesa {
  /// Commitments that bind and were not met by their day, as far as the book itself shows: they show
  /// as fulfilled after it, or not at all although the book goes on beyond it.
  ///
  /// No clock is read: «now» is the last day on which anything was written.
  /// - Parameters:
  ///   - asked: which commitments are asked about.
  ///   - ownWords: the verifications that are but a word of the party that is obliged, where that is
  ///     known already: names are compared for it.
  func lateCommitments(
    where asked: (Record) -> Bool = { _ in true }, ownWords: Set<RecordID>? = nil
  ) -> Set<RecordID> {
    inForce { $0.lateInForce(where: asked, ownWords) }
  }

  private func lateInForce(
    where asked: (Record) -> Bool, _ ownWords: Set<RecordID>?
  ) -> Set<RecordID> {
    guard let last = lastWrittenDay else { return [] }
    let late = records.all(.commitment).filter { commitment in
      // Whether it binds is asked last: most are not due yet.
      guard asked(commitment), let agreement = commitment.reference(.agreement) else {
        return false
      }
      let end = surelyDue(commitment, agreement)
      let mayRecur = commitment.has(.periodicity)
      guard mayRecur || end.map({ last > $0 }) ?? false else { return false }
      let history = commitmentHistory(commitment, agreed: nil, ownWords: ownWords)
      let binding = mayRecur ? binding(of: agreement, on: responsibleParties(of: commitment)) : nil
      let running = runningDue(
        of: commitment, agreement, end: end.map(DueDay.on), history: history,
        binding ?? .unsigned, on: last)
      guard let due = running.day?.date, last > due, !running.isEnded || !running.state.isOpen
      else { return false }
      return (running.state.isOpen ? last : history.fulfilled ?? last) > due && binds(commitment)
        && (movedDay(of: commitment.id) != nil || mayRecur
          || !isPerhapsLapsed(commitment, agreement))
    }
    return Set(late.map(\.id))
  }

  /// Whether its day, if no holiday moved it, had gone by when it came to bind.
  private func isPerhapsLapsed(_ commitment: Record, _ agreement: RecordID) -> Bool {
    let obliged = responsibleParties(of: commitment)
    let day = commitment.deadline()?
      .resolve(anchor(of: agreement, binding: obliged), holidays: Holidays([])).date
    return isLapsed(commitment, agreement, due: day, obliged: obliged)
  }

  private var lastWrittenDay: CalendarDate? {
    var last = sessions.map(\.date).max()
    for record in records.standing {
      let day = record.at.date
      if last.map({ day > $0 }) ?? true { last = day }
    }
    return last
  }

  /// The day by which a commitment was due for the last time whatever the holidays of the year are;
  /// `nil` where no day is known.
  private func surelyDue(_ commitment: Record, _ agreement: RecordID) -> CalendarDate? {
    if let moved = movedDay(of: commitment.id) { return moved }
    guard let deadline = commitment.deadline() else { return nil }
    if case .date(let day) = deadline { return day }
    let anchor = anchor(of: agreement, binding: responsibleParties(of: commitment))
    let day = deadline.resolve(anchor, holidays: Holidays([])).date
    return day?.adding(days: deadline.daysByHolidays)
  }
}

extension Deadline {
  /// How many days at most holidays may add; of those of the law and the decrees of a year there are
  /// fewer than one in ten, and never more than a week of them in a row.
  fileprivate var daysByHolidays: Int {
    switch self {
    case .date, .immediate, .hours: 0
    case .days(let count, .business, _): 7 + count / 5
    case .days(_, .calendar, _), .months: 7
    }
  }
}
