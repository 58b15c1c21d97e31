import Dialogue
import Notation

/// Something in a book whose digest is the code that was asked for.
public struct CodeMatch: Hashable, Sendable {
  public let what: What
  public let digest: Digest
  /// The folio that it is, or in which it is named.
  public let folio: Int
  /// `nil` where the line cannot be read.
  public let at: Timestamp?
  /// Who wrote the folio; empty where the line cannot be read.
  public let by: String
  /// What the folio says; `nil` where the line cannot be read or a newer version wrote it.
  public let event: Event?
  /// Whether all folios up to this one stand in one chain: they are as they were when the code was
  /// printed.
  public let isChained: Bool

  public enum What: Hashable, Sendable {
    /// The folio itself: what the foot of a paper bears.
    case folio
    /// The whole document of the acta with this number, as it went to signature.
    case acta(Int)
    /// A file beside the book, by the name under which the book knows it.
    case issued(String)
    case attached(String)
  }

  /// The number of the acta that went to signature by this folio.
  public var acta: Int? {
    if case .acta(.actaFrozen(let freezing))? = event { return freezing.number }
    return nil
  }
}
