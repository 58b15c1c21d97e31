import Dialogue

/// A book as it stands at one moment, read once and let go.
///
/// For lists of many books: to follow a book the kernel is asked to watch its file, and ending that
/// takes some ten milliseconds each.
public struct BookGlance: Sendable {
  public let chronicle: Chronicle
  /// Why the book, or what comes after the folios in ``chronicle``, cannot be written on:
  /// ``Condition/Reason/requested`` where nothing is the matter.
  public let condition: Condition

  /// Reads the book in `folder`; nothing is written or locked.
  ///
  /// - Throws: ``LedgerError`` where there is nothing to read: `missing`, `notABook`, `system`.
  public init(_ folder: String) throws(LedgerError) {
    let reading = try Reading(folder, for: .reading, through: .live)
    chronicle = reading.chronicle
    condition = reading.condition
  }
}
