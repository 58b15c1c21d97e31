import Glibc

/// Where the process begins.
@main
enum Program {
  /// Whether the arguments are UTF-8; what is not would come out as other letters than were meant.
  private static var areLegible: Bool {
    (1..<Int(CommandLine.argc)).allSatisfy { index in
      CommandLine.unsafeArgv[index].map { String(validatingCString: $0) != nil } ?? true
    }
  }

  static func main() {
    // A file that may grow no further is an error of `write`, not the end of the program.
    signal(SIGXFSZ, SIG_IGN)
    // What is in memory of people at risk goes into no core file, whatever happens.
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    // Plain `mesa` goes straight to the screens: no parser is touched on the way.
    if CommandLine.argc <= 1 {
      exit(Runtime.run(.resume, with: Settings(.ofProcess())))
    }
    let words = Array(CommandLine.arguments.dropFirst())
    exit(Invocation(arguments: words, areLegible: areLegible).run())
  }
}
