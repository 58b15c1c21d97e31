import Glibc
import Ledger

/// The person's own editor: `$VISUAL`, else `$EDITOR`, else `nano`, else `vi`.
enum ExternalEditor {
  /// Why no edited text came back; the text is as it was.
  enum Failure: Error, Equatable {
    /// The command, as the person set it, could not be started.
    case notStarted(String)
    case leftWithoutSaving
    /// The file to edit could not be made in this folder.
    case noFile(Errno, folder: String)
  }

  /// Lets the person edit `text` in a private file in `folder`.
  ///
  /// The file has a folder of its own, which goes with all that editors put beside a file.
  /// - Returns: the text as saved.
  static func edit(_ text: String, in folder: String) throws(Failure) -> String {
    guard let own = PrivateFolder(in: folder, named: ".nota") else {
      throw .noFile(Errno(rawValue: errno), folder: folder)
    }
    defer { own.remove() }
    let path = own.path + "/nota.txt"
    guard PrivateFile.write(Array(text.utf8), to: path, flags: O_CREAT | O_EXCL) else {
      throw .noFile(Errno(rawValue: errno), folder: folder)
    }
    try run(path)
    guard let bytes = PrivateFile.read(path, limit: 4 << 20) else { throw .leftWithoutSaving }
    var edited = String(decoding: bytes, as: UTF8.self)
    // Editors end the last line; the note did not ask for it.
    if edited.hasSuffix("\n"), !text.hasSuffix("\n") { edited.removeLast() }
    return edited
  }

  private static func run(_ path: String) throws(Failure) {
    let candidates = candidates
    for command in candidates {
      guard let status = spawn(command, path) else { continue }
      guard status == 0 else { throw .leftWithoutSaving }
      return
    }
    throw .notStarted(candidates.first ?? "")
  }

  private static var candidates: [String] {
    for name in ["VISUAL", "EDITOR"] {
      if let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty { return [value] }
    }
    return ["nano", "vi"]
  }

  /// The exit status of a command as people write them, with options and quotes; `nil` where it
  /// could not be started.
  ///
  /// `posix_spawn` keeps the process group, so that the editor may use the terminal; `exec` leaves no
  /// shell beside it, which would die of the editor's ^C.
  private static func spawn(_ command: String, _ path: String) -> Int32? {
    let words = ["/bin/sh", "-c", "exec " + command + " \"$@\"", command, path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // This one is ignored here, and what is ignored would be inherited.
    var standard = sigset_t()
    sigemptyset(&standard)
    sigaddset(&standard, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &standard)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var child: pid_t = 0
    guard posix_spawn(&child, words[0], nil, &attributes, arguments, environ) == 0 else {
      return nil
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    guard status & 0x7F == 0 else { return -1 }
    let code = (status >> 8) & 0xFF
    // What a shell says of a program that is not there, or is none.
    return code == 126 || code == 127 ? nil : code
  }
}
