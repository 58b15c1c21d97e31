/// How many cases were active, and in dialogue, at the end of a month (Gráfico 1 of source 000).
public struct MonthlyCount: Hashable, Sendable {
  /// The cut-off date: the last day of the month, or the last that is counted of it.
  public let day: CalendarDate
  /// `nil` where it is not known of any case how it stood.
  public private(set) var active: Int?
  public private(set) var inDialogue: Int?
  /// Whether it was taken in as a total: the cases behind it are not on record.
  public private(set) var isImported = false

  public init(day: CalendarDate) { self.day = day }

  /// The totals of that month in place of what is counted, where both are known of it; of a month of
  /// which no case is known, whichever is.
  public func replaced(with totals: DatedTotals?) -> MonthlyCount {
    let (active, inDialogue) = (totals?.values[.active], totals?.values[.inDialogue])
    let isWhole = active != nil && inDialogue != nil
    guard isWhole || self.active == nil && (active != nil || inDialogue != nil) else { return self }
    var month = self
    (month.active, month.inDialogue, month.isImported) = (active, inDialogue, true)
    return month
  }

  public mutating func add(_ counted: CountedCase) {
    guard counted.isStateKnown else { return }
    active = (active ?? 0) + (counted.isActive ? 1 : 0)
    inDialogue = (inDialogue ?? 0) + (counted.isInDialogue ? 1 : 0)
  }

  /// A month and the same of two years later, with all between.
  public static let usualMonths = 25

  /// The cut-off dates of so many months, the last of them `day`.
  public static func days(upTo day: CalendarDate, months: Int = usualMonths) -> [CalendarDate] {
    (1..<max(1, months)).reversed().map { back in
      day.firstOfMonth.adding(months: 1 - back).adding(days: -1)
    } + [day]
  }
}
