import Dialogue

/// The lock of the window that runs a session, on a file of its own beside the book: whoever holds it sees
/// the clock, and no other window says that time went by unseen.
///
/// The kernel lets go of it when its holder ends in whatever way. The file stays, and holds when its last
/// holder saw the clock: milliseconds, as a ``Timestamp`` counts them.
public final class RoomLock {
  static let name = "sala.cerrojo"
  /// Digits of an instant, and a line feed.
  private static let digits = 13

  private let file: Descriptor
  private var last: Timestamp?

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

  /// When a holder last saw the clock; `nil` where none ever said.
  public var lastSeen: Timestamp? {
    var bytes = [UInt8](repeating: 0, count: Self.digits + 1)
    guard (try? file.read(into: &bytes, at: 0)) == bytes.count, bytes.last == 0x0A,
      let text = String(validating: bytes.dropLast(), as: UTF8.self), let milliseconds = Int(text)
    else { return nil }
    return Timestamp(milliseconds: milliseconds, offsetMinutes: 0)
  }

  /// Keeps that the clock is seen now: at most once a second, and not for a power cut. What cannot be
  /// written is not: then more counts as unseen, never less.
  public func see(_ now: Timestamp) {
    if let last, (0..<1000).contains(now.milliseconds - last.milliseconds) { return }
    let text = String(now.milliseconds)
    guard text.utf8.count == Self.digits else { return }
    last = now
    _ = Array((text + "\n").utf8).withUnsafeBytes { file.syscalls.overwrite(file.number, $0, 0) }
  }
}
