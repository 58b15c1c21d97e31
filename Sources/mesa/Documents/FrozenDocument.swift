import Dialogue
import Documents
import Ledger
import Notation

/// The document of an acta that was taken to signature, as it lies in `emitidos`.
///
/// Its digest stands in the folio that takes it to signature. That folio's own digest, which the paper
/// bears, is not known before: the file holds a mark in its place.
enum FrozenDocument {
  /// Stands where the digest of the folio will be.
  static let mark = "⟦huella⟧"

  /// The bytes that are kept; the same document always gives the same.
  static func bytes(of document: Document) -> [UInt8] {
    DocumentNotation.write(document.cleaned)
  }

  /// The document as it is printed, with the digest of its folio.
  static func document(
    _ bytes: [UInt8], sealedBy folio: Digest
  ) throws(NotationError) -> Document {
    let mark = Array(mark.utf8)
    var sealed: [UInt8] = []
    sealed.reserveCapacity(bytes.count + 256)
    var index = 0
    while index < bytes.count {
      if bytes[index] == mark[0], bytes[index...].starts(with: mark) {
        sealed += folio.description.utf8
        index += mark.count
      } else {
        sealed.append(bytes[index])
        index += 1
      }
    }
    return try DocumentNotation.read(sealed)
  }
}
