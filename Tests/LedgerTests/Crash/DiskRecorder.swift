import Glibc
import Synchronization

@testable import Ledger

/// Writes down all that system calls do to a disk, while they are really carried out.
final class DiskRecorder: Sendable {
  /// One step; paths are whole.
  enum Step: Sendable {
    case make(String)
    case makeFolder(String)
    case write(String, offset: Int, [UInt8])
    case truncate(String, Int)
    case sync(String)
    /// The writer was told that the book has this many folios.
    case acknowledge(Int)
  }

  private struct State {
    var steps: [Step] = []
    var paths: [Int32: String] = [:]
  }

  private let state = Mutex(State())
  private let root: String
  /// Whether syncs are carried out; without, they say that all went well and do nothing.
  private let syncs: Bool

  init(root: String, syncs: Bool = true) {
    self.root = root
    self.syncs = syncs
  }

  var steps: [Step] { state.withLock { $0.steps } }

  func acknowledge(_ folios: Int) { add(.acknowledge(folios)) }

  private func add(_ step: Step) { state.withLock { $0.steps.append(step) } }

  private func path(of file: Int32) -> String { state.withLock { $0.paths[file] ?? "?" } }

  private func size(of file: Int32) -> Int {
    var status = FileStatus()
    return Syscalls.live.inspect(file, &status) >= 0 ? status.size : 0
  }

  var syscalls: Syscalls {
    var calls = Syscalls.live
    calls.open = { [self] folder, name, flags, mode in
      let path = folder == Syscalls.workingFolder ? name : path(of: folder) + "/" + name
      let isNew = access(path, F_OK) != 0
      let file = Syscalls.live.open(folder, name, flags, mode)
      guard file >= 0 else { return file }
      state.withLock { $0.paths[Int32(file)] = path }
      if isNew, flags & O_CREAT != 0 { add(.make(path)) }
      return file
    }
    calls.makeFolder = { [self] path, mode in
      let answer = Syscalls.live.makeFolder(path, mode)
      if answer >= 0 { add(.makeFolder(path)) }
      return answer
    }
    calls.append = { [self] file, bytes in
      add(.write(path(of: file), offset: size(of: file), Array(bytes)))
      return Syscalls.live.append(file, bytes)
    }
    calls.overwrite = { [self] file, bytes, offset in
      add(.write(path(of: file), offset: offset, Array(bytes)))
      return Syscalls.live.overwrite(file, bytes, offset)
    }
    calls.truncate = { [self] file, size in
      add(.truncate(path(of: file), size))
      return Syscalls.live.truncate(file, size)
    }
    let sync: @Sendable (Int32) -> Int = { [self] file in
      if syncs { add(.sync(path(of: file))) }
      return 0
    }
    calls.syncData = sync
    calls.sync = sync
    return calls
  }
}
