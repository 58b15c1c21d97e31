extension Mesa {
  /// The day on which a norm to issue was published, as it reads: what came out before an acta in another's
  /// place asked for something else is the norm of then. `nil` where it was not.
  public func publication(of norm: Record) -> CalendarDate? {
    guard let day = norm.date(.published) else { return nil }
    guard let words = renewal(of: norm).words else { return day }
    return day < words.day ? nil : day
  }
}
