import Notation

/// A digest as somebody copies it from a paper: whole, or from its beginning on.
public struct PrintedCode: Hashable, Sendable {
  /// The folio that was named with it.
  public let folio: Int?
  /// 12 to 64 digits 0-9 a-f.
  public let digits: String

  /// Fewer digits than these may belong to several folios.
  public static let fewest = 12

  /// Reads what was typed: upper or lower case, in groups with spaces or hyphens, with `214:` before it
  /// for folio 214, or the whole foot of a paper, «Folio 214 · huella 9f3a…»; `nil` for anything else.
  public init?(_ text: String) {
    var text = text.lowercased()
    for word in [
      "huella", "sello", "digest", "seal", "sha-256", "sha256", "código", "codigo", "code",
    ] {
      text = text.split(separator: word, omittingEmptySubsequences: false).joined(separator: ":")
    }
    let parts = text.split { $0 == ":" || $0 == "·" || $0 == ";" }
      .map { $0.filter { !Self.isSeparator($0) } }.filter { !$0.isEmpty }
    guard (1...2).contains(parts.count), let digits = parts.last,
      (Self.fewest...64).contains(digits.count), digits.allSatisfy(Self.isDigit)
    else { return nil }
    folio = parts.count == 2 ? Self.folio(parts[0]) : nil
    if parts.count == 2, folio == nil { return nil }
    self.digits = String(digits)
  }

  private static func folio(_ text: String) -> Int? {
    let number = text.hasPrefix("folio") ? text.dropFirst(5) : text[...]
    guard number.allSatisfy({ $0.isASCII && $0.isNumber }), let folio = Int(number), folio > 0
    else {
      return nil
    }
    return folio
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isHexDigit
  }

  /// What stands between groups, and the dots of «9f3a…».
  private static func isSeparator(_ character: Character) -> Bool {
    character.isWhitespace || "-\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}_.…".contains(character)
  }

  /// Whether the digest begins with these digits.
  func means(_ digest: Digest) -> Bool {
    digest.withBytes { bytes in
      for (index, digit) in digits.utf8.enumerated() {
        let byte = bytes[index / 2]
        let half = index.isMultiple(of: 2) ? byte >> 4 : byte & 0x0F
        guard digit == (half < 10 ? 0x30 + half : 0x57 + half) else { return false }
      }
      return true
    }
  }
}
