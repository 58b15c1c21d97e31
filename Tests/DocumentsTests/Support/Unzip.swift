import Foundation

/// Reads an archive with the program `unzip`.
enum Unzip {
  static func part(_ name: String, of bytes: [UInt8]) throws -> [UInt8] {
    // Brackets are patterns to it.
    let pattern = name.replacing("[", with: "\\[").replacing("]", with: "\\]")
    let result = try Tool.run("unzip", on: bytes, named: "a.zip") { ["-p", $0, pattern] }
    return Array(result.output.utf8)
  }

  /// In the order of the archive.
  static func names(of bytes: [UInt8]) throws -> [String] {
    try Tool.run("unzip", on: bytes, named: "a.zip") { ["-Z1", $0] }.output
      .split(separator: "\n").map(String.init)
  }
}
