/// A file of a theme, as it was found.
public struct ThemeSource: Sendable {
  public let id: String
  public let bytes: [UInt8]

  public init(id: String, bytes: [UInt8]) {
    self.id = id
    self.bytes = bytes
  }
}
