/// The lock of the window that runs a session, on a file of its own beside the book: whoever holds it sees
/// the clock, and no other window says that time went by unseen.
///
/// The kernel lets go of it when its holder ends in whatever way. The file holds nothing and stays.
public final class RoomLock {
  static let name = "sala.cerrojo"

  private let file: Descriptor

  /// - Returns: `nil` where the folder takes no such file, or another thing stands in its place.
  public init?(in folder: MesaFolder) {
    guard
      let file = try? Descriptor(
        opening: folder.path + "/" + Self.name, flags: OpenFlags.overwriting, mode: 0o600,
        through: folder.syscalls),
      (try? file.status().kind) == .regular
    else { return nil }
    self.file = file
  }

  /// Takes the lock where nobody else has it; never waits.
  ///
  /// - Returns: `false` where another window has it. On a drive without locks every window is alone.
  public func take() -> Bool {
    do throws(LedgerError) {
      _ = try file.syscalls.perform(.lock, on: file.path) {
        file.syscalls.lock(file.number, LockFlags.exclusive)
      }
      return true
    } catch {
      if case .system(_, .wouldBlock, _) = error { return false }
      return true
    }
  }
}
