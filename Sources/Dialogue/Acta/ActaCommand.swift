public enum ActaCommand: Hashable, Sendable {
  /// Takes an acta to signature on a day. Its document was kept as it will be printed; `document` is
  /// the SHA-256 of that file, 64 hexadecimal digits.
  case freezeActa(RecordID, date: CalendarDate, document: String)
}
