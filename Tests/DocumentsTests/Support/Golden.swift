import Foundation
import Testing

/// Compares what was written with the file under `Tests/DocumentsTests/Data`.
///
/// To take new ones: `MESA_RECORD_DOCUMENTS=1 swift test --filter DocumentsTests`, look at what git
/// shows, and run again without it. A run that records fails, so that none passes by recording.
enum Golden {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Data", isDirectory: true)

  static func expect(
    _ bytes: [UInt8], is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["MESA_RECORD_DOCUMENTS"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
      record("\(name): recorded; look at it and run again without recording", sourceLocation)
    } else if let stored = try? Data(contentsOf: file) {
      if !stored.elementsEqual(bytes) {
        record("\(name): \(firstDifference(Array(stored), bytes))", sourceLocation)
      }
    } else {
      record("\(name): nothing stored; record it with MESA_RECORD_DOCUMENTS=1", sourceLocation)
    }
  }

  private static func record(_ problem: String, _ location: SourceLocation) {
    Issue.record(Comment(rawValue: problem), sourceLocation: location)
  }

  private static func firstDifference(_ stored: [UInt8], _ now: [UInt8]) -> String {
    let same = zip(stored, now).prefix { $0 == $1 }.count
    let line = stored[..<same].count { $0 == UInt8(ascii: "\n") } + 1
    func around(_ bytes: [UInt8]) -> String {
      String(decoding: bytes[max(0, same - 40)..<min(bytes.count, same + 40)], as: UTF8.self)
    }
    return "differs in line \(line)\n- \(around(stored))\n+ \(around(now))"
  }
}
