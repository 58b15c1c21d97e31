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
  func date(_ name: StaticString) throws(NotationError) -> CalendarDate {
    try wellFormed(name) { CalendarDate($0) }
  }

  /// A value whose text has a fixed form; no later version will write another.
  func wellFormed<Value>(
    _ name: StaticString, _ make: (String) -> Value?
  ) throws(NotationError) -> Value {
    let text = try string(name)
    guard let value = make(text) else {
      throw try after(name).error(.invalidValue(field: name.description, value: text))
    }
    return value
  }
}
