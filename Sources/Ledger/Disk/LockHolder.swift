/// Finds out which process holds the lock of a file.
enum LockHolder {
  /// The process number, from the kernel's own list; `nil` where it does not tell.
  static func find(of file: Descriptor) -> Int? {
    guard let number = try? file.status().number, let list = kernelList(file.syscalls) else {
      return nil
    }
    for line in list.split(separator: "\n") {
      // `1: FLOCK  ADVISORY  WRITE 1234 fe:01:567890 0 EOF`; who reads keeps a writer out, too.
      let words = line.split(separator: " ", omittingEmptySubsequences: true)
      guard words.count > 5, words[1] == "FLOCK",
        words[5].split(separator: ":").last.map(String.init) == String(number)
      else { continue }
      return Int(words[4]).flatMap { $0 > 0 ? $0 : nil }
    }
    return nil
  }

  private static func kernelList(_ syscalls: Syscalls) -> String? {
    guard
      let file = try? Descriptor(
        opening: "/proc/locks", flags: OpenFlags.reading, through: syscalls)
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = try? file.read(into: &bytes, at: 0)
    return count.map { String(decoding: bytes.prefix($0), as: UTF8.self) }
  }
}
