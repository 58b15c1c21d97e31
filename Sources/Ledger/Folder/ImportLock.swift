/// The lock of a library for as long as cases are imported into it, on its folder: which cases are there
/// already is decided at the beginning, and no other import makes the same ones meanwhile.
///
/// The kernel lets go of it when its holder ends in whatever way.
public final class ImportLock {
  private let lock: BookLock

  /// Makes the folder where it is not there yet. On a drive without locks it is done without.
  ///
  /// - Parameter root: folder of the library.
  /// - Throws: `busy` where another import keeps it for longer than a second; `system`.
  public convenience init(of root: String) throws(LedgerError) {
    try self.init(of: root, through: .live)
  }

  init(of root: String, through syscalls: Syscalls) throws(LedgerError) {
    try NewFolder.make(root, through: syscalls)
    lock = BookLock(
      file: try Descriptor(opening: root, flags: OpenFlags.folder, through: syscalls))
    _ = try LockRequest.exclusive.ask(of: lock)
  }

  deinit { lock.release() }
}
