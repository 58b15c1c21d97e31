/// The state that the first folios of a book add up to, without those that are struck by now.
struct KeptState: Sendable {
  /// How many folios.
  let folios: Int
  let mesa: Mesa

  /// Before the first folio.
  static let beginning = KeptState(folios: 0, mesa: .unopened)
}
