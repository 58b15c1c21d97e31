@testable import Ledger

/// What a disk may hold after a power cut.
///
/// The rules, stricter than any file system that is in use: what was synced stays. Of what a file was
/// written since, each write may be there or not, and the last one that is may be torn at any of a
/// few places or stand as zeros. A name made in a folder that was not synced since may be gone.
struct CrashStates {
  /// A file of the disk as the steps so far left it.
  private struct File {
    var synced: [UInt8] = []
    var pending: [DiskRecorder.Step] = []
    var hasSafeName = false
  }

  private var files: [String: File] = [:]
  private var safeFolders: Set<String> = []
  private var newFolders: Set<String> = []

  mutating func take(_ step: DiskRecorder.Step) {
    switch step {
    case .make(let path):
      files[path] = File()
    case .makeFolder(let path):
      newFolders.insert(path)
    case .write(let path, _, _), .truncate(let path, _):
      files[path, default: File()].pending.append(step)
    case .sync(let path):
      sync(path)
    case .acknowledge:
      break
    }
  }

  private mutating func sync(_ path: String) {
    if var file = files[path] {
      for step in file.pending { Self.apply(step, to: &file.synced) }
      file.pending = []
      files[path] = file
    }
    for name in files.keys where Self.folder(of: name) == path { files[name]?.hasSafeName = true }
    for name in newFolders where Self.folder(of: name) == path { safeFolders.insert(name) }
  }

  /// Every state of the disk: content by path.
  var all: [[String: [UInt8]]] {
    var states: [[String: [UInt8]]] = [[:]]
    for (path, file) in files.sorted(by: { $0.key < $1.key }) {
      let folder = Self.folder(of: path)
      let isSafe =
        file.hasSafeName && (safeFolders.contains(folder) || !newFolders.contains(folder))
      let versions: [[UInt8]?] = Self.versions(of: file) + (isSafe ? [] : [nil])
      states = states.flatMap { state in
        versions.map { version in
          var state = state
          state[path] = version
          return state
        }
      }
    }
    return states
  }

  private static func versions(of file: File) -> [[UInt8]] {
    var versions: Set<[UInt8]> = [file.synced]
    for count in file.pending.indices {
      var before = file.synced
      for step in file.pending[..<count] { apply(step, to: &before) }
      for start in [before, file.synced] {
        for step in torn(file.pending[count]) {
          var content = start
          apply(step, to: &content)
          versions.insert(content)
        }
      }
    }
    return Array(versions)
  }

  /// The step as a whole, and what a power cut may make of it.
  private static func torn(_ step: DiskRecorder.Step) -> [DiskRecorder.Step] {
    guard case .write(let path, let offset, let bytes) = step else { return [step] }
    let pieces = [1, bytes.count / 2, bytes.count - 1].map { Array(bytes.prefix($0)) }
    let zeros = [UInt8](repeating: 0, count: bytes.count)
    let halfZeros = Array(
      zeros.prefix(bytes.count / 2) + bytes.suffix(bytes.count - bytes.count / 2))
    return [step] + (pieces + [zeros, halfZeros]).map { .write(path, offset: offset, $0) }
  }

  private static func apply(_ step: DiskRecorder.Step, to content: inout [UInt8]) {
    switch step {
    case .write(_, let offset, let bytes):
      if content.count < offset + bytes.count {
        content += [UInt8](repeating: 0, count: offset + bytes.count - content.count)
      }
      content.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
    case .truncate(_, let size):
      content = Array(content.prefix(size))
    case .make, .makeFolder, .sync, .acknowledge:
      break
    }
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
