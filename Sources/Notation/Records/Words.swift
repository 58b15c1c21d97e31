import Dialogue

extension JSONWriter {
  /// A phase under the name of its list: `phase-3`.
  mutating func member(_ name: StaticString, _ phase: Phase) {
    member(name, ChecklistID.phase(phase).description)
  }

  mutating func member(_ name: StaticString, _ date: CalendarDate) {
    member(name, date.description)
  }

  mutating func member(_ name: StaticString, _ instant: Timestamp) {
    member(name, instant.description)
  }
}

extension Fields {
  func phase(_ name: StaticString) throws(NotationError) -> Phase {
    try value(name) { text in
      guard case .phase(let phase)? = ChecklistID(text) else { return nil }
      return phase
    }
  }

  /// A day as `YYYY-MM-DD`.
  ///
  /// - Throws: `notADay` for any other text; no later version will write another.
  func date(_ name: StaticString) throws(NotationError) -> CalendarDate {
    var reader = try reader(at: name)
    return try reader.date(named: name.description)
  }

  /// The same, where it may be left out.
  func optionalDate(_ name: StaticString) throws(NotationError) -> CalendarDate? {
    guard try optionalString(name) != nil else { return nil }
    return try date(name)
  }
}

extension JSONReader {
  mutating func date(named name: String) throws(NotationError) -> CalendarDate {
    let text = try string()
    guard let date = CalendarDate(text) else {
      throw error(.notADay(field: name, value: text))
    }
    return date
  }
}
