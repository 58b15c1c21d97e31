import Dialogue
import Wording

extension Session {
  /// Whether it may have ended before the hour of its opening: in the small hours after an evening, or on
  /// another day by the clock.
  func endsNextDay(opening: ClockHour, closing: ClockHour, at now: Timestamp) -> Bool {
    let isNight = opening.minuteOfDay >= 17 * 60 && closing.minuteOfDay <= 8 * 60
    return isNight || openedAt.date < (closedAt ?? now).date && openedAt.date == date
  }

  /// How long it was, in minutes; `nil` also where it would have ended before it began.
  func length(at now: Timestamp) -> Int? {
    if let begins, let ends, ends < begins,
      !endsNextDay(opening: begins, closing: ends, at: now)
    {
      return nil
    }
    return minutes
  }
}

extension AppState {
  /// Asks once of an hour of closing before that of the opening, and of one that is still to come.
  func checkClosing(
    _ form: Form, of session: Session, opening: ClockHour?, closing: ClockHour?
  ) throws(Complaint) {
    guard let closing, form.asked[.statedClosing] != form.text(.statedClosing) else { return }
    let stated = session.details
    let isNew = closing != stated.statedClosing
    guard isNew || opening != stated.statedOpening else { return }
    let opening = opening ?? session.begins
    let isNext =
      opening.map { opening in
        closing < opening && session.endsNextDay(opening: opening, closing: closing, at: now)
      } ?? false
    if let opening, closing < opening, !isNext {
      throw Complaint(
        text: texts.closesBeforeOpening(closing, opening), field: .statedClosing,
        isQuestion: true)
    }
    if isNew, session.date == now.date, isNext || closing > now.hour {
      throw Complaint(
        text: texts.closesLater(closing), field: .statedClosing, isQuestion: true)
    }
  }
}
