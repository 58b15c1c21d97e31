/// The line of a file that something was imported from.
public struct ImportSource: Hashable, Sendable {
  /// Name of the file, without its folder.
  public var file: String
  /// SHA-256 of the whole file, 64 hexadecimal digits.
  public var digest: String
  /// Number of the line on which the row begins, from 1.
  public var line: Int

  public init(file: String, digest: String, line: Int) {
    self.file = file
    self.digest = digest
    self.line = line
  }
}
