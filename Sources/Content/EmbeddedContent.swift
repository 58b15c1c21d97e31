import CContent

/// The content files that are compiled into the program.
///
/// Paths run from the root of the content: `protocol/phase-0.conf`, `protocol/es/phase-0.conf`,
/// `places/peru.tsv`, `holidays/peru.conf`, `lexicon/lint.conf`, `themes/<name>.theme`.
public enum EmbeddedContent {
  /// The bytes of a file; `nil` where the program holds none of that path.
  public static func file(_ path: String) -> [UInt8]? {
    for row in table where path.withCString({ equal($0, row.path) }) {
      return Array(UnsafeBufferPointer(start: row.bytes, count: row.count))
    }
    return nil
  }

  /// All paths, in the order of the table.
  public static var paths: [String] { table.map { String(cString: $0.path) } }

  /// The bytes of a file that the program cannot do without.
  static func requiredFile(_ path: String) -> [UInt8] {
    guard let bytes = file(path) else { preconditionFailure("no content file \(path)") }
    return bytes
  }

  private static var table: UnsafeBufferPointer<content_file> {
    UnsafeBufferPointer(start: content_files(), count: content_file_count())
  }

  private static func equal(
    _ left: UnsafePointer<CChar>, _ right: UnsafePointer<CChar>
  ) -> Bool {
    var index = 0
    while left[index] == right[index] {
      if left[index] == 0 { return true }
      index += 1
    }
    return false
  }
}
