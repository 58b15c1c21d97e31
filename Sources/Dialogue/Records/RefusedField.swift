extension Refusal {
  /// The field of a record whose value is refused; `nil` where it is about something else.
  public var recordField: FieldKey? {
    switch self {
    case .recordFieldMissing(let key, _), .recordFieldTooLong(let key, _),
      .numberOutOfRange(let key, _), .wrongFieldType(let key), .badCode(let key, _),
      .badHour(let key), .factToCome(let key, _), .hourToCome(let key, _),
      .factBeforeActa(let key, _):
      key
    case .keyTaken: .key
    case _: nil
    }
  }
}
