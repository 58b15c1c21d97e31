import Foundation
import Interface
import Testing

/// Compares frames with those stored under `Tests/InterfaceTests/Snapshots/<name>.txt`.
///
/// To take new ones: `MESA_RECORD_SNAPSHOTS=1 swift test --filter InterfaceTests`, look at what git
/// shows, and run again without it. A run that records fails, so that none passes by recording.
struct Snapshot {
  enum Outcome: Equatable {
    case same
    /// With what changed.
    case different(String)
    case missing
    case recorded
  }

  var folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Snapshots", isDirectory: true)
  var isRecording = ProcessInfo.processInfo.environment["MESA_RECORD_SNAPSHOTS"] == "1"

  /// Fails the test unless the frame is as stored.
  ///
  /// - Parameter name: of the file, without `.txt`; letters, digits and hyphens.
  static func expect(
    _ frame: Frame, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expect(
      text: FrameRecord.text(of: frame), is: name, sourceLocation: sourceLocation)
  }

  /// The same for lines.
  static func expect(
    text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let problem: String
    switch try Snapshot().compare(text, with: name) {
    case .same: return
    case .recorded: problem = "\(name): recorded; look at it and run again without recording"
    case .missing: problem = "\(name): nothing stored; record it with MESA_RECORD_SNAPSHOTS=1"
    case .different(let changes): problem = "\(name): - stored, + now\n\(changes)"
    }
    Issue.record(Comment(rawValue: problem), sourceLocation: sourceLocation)
  }

  func compare(_ text: String, with name: String) throws -> Outcome {
    let file = folder.appendingPathComponent(name + ".txt")
    if isRecording {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return .recorded
    }
    guard FileManager.default.fileExists(atPath: file.path) else { return .missing }
    let stored = try String(contentsOf: file, encoding: .utf8)
    // By bytes: an accent composed and one decomposed are equal strings, and different cells.
    if stored.utf8.elementsEqual(text.utf8) { return .same }
    return .different(LineDifference.describe(from: stored, to: text))
  }
}
