/// What a date or an hour says that cannot be so.
public enum ImpossibleDate: Hashable, Sendable {
  /// A clause was read before any session, or on a day to come.
  case read(CalendarDate)
  /// A party answered at an hour at which the session did not go on.
  case answered(ClockHour)
  /// A party answered on a day before the clause was read.
  case answeredBefore(CalendarDate, read: CalendarDate)
  /// The session of the acta is still to come.
  case session(CalendarDate)
  /// The next session comes before that of the acta.
  case nextSession(CalendarDate)
  /// A term ends on the first day, before what it is for begins on the second.
  case term(end: CalendarDate, start: CalendarDate)
  /// A term runs from the publication of a norm that nobody asks for.
  case publication
  /// Something was told of a promise as of a day before the session that made it.
  case toldBefore(CalendarDate, session: CalendarDate)
  /// The bases are to answer by a day that had passed when the session began.
  case basesAnswer(CalendarDate)
  /// The bases said yes before the words were written, or after the acta goes to signature.
  case ratified(CalendarDate)
}
