/// A text of a mesa that a search can find, with the place where it stands.
public struct SearchEntry: Hashable, Sendable {
  public let place: SearchPlace
  /// The number that people say: that of a record within its kind, of a session; of a party or note, its
  /// place in the list. 0 for the case file and for steps between phases.
  public let number: Int
  /// The folio that wrote it last.
  public let folio: Int
  /// All that stands there, a line for each field.
  public let text: String
  /// The same as a screen that others see shows it: names that papers keep back stand there as papers call
  /// them.
  public let veiled: String
  /// Whether it was said in trust and nobody released it.
  public let isReserved: Bool

  /// - Parameter veiled: where it is not the text itself.
  public init(
    place: SearchPlace, number: Int, folio: Int, text: String, veiled: String? = nil,
    isReserved: Bool = false
  ) {
    self.place = place
    self.number = number
    self.folio = folio
    self.text = text
    self.veiled = veiled ?? text
    self.isReserved = isReserved
  }
}
