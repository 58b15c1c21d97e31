import Notation

/// What the side file keeps: how many folios the book had and the digest of the last line.
///
/// It is written over in place after each folio and never synced, so it may lag behind the book
/// after a power cut, but never runs ahead of it. Its last line is the SHA-256 of the two before,
/// which tells a piece of it from the whole.
struct HeadRecord: Hashable, Sendable {
  let folios: Int
  let head: Digest

  /// Bytes of the file: always the same, so that one is written over another.
  static let size = 6 + 10 + 1 + 7 + 64 + 1 + 6 + 64 + 1

  var bytes: [UInt8] {
    let digits = String(folios)
    let padded = String(repeating: "0", count: max(0, 10 - digits.utf8.count)) + digits
    let content = Array("folio \(padded)\nsha256 \(head)\n".utf8)
    return content + Array("check \(Digest.sha256(of: content))\n".utf8)
  }

  init(folios: Int, head: Digest) {
    self.folios = folios
    self.head = head
  }

  /// Reads what ``bytes`` writes; `nil` for anything else.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    let folio = String(decoding: bytes[6..<16], as: UTF8.self)
    let hex = String(decoding: bytes[24..<88], as: UTF8.self)
    guard let folios = Int(folio), folios > 0, let head = Digest(hex) else { return nil }
    self.init(folios: folios, head: head)
    guard self.bytes == bytes else { return nil }
  }
}

/// What the side file was found to hold.
enum HeadKeeping {
  /// There is none, or it is empty.
  case missing
  /// Nothing but zeros: so a power cut leaves a file whose bytes never reached the disk.
  case blank
  /// Something, but no record: a hand changed it, or a power cut tore it.
  case altered
  /// Something else stands in its place, or it may not be read.
  case blocked
  case record(HeadRecord)

  var record: HeadRecord? {
    switch self {
    case .missing, .blank, .altered, .blocked: nil
    case .record(let record): record
    }
  }
}
