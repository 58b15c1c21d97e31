import Dialogue

/// Where two books part that grew from one: each went on by itself.
public struct Parting: Sendable {
  /// The last folio that both have.
  public let common: Int
  /// The first folio after it in the book of the library, and in the other one.
  public let own, other: Folio
  /// The mesa as it stood in both.
  public let mesa: Mesa
}
