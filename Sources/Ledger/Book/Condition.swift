/// Whether a book takes new folios.
public enum Condition: Hashable, Sendable {
  case writable
  case readOnly(Reason)

  /// Why a book takes none.
  public enum Reason: Hashable, Sendable {
    /// It was opened so.
    case requested
    /// This folio was changed, lost or cannot be read; those before it are shown.
    case damaged(folio: Int)
    /// The folios after `found` are not there, although the side file knows of `expected`.
    case missingFromEnd(expected: Int, found: Int)
    /// The chain holds, but the side file has another digest of this folio; those before it are shown.
    case headDiffers(folio: Int)
    /// A newer version of the product wrote it; folios before the first unknown one are shown.
    case newerFormat(product: String?)
    /// Something stands in place of the side file that cannot be read: whether folios are missing at
    /// the end cannot be told.
    case headFileBlocked
    /// The file may be read but not written.
    case noPermission
    case readOnlyFileSystem
    /// Another program cut or removed the file, or put another one in its place.
    case changedUnderneath
    /// Writing failed; the book was read again from disk and writes no more until it is reopened.
    case failed(Operation, Errno)

    /// Whether the book itself, not the disk or the person's rights, is why nothing is written.
    public var isOfContent: Bool {
      switch self {
      case .damaged, .missingFromEnd, .headDiffers, .newerFormat: true
      case .requested, .headFileBlocked, .noPermission, .readOnlyFileSystem, .changedUnderneath,
        .failed:
        false
      }
    }
  }
}

/// What a book is opened for.
public enum Access: Hashable, Sendable {
  case writing, reading
}
