import Glibc

/// What there is to be seen of the program: its screen, its line, its processes.
extension Screen {
  /// The rows of the screen without trailing space.
  public var text: String {
    rows.joined(separator: "\n")
  }

  public var rows: [String] {
    (0..<size.rows).map(row)
  }

  /// One row without trailing space.
  public func row(_ row: Int) -> String {
    var line = ""
    var column = 0
    while column < size.columns {
      let cell = emulator.cell(row: row, column: column)
      line += cell.text.isEmpty ? " " : cell.text
      column += max(1, cell.width)
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  public func cell(row: Int, column: Int) -> ScreenCell {
    emulator.cell(row: row, column: column)
  }

  public var cursor: (row: Int, column: Int) { emulator.cursor }

  /// The line settings now; `nil` when the terminal is closed.
  public var lineModes: ModeSnapshot? {
    slave >= 0 ? ModeSnapshot(descriptor: master) : nil
  }

  /// Bytes that were typed and that the program has not read yet; 0 when the terminal is closed.
  public var unreadInput: Int {
    var count: Int32 = 0
    return slave >= 0 && ioctl(slave, UInt(FIONREAD), &count) == 0 ? Int(count) : 0
  }

  /// The processes that `process` started and that still run.
  public var children: [pid_t] {
    let path = "/proc/\(process)/task/\(process)/children"
    return TextFile.read(path).split(separator: " ").compactMap { pid_t($0) }
  }

  /// How often the program went to sleep of its own will so far.
  public var voluntarySwitches: Int? { status("voluntary_ctxt_switches:") }

  /// The most memory that the program held at once so far, in kilobytes.
  public var peakKilobytes: Int? { status("VmHWM:") }

  /// The number that stands behind a name in what the kernel says of the program.
  private func status(_ name: String) -> Int? {
    TextFile.read("/proc/\(process)/status").split(separator: "\n")
      .first { $0.hasPrefix(name) }
      .flatMap { Int($0.drop { !$0.isNumber }.prefix { $0.isNumber }) }
  }

  var isAsleep: Bool { Self.state(of: process) == "S" }
  var isStopped: Bool { Self.state(of: process) == "T" }

  /// Whether a process, child or not, still runs.
  public static func isRunning(_ process: pid_t) -> Bool {
    let state = state(of: process)
    return state != nil && state != "Z"
  }

  private static func state(of process: pid_t) -> Character? {
    TextFile.read("/proc/\(process)/stat").split(separator: ")").last?.first { $0 != " " }
  }
}
