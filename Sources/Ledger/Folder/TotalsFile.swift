import Notation

/// `totales.jsonl` of a library: totals of dates of which the cases are not on record, a line each, beside
/// the mesas.
///
/// It is written as files of a mesa are: beside its place, synced, and put there by its name.
public struct TotalsFile: Sendable {
  private let root: String
  private let syscalls: Syscalls

  public static let name = "totales.jsonl"
  /// Most bytes that are read: a line a month of a thousand years.
  public static let limit = 8 << 20

  public var path: String { root + "/" + Self.name }

  /// - Parameter root: folder of the library; it need not exist yet.
  public init(root: String) { self.init(root: root, through: .live) }

  init(root: String, through syscalls: Syscalls) {
    self.root = root
    self.syscalls = syscalls
  }

  /// The bytes; none where there is no file.
  ///
  /// - Throws: `tooLarge`; `notAFile` where something else stands there; `system`.
  public func read() throws(LedgerError) -> [UInt8] {
    try PrivateFile(path, through: syscalls).read(upTo: Self.limit) ?? []
  }

  /// Writes the whole file as `change` makes it of what stands there; it is durable on return.
  ///
  /// The library is locked as for any import (``ImportLock``): of two processes neither loses what the
  /// other wrote. On a drive without locks it is done without.
  ///
  /// - Throws: `busy` where another process keeps the lock; `notAFile` where something else stands there:
  ///   it is left alone; `system`.
  public func revise(_ change: (inout [UInt8]) -> Void) throws(LedgerError) {
    let lock = try ImportLock(of: root, through: syscalls)
    defer { withExtendedLifetime(lock) {} }
    let folder = try Descriptor(opening: root, flags: OpenFlags.folder, through: syscalls)
    let before = try read()
    var bytes = before
    change(&bytes)
    guard bytes != before else { return }
    _ = try MesaFolder(root, through: syscalls).replace(Self.name, in: folder) {
      file throws(LedgerError) in
      try file.append(bytes)
      return Digest.sha256(of: bytes)
    }
  }
}
