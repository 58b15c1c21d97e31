import Glibc
import Registry

/// Where the process begins.
@main
enum Program {
  /// Whether the arguments are UTF-8; what is not would come out as other letters than were meant.
  private static var areLegible: Bool {
    (1..<Int(CommandLine.argc)).allSatisfy { index in
      CommandLine.unsafeArgv[index].map { String(validatingCString: $0) != nil } ?? true
    }
  }

  /// `mesa abrir NAME` goes there as well, where the name is that of one mesa; whatever else it is,
  /// the parser and the subcommand have to say.
  private static func openAtOnce(_ words: [String]) -> Int32? {
    guard words.count == 2, words[0] == "abrir", !words[1].hasPrefix("-") else { return nil }
    let surroundings = Surroundings.ofProcess()
    let local = LocalHandbook(closures: surroundings.closuresFile)
    guard
      let library = try? Library(
        root: surroundings.libraryRoot(option: nil), handbook: local.handbook,
        isChosen: surroundings.isLibraryChosen(option: nil)),
      let id = try? library.resolve(words[1])
    else { return nil }
    return Runtime.run(.mesa(id: id), with: Settings(surroundings), local)
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
    if areLegible, let status = openAtOnce(words) { exit(status) }
    exit(Invocation(arguments: words, areLegible: areLegible).run())
  }
}
