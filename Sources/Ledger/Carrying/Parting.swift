import Dialogue

/// Where two books part that grew from one: each went on by itself.
public struct Parting: Sendable {
  /// The first folio after it in the book of the library, and in the other one.
  public let own, other: Folio
  /// The folios that both have, and what they add up to.
  public let shared: Chronicle

  /// The last folio that both have.
  public var common: Int { shared.folios.count }
}
