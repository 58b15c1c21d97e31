import Dialogue
import Notation

/// Checks books from the first byte to the last, without holding them in memory.
public enum Verification {
  /// Reads the book in `folder` and says all that is wrong with it.
  ///
  /// Nothing is written or locked. Cost: one pass, some one and a half times that of `sha256sum`.
  public static func verify(_ folder: String) throws(LedgerError) -> Report {
    try verify(folder, through: .live)
  }

  static func verify(_ folder: String, through syscalls: Syscalls) throws(LedgerError) -> Report {
    let files = try BookFiles(folder, for: .reading, through: syscalls)
    var scan = ChainScan(files.headKeeping(), stopsAtDamage: false)
    var mesa: String?
    try scan.run(files.book) { folio in
      if case .mesaOpened(let opening) = folio.event { mesa = opening.id }
    }
    return Report(
      mesa: mesa,
      folios: scan.cursor.folios, head: scan.cursor.head ?? .none, findings: scan.findings,
      findingsLeftOff: scan.findingsLeftOff)
  }

  /// What a check found.
  public struct Report: Hashable, Sendable {
    /// The mesa that the book was begun for; `nil` where its first folio cannot be read.
    public let mesa: String?
    /// Folios up to the end of the book.
    public let folios: Int
    /// Digest of the last line.
    public let head: Digest
    public let findings: [Finding]
    /// How many more there were than ``findings`` holds.
    public let findingsLeftOff: Int

    /// True where every folio is as it was written.
    public var isSound: Bool { !findings.contains(where: \.isDamage) && findingsLeftOff == 0 }
  }
}
