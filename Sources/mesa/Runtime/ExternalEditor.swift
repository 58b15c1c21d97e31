import Glibc
import Ledger

/// The person's own editor: `$VISUAL`, else `$EDITOR`, else `nano`, else `vi`.
enum ExternalEditor {
  /// Why no editor ran.
  enum Failure: Error, Equatable {
    /// The command, as the person set it, could not be started.
    case notStarted(String)
    /// The file to edit could not be made in this folder.
    case noFile(Errno, folder: String)
  }

  /// How an editor came back.
  enum Ending: Equatable {
    case well
    /// So soon that nobody can have written anything.
    case atOnce
    case withError
  }

  private static let atOnce = Duration.seconds(1)

  /// Lets the person edit the file of `folder`, and leaves it there to be read.
  static func edit(in folder: EditingFolder) throws(Failure) -> Ending {
    let candidates = candidates
    for command in candidates {
      let start = ContinuousClock.now
      guard let status = spawn(command, folder.note) else { continue }
      guard status == 0 else { return .withError }
      return ContinuousClock.now - start < atOnce ? .atOnce : .well
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
    let program = beginsWithAssignment(command) ? "exec env " : "exec "
    let words = ["/bin/sh", "-c", program + command + " \"$@\"", command, path]
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

  /// Whether the command is one like `VAR=x vim -f`, which `exec` alone would not understand.
  private static func beginsWithAssignment(_ command: String) -> Bool {
    let word = command.drop { $0 == " " }.prefix { $0 != " " }
    guard let end = word.firstIndex(of: "="), let first = word.first, !first.isNumber else {
      return false
    }
    return word[..<end].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
  }
}
