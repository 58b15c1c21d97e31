/// How a deadline that is being typed was understood, in one language.
///
/// `deadline` is how it reads whole («30 días hábiles desde la firma»), days are as
/// ``Dates/full(_:)-(CalendarDate)`` writes them.
public struct DeadlineAdvice: Sendable {
  /// What falls due on a day that is known.
  public let due: @Sendable (_ deadline: String, _ due: String) -> String
  /// What runs from a signing that is yet to come, reckoned from the day on which it may be.
  public let ifSigned: @Sendable (_ deadline: String, _ signed: String, _ due: String) -> String
  /// What runs from a publication of which no day is known.
  public let unpublished: @Sendable (_ deadline: String) -> String

  /// The sentences in `language`.
  public static func of(_ language: Language) -> DeadlineAdvice {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }

  static let spanish = DeadlineAdvice(
    due: { "\($0): vence el \($1)." },
    ifSigned: { "\($0): si se firma el \($1), vence el \($2)." },
    unpublished: { "\($0): la fecha se sabrá cuando se publique la norma." })

  static let english = DeadlineAdvice(
    due: { "\($0): due on \($1)." },
    ifSigned: { "\($0): if signed on \($1), due on \($2)." },
    unpublished: { "\($0): the day will be known once the norm is published." })
}
