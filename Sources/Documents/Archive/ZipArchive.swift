import CZip
import Glibc

/// The parts of a file that is a ZIP archive.
enum ZipArchive {
  struct Part {
    /// ASCII, with slashes between folders.
    var name: String
    var bytes: [UInt8]
    /// Left as it is, so that a program finds it without unpacking.
    var isStored = false
  }

  /// The archive, its entries in the order given; the same parts give the same bytes.
  static func bytes(of parts: [Part]) throws(DocumentError) -> [UInt8] {
    var begun: OpaquePointer?
    let result = czip_begin(&begun)
    guard result != CZIP_NO_LIBRARY else {
      throw .missingLibrary(String(cString: czip_library))
    }
    guard result == CZIP_OK, let archive = begun else { throw .engine("libzip") }
    defer { czip_end(archive) }
    for part in parts {
      guard
        czip_add(archive, part.name, part.bytes, part.bytes.count, part.isStored) == CZIP_OK
      else { throw .engine(String(cString: czip_message(archive))) }
    }
    return try finish(archive)
  }

  private static func finish(_ archive: OpaquePointer) throws(DocumentError) -> [UInt8] {
    var bytes: UnsafeMutablePointer<UInt8>?
    var count = 0
    guard czip_finish(archive, &bytes, &count) == CZIP_OK, let bytes else {
      throw .engine(String(cString: czip_message(archive)))
    }
    defer { free(bytes) }
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }
}
