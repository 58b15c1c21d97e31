extension Mesa {
  /// Measures of force that last on a day.
  public func measuresInForce(on day: CalendarDate) -> [RecordID] {
    records.all(.forceMeasure).filter { measure in
      guard measure.code(.measureState) == .inForce else { return false }
      if let since = measure.date(.since), since > day { return false }
      if let until = measure.date(.until), until < day { return false }
      return true
    }.map(\.id)
  }
}
