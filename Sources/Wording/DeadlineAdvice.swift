/// How a deadline that is being typed was understood, in one language.
///
/// `deadline` is how it reads whole («30 días hábiles desde la firma»), days are as
/// ``Dates/full(_:)-(CalendarDate)`` writes them.
public struct DeadlineAdvice: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// What falls due on a day that is known.
  public func due(_ deadline: String, _ due: String) -> String {
    say("\(deadline): vence el \(due).", "\(deadline): due on \(due).")
  }
  /// What runs from a signing that is yet to come, reckoned from the day on which it may be.
  public func ifSigned(_ deadline: String, _ signed: String, _ due: String) -> String {
    say(
      "\(deadline): si se firma el \(signed), vence el \(due).",
      "\(deadline): if signed on \(signed), due on \(due).")
  }
  /// What runs from a publication of which no day is known.
  public func unpublished(_ deadline: String) -> String {
    say(
      "\(deadline): la fecha se sabrá cuando se publique la norma.",
      "\(deadline): the day will be known once the norm is published.")
  }
}
