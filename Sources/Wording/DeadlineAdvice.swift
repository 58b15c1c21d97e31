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

extension DeadlineAdvice {
  /// A last day that is not worked moves, and why: «El día 30 cae en domingo…».
  public func moved(_ counted: String, _ due: String) -> String {
    say(
      "El último día, \(counted), no se trabaja: vence el siguiente hábil, \(due) (Código Civil, "
        + "art. 183, inc. 5).",
      "The last day, \(counted), is not worked: it is due on the next working day, \(due) (Civil "
        + "Code, art. 183, para. 5).")
  }
  /// A date that was given as such stays where it is, worked or not.
  public func givenNotWorked(_ name: String?) -> String {
    let because = name.map { say(" (\($0))", " (\($0))") } ?? ""
    return say(
      "Ese día no se trabaja\(because); como se acordó una fecha, queda así.",
      "That day is not worked\(because); since a date was agreed, it stays.")
  }
  /// The State's own last day, where decrees close its offices.
  public func ofState(_ due: String, _ decree: String?) -> String {
    let by = decree.map { " (\($0))" } ?? ""
    return say("Para el Estado vence el \(due)\(by).", "For the State it is due on \(due)\(by).")
  }
}
