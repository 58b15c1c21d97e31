import Dialogue
import Notation

/// A mesa's folder whose book was read from its first byte to its last and is in order.
///
/// The book may grow meanwhile: what was read stays what it was, and only that is carried.
struct SoundBook {
  let folder: String
  let contents: BookContents

  var id: String { contents.chronicle.mesa.id }
  var mesa: Mesa { contents.chronicle.mesa }
  var end: Cursor { contents.cursor }
  var file: Descriptor { contents.files.book }
  var syscalls: Syscalls { file.syscalls }

  /// What an unfinished piece after the last folio means.
  enum Tail {
    /// Somebody died while writing here; it was never acknowledged and is not carried.
    case left
    /// A copy that was broken off, in whatever way it was made.
    case refused
  }

  /// - Parameter keepsLock: whether nobody may write in it until it is let go of.
  /// - Throws: `unsound`, or `disk` where there is nothing to be read.
  init(
    _ folder: String, tail: Tail, keepsLock: Bool = false, through syscalls: Syscalls
  ) throws(CarryError) {
    let contents = try CarryError.ofDisk { () throws(LedgerError) in
      try BookContents(folder, for: .reading, through: syscalls)
    }
    self.folder = folder
    self.contents = contents
    if !keepsLock { contents.files.lock.release() }
    if let (folio, fault) = Self.fault(in: contents, tail) {
      throw .unsound(folder: folder, folio: folio, fault)
    }
    if keepsLock, case .busy = contents.files.standing {
      throw .disk(.busy(pid: LockHolder.find(of: contents.files.book)))
    }
  }

  private static func fault(in contents: BookContents, _ tail: Tail) -> (Int, CarryError.Fault)? {
    if case .readOnly(let reason) = contents.condition {
      switch reason {
      case .damaged(let folio): return (folio, .damaged)
      case .missingFromEnd(let expected, let found): return (found + 1, .missing(last: expected))
      case .headDiffers(let folio): return (folio, .headDiffers)
      case .newerFormat(let product):
        return (contents.chronicle.folios.count + 1, .newerFormat(product: product))
      case .requested, .headFileBlocked, .noPermission, .readOnlyFileSystem, .changedUnderneath,
        .failed:
        break
      }
    }
    if tail == .refused, contents.tornTail != nil { return (contents.cursor.expected, .torn) }
    // A book may say anything of itself: its identity becomes the name of a folder.
    return MesaIdentity.isValid(contents.chronicle.mesa.id) ? nil : (1, .notBegun)
  }

  func kinship(to other: SoundBook) throws(CarryError) -> Kinship {
    try CarryError.ofDisk { () throws(LedgerError) in
      try Kinship(of: file, end, to: other.file, other.end)
    }
  }

  /// Calls `body` with the bytes of the book piece by piece, the last line with its line feed.
  func eachPiece(_ body: ([UInt8]) throws(LedgerError) -> Void) throws(LedgerError) {
    var offset = 0
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while offset < end.offset {
      let count = min(try file.read(into: &buffer, at: offset), end.offset - offset)
      guard count > 0 else { throw .changedWhileRead(file.path) }
      offset += count
      try body(Array(buffer[..<count]))
    }
    if end.lacksLineFeed { try body([0x0A]) }
  }

  /// The lines behind folio `number`, each with its line feed.
  func lines(after number: Int) throws(LedgerError) -> [UInt8] {
    var reader = LineReader(file, from: 0)
    var start = 0
    for _ in 0..<number {
      guard let line = try reader.next() else { throw .changedWhileRead(file.path) }
      start = line.start + line.count + 1
    }
    var bytes: [UInt8] = []
    var offset = 0
    try eachPiece { piece in
      bytes += piece.dropFirst(max(0, start - offset))
      offset += piece.count
    }
    return bytes
  }
}
