import Glibc

/// Where the process begins.
@main
enum Program {
  static func main() {
    // A file that may grow no further is an error of `write`, not the end of the program.
    signal(SIGXFSZ, SIG_IGN)
    // Plain `mesa` goes straight to the screens: no parser is touched on the way.
    if CommandLine.argc <= 1 {
      exit(Runtime.run(.resume, with: Settings(.ofProcess())))
    }
    exit(Invocation(arguments: Array(CommandLine.arguments.dropFirst())).run())
  }
}
