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
    /// A newer version of the product wrote it; folios before the first unknown one are shown.
    case newerFormat(product: String?)
    /// The file may be read but not written.
    case noPermission
    case readOnlyFileSystem
    /// Another program cut or removed the file, or put another one in its place.
    case changedUnderneath
    /// Writing failed; the book was read again from disk and writes no more until it is reopened.
    case failed(Operation, Errno)
  }
}

/// What a book is opened for.
public enum Access: Hashable, Sendable {
  case writing, reading
}
