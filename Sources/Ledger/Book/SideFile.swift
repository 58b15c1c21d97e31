/// The side file `libro.cabeza` as it could be opened.
struct SideFile {
  /// `nil` where there is none, or nothing that can be read as a file.
  private(set) var file: Descriptor?
  /// Why it cannot be written.
  private(set) var failure: Errno?
  /// True where something stands in its place that cannot be read as a file.
  private(set) var isBlocked = false

  /// Opens the side file; for writing it is made where there is none.
  ///
  /// One that may only be read is still compared with the book, so that a cut end is not written on.
  static func open(in folder: Descriptor, forWriting: Bool) -> SideFile {
    var opening = SideFile()
    if forWriting {
      do throws(LedgerError) {
        try opening.take(folder, OpenFlags.overwriting)
        return opening
      } catch {
        guard case .system(_, let errno, _) = error else { return opening.blocked() }
        opening.failure = errno
      }
    }
    do throws(LedgerError) {
      try opening.take(folder, OpenFlags.reading)
    } catch {
      guard case .system(.open, .noEntry, _) = error else { return opening.blocked() }
    }
    return opening
  }

  private mutating func take(_ folder: Descriptor, _ flags: Int32) throws(LedgerError) {
    let file = try Descriptor(
      opening: BookFiles.headName, in: folder, flags: flags, mode: 0o600, through: folder.syscalls)
    let kind = try file.status().kind
    guard kind == .regular else { throw .notAFile(file.path, kind) }
    self.file = file
  }

  private func blocked() -> SideFile {
    var opening = self
    opening.isBlocked = true
    return opening
  }
}
