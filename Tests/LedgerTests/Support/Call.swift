@testable import Ledger

/// Which system call is made, for tests that count them or make one fail.
enum Call: String, CaseIterable, Sendable {
  case open, inspect, read, append, overwrite, truncate, syncData, sync, lock, makeFolder
  case inspectPath, removeFile, removeFileIn, rename, removeFolder, forgetPages, makeWatch, watch,
    drain
  case makeFolderIn, removeFolderIn, list
}

extension Syscalls {
  /// The same calls, each asked for at `hook` first: what that answers stands in place of the call.
  func hooked(_ hook: @escaping @Sendable (Call) -> Int?) -> Syscalls {
    let real = self
    return Syscalls(
      open: { hook(.open) ?? real.open($0, $1, $2, $3) },
      close: { real.close($0) },
      inspect: { hook(.inspect) ?? real.inspect($0, &$1) },
      inspectPath: { hook(.inspectPath) ?? real.inspectPath($0, $1, &$2) },
      read: { hook(.read) ?? real.read($0, $1, $2) },
      append: { hook(.append) ?? real.append($0, $1) },
      overwrite: { hook(.overwrite) ?? real.overwrite($0, $1, $2) },
      truncate: { hook(.truncate) ?? real.truncate($0, $1) },
      syncData: { hook(.syncData) ?? real.syncData($0) },
      sync: { hook(.sync) ?? real.sync($0) },
      lock: { hook(.lock) ?? real.lock($0, $1) },
      pause: { real.pause($0) },
      random: { real.random() },
      process: { real.process() },
      makeFolder: { hook(.makeFolder) ?? real.makeFolder($0, $1) },
      removeFile: { hook(.removeFile) ?? real.removeFile($0) },
      removeFileIn: { hook(.removeFileIn) ?? real.removeFileIn($0, $1) },
      rename: { hook(.rename) ?? real.rename($0, $1, $2) },
      removeFolder: { hook(.removeFolder) ?? real.removeFolder($0) },
      makeFolderIn: { hook(.makeFolderIn) ?? real.makeFolderIn($0, $1, $2) },
      removeFolderIn: { hook(.removeFolderIn) ?? real.removeFolderIn($0, $1) },
      list: { hook(.list) ?? real.list($0, &$1) },
      forgetPages: { hook(.forgetPages) ?? real.forgetPages($0) },
      makeWatch: { hook(.makeWatch) ?? real.makeWatch() },
      watch: { hook(.watch) ?? real.watch($0, $1) },
      drain: { hook(.drain) ?? real.drain($0) })
  }
}
