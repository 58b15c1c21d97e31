import Notation

/// What became of carrying a mesa to a folder, or of taking one in.
public struct CarriedMesa: Hashable, Sendable {
  /// How the two books stood to each other, and so what was done.
  public enum Outcome: Hashable, Sendable {
    /// There was none: it was copied whole.
    case whole
    /// The one there was older: it was brought forward by so many folios.
    case continued(by: Int)
    /// Both are the same; at most files that lacked were put beside it.
    case same
    /// The one there has so many folios more; nothing was done.
    case ahead(by: Int)
  }

  /// A file that was put beside the book.
  public struct File: Hashable, Sendable {
    /// Within the mesa's folder: `emitidos/acta-001.pdf`.
    public let path: String
    public let digest: Digest
    public let bytes: Int
  }

  /// A file that the book names and that could not be put beside it.
  public struct Lack: Hashable, Sendable {
    public let path: String
    /// Else it is there and is not the one that the book names.
    public let isMissing: Bool
  }

  public let id: String
  /// Where it lies now.
  public let folder: String
  public let outcome: Outcome
  /// Folios that the book there has.
  public let folios: Int
  /// Digest of the last of them.
  public let head: Digest
  public let files: [File]
  public let lacking: [Lack]
  /// False on a drive that keeps no modes, where whoever holds it can read all.
  public let isPrivate: Bool
  /// Whether it lies on the disk that it came from.
  public let isOnSameDisk: Bool

  /// True where the copy has all that its book names.
  public var isWhole: Bool { lacking.isEmpty }
}
