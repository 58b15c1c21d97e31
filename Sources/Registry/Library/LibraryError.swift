import Ledger

/// Why the library, or a mesa in it, cannot be had.
public enum LibraryError: Error, Hashable, Sendable {
  /// Something that is no folder stands where the library should be.
  case notAFolder(String)
  /// The folder of the mesas is not there, nor that in which it lies: a disk that was unplugged, or a
  /// wrong path. With what a mesa was asked for by.
  case missing(String, query: String? = nil)
  /// The operating system refused to list the library.
  case system(Errno, path: String)
  /// No mesa is meant by `query`; those closest to it, best first.
  case unknownMesa(_ query: String, nearest: [String])
  /// Several mesas are meant by `query`.
  case ambiguous(_ query: String, matches: [String])
  /// The folder holds the book of another mesa: it was copied or renamed.
  case foreign(folder: String, mesa: String)
  /// Somebody asked that no more books be read; what was read is kept for the next time.
  case stopped
}
