/// Why a mesa was not carried or not taken in; nothing was changed then.
public enum CarryError: Error, Sendable {
  case disk(LedgerError)
  /// The folder to which one carries, or from which one brings, is not there.
  case noFolder(String)
  /// No mesa lies in the folder.
  case noMesa(String)
  /// The folder holds nothing but copies that were broken off.
  case unfinished(String)
  /// Several mesas lie in the folder.
  case severalMesas(String, ids: [String])
  /// A book that cannot be carried or gone on from, at this folio.
  case unsound(folder: String, folio: Int, Fault)
  /// A file that its book names by its digest holds something else.
  case fileAltered(String)
  /// Both grew from the same folios and went on each by itself.
  case parted(id: String, Parting)
  /// Under the same identity lies another mesa: the first folios differ.
  case otherMesa(id: String, folder: String)
  /// The copy has folios that the book in the library lacks; they are brought first.
  case copyIsAhead(folder: String, folios: Int)
  /// A folder without a book stands where the mesa would lie.
  case occupied(String)
  /// One would carry the mesa into the folder of another one.
  case insideMesa(String)
  /// One would carry the mesa to where it lies.
  case sameFolder(String)
  /// What was read back from the disk is not what was written.
  case notAsWritten(String)

  /// What is wrong with a book.
  public enum Fault: Hashable, Sendable {
    /// The folio was changed, lost or cannot be read.
    case damaged
    /// This folio and those up to `last`, which the side file knows, are not there.
    case missing(last: Int)
    /// The side file has another digest of the folio.
    case headDiffers
    /// The folio is unfinished.
    case torn
    /// A newer version of the product wrote it.
    case newerFormat(product: String?)
    /// It has no folio, or its first one is of no mesa that could be.
    case notBegun
  }

  /// Work of the disk, whose failure is one of ours.
  @discardableResult
  static func ofDisk<Result>(
    _ work: () throws(LedgerError) -> Result
  ) throws(CarryError) -> Result {
    do throws(LedgerError) { return try work() } catch { throw .disk(error) }
  }
}
