import Notation

/// The side file of a book, for whoever only asks whether a book is still the one that was read.
public enum HeadFile {
  /// Its name in a mesa's folder.
  public static let name = BookFiles.headName
  /// Its bytes: always as many.
  public static let size = HeadRecord.size

  /// What the file holds of a book that ends with folio `folios`, whose line has this digest.
  public static func bytes(folios: Int, head: Digest) -> [UInt8] {
    HeadRecord(folios: folios, head: head).bytes
  }

  /// Whether the file's `bytes` say that the book ends with folio `folios`, whose line has this digest.
  ///
  /// The file's own check is not computed: what agrees with a digest that was read from the book needs
  /// no other.
  public static func says(
    _ bytes: UnsafeRawBufferPointer, folios: Int, head: Digest
  ) -> Bool {
    guard bytes.count == size else { return false }
    var number = 0
    for byte in bytes[6..<16] {
      guard (0x30...0x39).contains(byte) else { return false }
      number = number * 10 + Int(byte & 0x0F)
    }
    let digits = UnsafeRawBufferPointer(rebasing: bytes[24..<88])
    return number == folios
      && digits.withMemoryRebound(to: UInt8.self) { Digest(hexadecimal: $0) } == head
  }
}
