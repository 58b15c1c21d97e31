extension Mesa {
  /// Measures of force that last on a day.
  public func measuresInForce(on day: CalendarDate) -> [RecordID] { measures(.inForce, on: day) }

  /// Measures of which nobody said how they stand, and whose days do not say that they are over.
  func measuresUnsaid(on day: CalendarDate) -> [RecordID] { measures(nil, on: day) }

  /// Whether there is a measure of force, suspended or not, that nobody lifted.
  var hasMeasureOfForce: Bool {
    records.all(.forceMeasure).contains { $0.code(.measureState) != .lifted }
  }

  private func measures(_ state: Code?, on day: CalendarDate) -> [RecordID] {
    records.all(.forceMeasure).filter { measure in
      guard measure.code(.measureState) == state else { return false }
      if let since = measure.date(.since), since > day { return false }
      if let until = measure.date(.until), until < day { return false }
      return true
    }.map(\.id)
  }
}
