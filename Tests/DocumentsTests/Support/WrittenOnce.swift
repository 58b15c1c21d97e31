import Documents
import Synchronization
import Testing

/// A document in the formats that were asked for so far.
final class WrittenOnce: Sendable, CustomTestStringConvertible {
  let testDescription: String
  private let document: Document
  private let files = Mutex<[DocumentFormat: [UInt8]]>([:])

  init(_ name: String, _ document: Document) {
    testDescription = name
    self.document = document
  }

  func bytes(as format: DocumentFormat) throws -> [UInt8] {
    if let bytes = files.withLock({ $0[format] }) { return bytes }
    let bytes = try DocumentWriter.write(document, as: format)
    files.withLock { $0[format] = bytes }
    return bytes
  }
}
