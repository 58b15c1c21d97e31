import Glibc

/// The person's own editor: `$VISUAL`, else `$EDITOR`, else `nano`, else `vi`.
enum ExternalEditor {
  /// Lets the person edit `text` in a private file in `folder`.
  ///
  /// - Returns: the text as saved; `nil` where the editor failed or there is none.
  static func edit(_ text: String, in folder: String) -> String? {
    let path = "\(folder)/.nota-\(getpid()).txt"
    unlink(path)
    guard PrivateFile.write(Array(text.utf8), to: path, flags: O_CREAT | O_EXCL) else { return nil }
    defer { unlink(path) }
    guard run(path), let bytes = PrivateFile.read(path, limit: 4 << 20) else { return nil }
    var edited = String(decoding: bytes, as: UTF8.self)
    // Editors end the last line; the note did not ask for it.
    if edited.hasSuffix("\n"), !text.hasSuffix("\n") { edited.removeLast() }
    return edited
  }

  private static func run(_ path: String) -> Bool {
    for command in candidates {
      let words = command.split(separator: " ").map { String($0) } + [path]
      if let status = spawn(words) { return status == 0 }
    }
    return false
  }

  private static var candidates: [String] {
    for name in ["VISUAL", "EDITOR"] {
      if let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty { return [value] }
    }
    return ["nano", "vi"]
  }

  /// The exit status of a program found on the path; `nil` where it could not be started.
  ///
  /// `posix_spawnp` keeps the process group, so that the editor may use the terminal.
  private static func spawn(_ words: [String]) -> Int32? {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    guard let first = words.first, posix_spawnp(&child, first, nil, nil, arguments, environ) == 0
    else { return nil }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    let isExited = status & 0x7F == 0
    let code = (status >> 8) & 0xFF
    // 127: the program is not there.
    return isExited && code == 127 ? nil : (isExited ? code : -1)
  }
}
