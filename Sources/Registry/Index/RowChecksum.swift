import Dialogue
import Ledger
import Notation

/// The SHA-256 over all that a row says, by which one that was damaged, mixed up or changed by
/// another hand is told.
///
/// It covers the handbook's fingerprint and with it the version of the table. It is no signature:
/// who forges the checksum as well is found out by the book.
struct RowChecksum {
  let fingerprint: Int
  private var bytes: [UInt8] = []

  init(fingerprint: Int) {
    self.fingerprint = fingerprint
  }

  mutating func digest(of row: IndexedSummary) -> Digest {
    bytes.removeAll(keepingCapacity: true)
    let summary = row.summary
    add(fingerprint)
    for text in [summary.id, summary.name, summary.code, summary.place] { add(text) }
    for number in [row.stamp.inode, row.stamp.size, row.stamp.modified, row.stamp.changed] {
      add(number)
    }
    add(summary.mechanism.rawValue)
    add(summary.moment.rawValue)
    add(summary.phase.rawValue)
    add(summary.settled)
    add(summary.total)
    if let session = summary.lastSession {
      add(session.number)
      add(session.date.dayNumber)
    } else {
      bytes.append(0xFE)
    }
    bytes.append(summary.isSessionOpen ? 1 : 0)
    add(summary.lastAt.milliseconds)
    add(summary.lastAt.offsetMinutes)
    add(summary.folios)
    add(row.firstFact?.dayNumber ?? Int.min)
    row.head.withBytes { bytes.append(contentsOf: $0) }
    return Digest.sha256(of: bytes)
  }

  /// A text and a byte that stands in no text, so that what ends one cannot begin the next.
  private mutating func add(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(0xFF)
  }

  private mutating func add(_ number: Int) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
