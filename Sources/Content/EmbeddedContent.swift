import CContent
import Glibc

/// The content files that are compiled into the program.
///
/// Paths run from the root of the content: `protocol/phase-0.conf`, `protocol/es/phase-0.conf`,
/// `places/peru.tsv`, `holidays/peru.conf`, `lexicon/lint.conf`, `themes/<name>.theme`.
public enum EmbeddedContent {
  /// The bytes of a file; `nil` where the program holds none of that path.
  public static func file(_ path: String) -> [UInt8]? {
    path.withCString { wanted in
      table.first { strcmp(wanted, $0.path) == 0 }.map {
        Array(UnsafeBufferPointer(start: $0.bytes, count: $0.count))
      }
    }
  }

  /// All paths, in the order of the table.
  public static var paths: [String] { paths(under: "") }

  /// The paths within a folder, which ends with `/`.
  public static func paths(under folder: String) -> [String] {
    folder.withCString { start in
      let length = strlen(start)
      return table.compactMap {
        strncmp(start, $0.path, length) == 0 ? String(cString: $0.path) : nil
      }
    }
  }

  /// The bytes of a file that the program cannot do without.
  static func requiredFile(_ path: String) -> [UInt8] {
    guard let bytes = file(path) else { preconditionFailure("no content file \(path)") }
    return bytes
  }

  private static var table: UnsafeBufferPointer<content_file> {
    UnsafeBufferPointer(start: content_files(), count: content_file_count())
  }
}
