import Notation

/// A file in a folder beside the book, durable before the book names it.
public struct KeptFile: Hashable, Sendable {
  /// Within its folder.
  public let name: String
  public let path: String
  public let digest: Digest

  /// What a file is called in `adjuntos`: its digest, so that it cannot be swapped, and the ending of
  /// the name that the person knows.
  public static func nameOfAttached(_ digest: Digest, _ original: String) -> String {
    let name = original.split(separator: "/").last ?? ""
    let ending = name.split(separator: ".").dropFirst().last.map { ".\($0.prefix(10))" } ?? ""
    return digest.description + ending
  }
}
