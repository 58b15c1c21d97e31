import Glibc

/// The system's printing command.
enum Printer {
  /// Where `lp` lies, if it is installed.
  private static var command: String? {
    ["/usr/bin/lp", "/usr/local/bin/lp", "/bin/lp"].first { access($0, X_OK) == 0 }
  }

  /// Sends a file to the person's usual printer and waits until the command has taken it.
  ///
  /// The program is started by its path, with the file as one argument: no shell reads it.
  static func print(_ path: String) throws(DocumentProblem) {
    guard let command else { throw .noPrinter }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Nothing of it belongs on the screen.
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      let flags = descriptor == STDIN_FILENO ? O_RDONLY : O_WRONLY
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", flags, 0)
    }
    let words = [command, "--", path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    guard posix_spawn(&process, command, &actions, nil, arguments, environ) == 0 else {
      throw .noPrinter
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : status & 0x7F
    guard code == 0 else { throw .notPrinted(code) }
  }
}
