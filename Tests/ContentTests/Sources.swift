import Foundation

/// Where this test's sources lie: content is compared with the files that it was made of.
enum Sources {
  static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  static let package = tests.deletingLastPathComponent().deletingLastPathComponent()
  static let content = package.appendingPathComponent("Sources/CContent")

  static func bytes(_ url: URL) throws -> [UInt8] { Array(try Data(contentsOf: url)) }

  /// Paths below `folder`, as the embedded table names them, of the files with this ending;
  /// none where there is no such folder.
  static func paths(_ name: String, in root: URL, ending: String) throws -> [String] {
    let folder = root.appendingPathComponent(name)
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(ending) }
      .map { name + "/" + $0 }
  }
}
