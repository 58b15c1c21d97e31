/// How a case came into the registry, and in what month (the card of the monthly reports).
public struct RegistryEntry: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case new, reactivated, unsaid
  }

  public var kind: Kind
  /// First day of the month; `nil` where no month was said.
  public var month: CalendarDate?

  public init(_ kind: Kind, month: CalendarDate? = nil) {
    self.kind = kind
    self.month = month?.firstOfMonth
  }

  public static let unsaid = RegistryEntry(.unsaid)
}

extension CalendarDate {
  /// The first day of its month.
  public var firstOfMonth: CalendarDate { CalendarDate(dayNumber: dayNumber - day + 1) }
}
