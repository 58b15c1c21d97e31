/// What a number of days, months or hours runs from.
public enum DeadlineStart: Hashable, Sendable {
  /// The signing of the acta.
  case signature
  /// The day after the signing.
  case nextDay
  /// The publication of a norm.
  case publication
  /// A day that the parties named.
  case date(CalendarDate)

  /// The events, whose day is not known when they are written down.
  public static let events: [DeadlineStart] = [.signature, .nextDay, .publication]
}

extension DeadlineStart: LosslessStringConvertible {
  /// Reads the name of an event, or a day as `YYYY-MM-DD`.
  public init?(_ text: String) {
    if let event = Self.events.first(where: { $0.description == text }) {
      self = event
    } else if let date = CalendarDate(text) {
      self = .date(date)
    } else {
      return nil
    }
  }

  /// The name under which it stands in a book.
  public var description: String {
    switch self {
    case .signature: "signature"
    case .nextDay: "nextDay"
    case .publication: "publication"
    case .date(let date): date.description
    }
  }
}
