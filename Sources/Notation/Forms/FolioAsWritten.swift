import Dialogue

extension JSONReader {
  /// The folio on a line that is written just as ``FolioNotation/write(_:previous:)`` writes one:
  /// its members in their order, without white space, of an event that this version knows.
  ///
  /// Nearly every line is. It is gone through once, where members in any order must first be found.
  ///
  /// - Returns: `nil` for any other line, also for one at fault: the reader of lines in any form says
  ///   what is wrong.
  mutating func folioAsWritten() -> FolioLine? {
    do throws(NotationError) {
      guard take("{\"folio\":") else { return nil }
      let number = try integer()
      guard take(",\"at\":\""), let at = word(of: 29).flatMap(Timestamp.init(ascii:)),
        take("\",\"by\":")
      else { return nil }
      let by = try recurringString()
      guard take(",\"event\":") else { return nil }
      let event: Event
      if let frequent = eventAsWritten() {
        event = frequent
      } else {
        event = try Event.read(from: &self)
      }
      if case .case(.mesaOpened(let opening)) = event, opening.format > MesaOpening.currentFormat {
        return nil
      }
      guard take(",\"prev\":\""), let previous = word(of: 64).flatMap(Digest.init(hexadecimal:)),
        take("\"}")
      else { return nil }
      return FolioLine(
        number: number, at: at, by: by, event: .success(event), previous: previous, product: nil)
    } catch {
      return nil
    }
  }

  /// The next bytes, so many; `nil` where there are fewer.
  private mutating func word(of count: Int) -> UnsafeBufferPointer<UInt8>? {
    guard bytes.count - position >= count else { return nil }
    defer { position += count }
    return UnsafeBufferPointer(rebasing: bytes[position..<(position + count)])
  }
}
