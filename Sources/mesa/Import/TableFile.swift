import Glibc
import Ledger
import Notation

/// A table in a file, as its bytes are on the disk.
struct TableFile {
  /// In what the letters are written.
  enum Encoding: String, CaseIterable {
    case utf8 = "utf-8"
    case latin1 = "latin-1"
  }

  /// Without its folder.
  let name: String
  let bytes: [UInt8]
  let digest: Digest

  /// A country's cases of ten years are a tenth of it.
  static let limit = 64 << 20

  init(path: String) throws(Problem) {
    name = path.split(separator: "/").last.map(String.init) ?? path
    switch OwnFile.bytes(of: Paths.expanded(path), limit: Self.limit) {
    case .success(let read): bytes = read
    case .failure(let failure): throw .system(.read, Errno(rawValue: failure.code), path: path)
    }
    digest = Digest.sha256(of: bytes)
  }

  /// `nil` where the bytes are not in this encoding.
  func text(in encoding: Encoding) -> String? {
    switch encoding {
    case .utf8: String(validating: bytes, as: UTF8.self)
    case .latin1:
      String(
        String.UnicodeScalarView(
          bytes.map { byte in
            let isOfWindows = (0x80...0x9F).contains(byte)
            return isOfWindows ? Self.windows[Int(byte) - 0x80] : Unicode.Scalar(byte)
          }))
    }
  }

  /// Bytes 0x80 to 0x9F: controls in Latin-1, which no table has, and quotes, dashes and the euro in
  /// Windows-1252, as spreadsheets write them. Five of them are nothing there either.
  private static let windows: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
    "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]
}
