import PseudoTerminal

/// Another program that people know, measured in the same run.
struct Peer {
  let name: String
  let path: String
  let arguments: [String]
  var environment: [String: String] = [:]
  /// Whether its first frame is whole.
  let isReady: (Screen) -> Bool

  func start() throws(ScreenError) -> Screen {
    try Screen.spawn(
      path, arguments, environment: Screen.environment(environment.mapValues { $0 }))
  }

  /// The program's file in the usual folders; `nil` where it is not installed.
  static func find(_ name: String) -> String? {
    ["/usr/local/bin/", "/usr/bin/", "/bin/"].map { $0 + name }.first(where: Files.isProgram)
  }
}
