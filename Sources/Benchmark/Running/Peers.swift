import PseudoTerminal

/// The peers that are installed, with something of a mesa's size to show.
struct Peers {
  static let lineCount = 200
  static let longCount = 100_000

  let folder: String

  init(_ ground: Ground) throws(BenchmarkError) {
    folder = ground.folder + "/peers"
    try Files.makeFolder(folder)
  }

  /// nano with 200 lines.
  func nano() throws(BenchmarkError) -> Peer? {
    guard let path = Peer.find("nano") else { return nil }
    return Peer(
      name: "nano", path: path, arguments: ["-I", try lines(Self.lineCount)],
      environment: ["HOME": folder]
    ) { $0.text.contains("Folio 1:") && $0.row($0.size.rows - 1).contains("^X") }
  }

  /// vim without settings, with 100,000 lines.
  func vim() throws(BenchmarkError) -> Peer? {
    guard let path = Peer.find("vim") else { return nil }
    let last = "\(Self.longCount)"
    return Peer(
      name: "vim", path: path,
      arguments: ["-u", "NONE", "-i", "NONE", "-n", try lines(Self.longCount)],
      environment: ["HOME": folder]
    ) { $0.text.contains("Folio 1:") && $0.row($0.size.rows - 1).contains(last) }
  }

  /// calcurse with 200 things to do.
  func calcurse() throws(BenchmarkError) -> Peer? {
    guard let path = Peer.find("calcurse") else { return nil }
    let data = folder + "/calcurse"
    try Files.makeFolder(data)
    let file = try Files.Writer(data + "/todo")
    for line in 1...Self.lineCount { try file.write("[\(line % 9 + 1)] Folio \(line): escuchar\n") }
    try file.finish()
    for name in ["apts", "conf", "keys"] { try Files.Writer("\(data)/\(name)").finish() }
    return Peer(
      name: "calcurse", path: path, arguments: ["-D", data, "-C", data],
      environment: ["HOME": folder]
    ) { $0.text.contains("escuchar") && $0.text.contains("Quit") }
  }

  /// tig with 200 commits.
  func tig() throws(BenchmarkError) -> Peer? {
    guard let path = Peer.find("tig"), let git = Peer.find("git") else { return nil }
    let repository = folder + "/tig"
    try makeRepository(repository, git: git)
    return Peer(
      name: "tig", path: path, arguments: ["-C", repository],
      environment: ["HOME": folder]
    ) { $0.text.contains("Folio \(Self.lineCount)") && $0.text.contains("[main]") }
  }

  private func lines(_ count: Int) throws(BenchmarkError) -> String {
    let path = "\(folder)/\(count)-lines.txt"
    if Files.exists(path) { return path }
    let file = try Files.Writer(path)
    for line in 1...count {
      try file.write("Folio \(line): la comunidad pide que se deje constancia de lo dicho\n")
    }
    try file.finish()
    return path
  }

  private func makeRepository(_ path: String, git: String) throws(BenchmarkError) {
    let stream = try Files.Writer(path + ".stream")
    for number in 1...Self.lineCount {
      let message = "Folio \(number): escuchar"
      try stream.write(
        "commit refs/heads/master\ncommitter Rosa <rosa@example.org> \(1_790_000_000 + number) -0500\n"
          + "data \(message.utf8.count)\n\(message)\nM 644 inline acta\ndata 4\n\(1000 + number)\n\n"
      )
    }
    try stream.finish()
    let environment = Screen.environment(["HOME": folder])
    func run(_ path: String, _ arguments: [String]) throws(BenchmarkError) {
      try ProgramRun(path: path, arguments: arguments, environment: environment).run()
    }
    try run(git, ["init", "-q", "-b", "master", path])
    try run("/bin/sh", ["-c", "git -C '\(path)' fast-import --quiet <'\(path).stream'"])
    try run(git, ["-C", path, "reset", "-q", "--hard"])
  }
}
