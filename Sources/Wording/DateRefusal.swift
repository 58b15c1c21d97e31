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
    case .yearOutOfRange(let year): "¿Es correcto el año \(year)? Se admite de 1990 a 2100."
    case .yearMissing: "Escriba también el año."
    case .noSuchDay: "Ese día no existe en el calendario."
    case .unitNotKept: "Los plazos en meses u horas aún no se guardan: escriba la fecha o los días."
    case .startNotKept: "Un plazo desde una fecha aún no se guarda: escriba el día en que vence."
    }
  }

  static let english = DateRefusal {
    switch $0 {
    case .notUnderstood: nil
    case .ambiguousDays: "Working days or calendar days? Write it beside the number."
    case .yearOutOfRange(let year): "Is the year \(year) right? It must lie from 1990 to 2100."
    case .yearMissing: "Write the year too."
    case .noSuchDay: "The calendar has no such day."
    case .unitNotKept: "Months and hours are not kept yet: write the date or the days."
    case .startNotKept: "Days from a date are not kept yet: write the day on which it falls due."
    }
  }
}
