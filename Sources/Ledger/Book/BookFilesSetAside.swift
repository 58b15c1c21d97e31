extension BookFiles {
  /// The first name of `libro.cola-1`, `libro.cola-2` … that is free, where `base` is `libro.cola`.
  func newFile(_ base: String) throws(LedgerError) -> (String, Descriptor) {
    var number = 1
    while true {
      let name = "\(base)-\(number)"
      do throws(LedgerError) {
        let file = try Descriptor(
          opening: name, in: folder, flags: OpenFlags.writingNew, mode: 0o600,
          through: folder.syscalls)
        return (name, file)
      } catch {
        guard case .system(_, .exists, _) = error, number < 10_000 else { throw error }
        number += 1
      }
    }
  }

  /// Copies the side file to `libro.cabeza-1`, `libro.cabeza-2` …, durable on return.
  ///
  /// It stays in its place, so that whoever asks for it meanwhile finds one; it is written over next.
  ///
  /// - Returns: the name of the copy.
  func setHeadAside() throws(LedgerError) -> String {
    let (name, file) = try newFile(Self.headName)
    do throws(LedgerError) {
      if let head {
        // Some more than it should have: what a hand has put there is kept, too.
        try file.append(try head.readAll(min(try head.status().size, 1 << 20)))
      }
      try file.sync()
      try folder.sync()
      return name
    } catch {
      _ = folder.syscalls.removeFileIn(folder.number, name)
      throw error
    }
  }
}
