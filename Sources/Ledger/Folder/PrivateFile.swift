/// A small file for its owner's eyes alone (0600), replaced whole: where a person stands, drafts.
///
/// It is no record, so that it is not synced: a killed program loses nothing, a power cut at most what was
/// typed last.
public struct PrivateFile: Sendable {
  public let path: String
  let syscalls: Syscalls

  public init(_ path: String) { self.init(path, through: .live) }

  init(_ path: String, through syscalls: Syscalls) {
    self.path = path
    self.syscalls = syscalls
  }

  /// The bytes; `nil` where there is no file.
  ///
  /// - Throws: `tooLarge`; `notAFile` for a link, a folder, a pipe or a device, none of which is read.
  public func read(upTo limit: Int) throws(LedgerError) -> [UInt8]? {
    let file: Descriptor
    do throws(LedgerError) {
      file = try Descriptor(opening: path, flags: OpenFlags.reading, through: syscalls)
    } catch {
      switch error {
      case .system(.open, .noEntry, _): return nil
      case .system(.open, .symbolicLink, _): throw .notAFile(path, .symbolicLink)
      case .system(.open, .noDevice, _): throw .notAFile(path, .other)
      default: throw error
      }
    }
    return try content(of: file, upTo: limit)
  }

  /// The bytes of a file that the person made, be it by a link.
  public func readForeign(upTo limit: Int) throws(LedgerError) -> [UInt8] {
    let file = try Descriptor(opening: path, flags: OpenFlags.readingForeign, through: syscalls)
    return try content(of: file, upTo: limit)
  }

  private func content(of file: Descriptor, upTo limit: Int) throws(LedgerError) -> [UInt8] {
    let status = try file.status()
    guard status.kind == .regular else { throw .notAFile(path, status.kind) }
    guard status.size <= limit else { throw .tooLarge(path, bytes: status.size, limit: limit) }
    return try file.readAll(status.size)
  }

  /// Writes a new file beside the path and puts it in its place.
  ///
  /// - Throws: `notAFile` where something else stands there: it is left alone.
  public func replace(with bytes: [UInt8]) throws(LedgerError) {
    if let status = try status(), status.kind != .regular { throw .notAFile(path, status.kind) }
    let temporary = PrivateFile(path + ".nuevo", through: syscalls)
    _ = syscalls.removeFile(temporary.path)
    do throws(LedgerError) {
      try temporary.create(with: bytes)
      _ = try syscalls.perform(.write, on: path) {
        syscalls.rename(Syscalls.workingFolder, temporary.path, path)
      }
    } catch {
      _ = syscalls.removeFile(temporary.path)
      throw error
    }
  }

  /// Writes a file where there is nothing yet.
  public func create(with bytes: [UInt8]) throws(LedgerError) {
    let file = try Descriptor(
      opening: path, flags: OpenFlags.writingNew, mode: 0o600, through: syscalls)
    try file.append(bytes)
  }

  /// What tells a file from one that was put in its place.
  public struct Identity: Equatable, Sendable {
    fileprivate let device, number: UInt64
    fileprivate let changed: Int
  }

  /// The identity of what stands there; `nil` where there is nothing.
  public var identity: Identity? {
    guard let status = try? status() else { return nil }
    return Identity(device: status.device, number: status.number, changed: status.changed)
  }

  private func status() throws(LedgerError) -> FileStatus? {
    var status = FileStatus()
    do throws(LedgerError) {
      _ = try syscalls.perform(.inspect, on: path) {
        syscalls.inspectPath(Syscalls.workingFolder, path, &status)
      }
      return status
    } catch {
      if case .system(.inspect, .noEntry, _) = error { return nil }
      throw error
    }
  }
}
