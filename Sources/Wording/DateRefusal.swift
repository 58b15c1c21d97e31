import Dialogue

/// Why a date or a deadline that was typed is not taken, in one language.
public struct DateRefusal: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// Before a question, where saving was tried.
  public var notSavedYet: String { say("Todavía no se guardó.", "Not saved yet.") }

  /// The sentence; `nil` where the field itself says how its value is written.
  public func sentence(_ misreading: DatePhrase.Misreading) -> String? {
    switch misreading {
    case .notUnderstood: nil
    case .ambiguousDays:
      say(
        "¿Días hábiles o días calendario? Si son calendario (C. Civil 183), guarde otra vez; si no, "
          + "escriba «hábiles».",
        "Working days or calendar days? If calendar (C. Code 183), save again; if not, write "
          + "“working”.")
    case .unusualYear(let date):
      say(
        "¿Es correcto el año \(date.year)? Si lo es, guarde otra vez; si no, corríjalo.",
        "Is the year \(date.year) right? If it is, save again; if not, correct it.")
    case .noSuchDay:
      say("Ese día no existe en el calendario.", "The calendar has no such day.")
    case .otherWeekday(let date):
      say(
        "Esa fecha cae en \(dates.full(date)); corrija el día o la fecha.",
        "That date is \(dates.full(date)); correct the weekday or the date.")
    }
  }
}
