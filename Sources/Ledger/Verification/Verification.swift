import Dialogue
import Notation

/// Checks books from the first byte to the last, without holding them in memory.
public enum Verification {
  /// Reads the book in `folder` and says all that is wrong with it.
  ///
  /// Nothing is written; who writes the book waits meanwhile. Cost: one pass, some one and a half times
  /// that of `sha256sum`.
  public static func verify(_ folder: String) throws(LedgerError) -> Report {
    try verify(folder, through: .live)
  }

  static func verify(_ folder: String, through syscalls: Syscalls) throws(LedgerError) -> Report {
    let files = try BookFiles(folder, for: .reading, through: syscalls)
    defer { files.lock.release() }
    var scan = ChainScan(files.headKeeping(), stopsAtDamage: false)
    var mesa: String?
    var namesFiles = false
    try scan.run(files.book) { folio in
      switch folio.event {
      case .case(.mesaOpened(let opening)): mesa = opening.id
      case .acta, .record(.recordAdded(_, _, _, .issue, _, _)),
        .record(.recordAdded(_, _, _, .attachment, _, _)):
        namesFiles = true
      case .case, .people, .protocol, .session, .room, .floor, .record, .strike:
        break
      }
    }
    return Report(
      mesa: mesa, namesFiles: namesFiles,
      folios: scan.cursor.folios, head: scan.cursor.head ?? .none, findings: scan.findings,
      findingsLeftOff: scan.findingsLeftOff)
  }

  /// The state that all folios add up to which can still be read, those behind a damaged one as well:
  /// the files that they name are looked for, too.
  public static func remains(of folder: String) throws(LedgerError) -> Mesa {
    let files = try BookFiles(folder, for: .reading, through: .live)
    defer { files.lock.release() }
    var scan = ChainScan(files.headKeeping(), stopsAtDamage: false)
    var folios: [Folio] = []
    try scan.run(files.book) { folios.append($0) }
    return Chronicle(folios).mesa
  }

  /// What a check found.
  public struct Report: Hashable, Sendable {
    /// The mesa that the book was begun for; `nil` where its first folio cannot be read.
    public let mesa: String?
    /// Whether the book names files that lie beside it.
    public let namesFiles: Bool
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
