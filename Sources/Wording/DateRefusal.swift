import Dialogue

/// Why a date or a deadline that was typed is not taken, in one language.
public struct DateRefusal: Sendable {
  /// The sentence; `nil` where the field itself says how its value is written.
  public let sentence: @Sendable (DatePhrase.Misreading) -> String?

  /// The sentences in `language`.
  public static func of(_ language: Language) -> DateRefusal {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }

  static let spanish = DateRefusal {
    switch $0 {
    case .notUnderstood: nil
    case .ambiguousDays: "¿Días hábiles o días calendario? Escríbalo junto al número."
    case .unusualYear(let date):
      "¿Es correcto el año \(date.year)? Si lo es, guarde otra vez; si no, corríjalo."
    case .noSuchDay: "Ese día no existe en el calendario."
    case .otherWeekday(let date):
      "Esa fecha cae en \(Wording(.spanish).dates.full(date)); corrija el día o la fecha."
    }
  }

  static let english = DateRefusal {
    switch $0 {
    case .notUnderstood: nil
    case .ambiguousDays: "Working days or calendar days? Write it beside the number."
    case .unusualYear(let date):
      "Is the year \(date.year) right? If it is, save again; if not, correct it."
    case .noSuchDay: "The calendar has no such day."
    case .otherWeekday(let date):
      "That date is \(Wording(.english).dates.full(date)); correct the weekday or the date."
    }
  }
}
