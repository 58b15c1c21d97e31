import CPseudoTerminal
import Glibc

/// A program running in a terminal of its own, and the screen that a person would see.
///
/// Nothing happens behind a test's back: bytes are read and shown only inside the calls that wait.
/// A test says what it waits for and for how long at most, and never sleeps:
/// ```swift
/// let screen = try Screen.spawn("/usr/bin/mesa", ["demo"], environment: Screen.environment())
/// try screen.waitFor("Quebrada Honda")
/// screen.send("q")
/// #expect(try screen.waitForExit() == 0)
/// #expect(screen.modes.leftovers.isEmpty)
/// ```
/// One thread at a time may use it. What still runs is killed when it goes out of use.
public final class Screen {
  /// Long enough for a loaded machine; a wait ends as soon as its condition holds.
  public static let patience = Duration.seconds(20)

  /// The program that was started.
  public let process: pid_t
  /// Line settings before the program touched them.
  public let modesBefore: ModeSnapshot
  /// Bytes that the program has written so far.
  public private(set) var bytesWritten = 0
  /// Everything that the program has written so far.
  public private(set) var output: [UInt8] = []
  /// What is switched on in the terminal.
  public private(set) var modes = TerminalModes()
  public private(set) var size: ScreenSize

  let emulator: Emulator
  private let watch: Int32
  private(set) var master: Int32
  private(set) var slave: Int32
  private(set) var exitCode: Int32?
  var stopSignal: Int32?

  private init(_ child: PseudoTerminalChild, size: ScreenSize, emulator: Emulator) {
    process = child.process
    master = child.master
    slave = child.slave
    watch = pseudo_terminal_watch(child.process)
    modesBefore = ModeSnapshot(child.modes_before)
    self.size = size
    self.emulator = emulator
  }

  deinit {
    if exitCode == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    closeMaster()
    close(watch)
  }

  // MARK: Starting

  /// Starts a program as the leader of a new session with this terminal.
  ///
  /// - Parameters:
  ///   - path: the program's file; `$PATH` is not searched.
  ///   - arguments: without the program's own name.
  ///   - environment: the whole of it, see `environment(_:)`.
  ///   - ignoresHangUp: whether it runs as after `nohup`.
  public static func spawn(
    _ path: String, _ arguments: [String] = [], environment: [String: String],
    size: ScreenSize = .usual, ignoresHangUp: Bool = false
  ) throws(ScreenError) -> Screen {
    guard let emulator = Emulator(size) else {
      throw .notStarted(path: path, errno: ENOMEM)
    }
    let child = withStrings([path] + arguments) { arguments in
      withStrings(environment.map { "\($0.key)=\($0.value)" }) { environment in
        pseudo_terminal_spawn(
          path, arguments, environment, Int32(size.rows), Int32(size.columns), ignoresHangUp)
      }
    }
    guard child.master >= 0 else { throw .notStarted(path: path, errno: -child.master) }
    return Screen(child, size: size, emulator: emulator)
  }

  /// An environment that is the same on every machine, with changes; `nil` removes a variable.
  public static func environment(_ changes: [String: String?] = [:]) -> [String: String] {
    var result = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
      "HOME": "/nonexistent", "SHELL": "/bin/sh", "PS1": "$ ",
    ]
    // The sanitisers and the coverage of a program are told through these.
    for name in ["LLVM_PROFILE_FILE", "ASAN_OPTIONS", "LD_LIBRARY_PATH"] {
      if let value = getenv(name) { result[name] = String(cString: value) }
    }
    for (name, value) in changes { result[name] = value }
    return result
  }

  // MARK: Doing

  /// Types text, or sends raw bytes.
  public func send(_ text: String) {
    send(Array(text.utf8))
  }

  /// Sends bytes, showing what the program writes meanwhile so that neither waits for the other.
  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty, master >= 0 {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EAGAIN && errno != EINTR {
        return
      } else {
        pump(for: .milliseconds(10))
      }
    }
  }

  /// Presses a key as this terminal sends it in its present modes.
  public func press(_ key: ScreenKey) {
    send(emulator.press(key))
  }

  /// Pastes text as a terminal does: in brackets if the program asked for them.
  public func paste(_ text: String) {
    send(modes.isPasteBracketed ? "\u{1B}[200~\(text)\u{1B}[201~" : text)
  }

  /// Makes the window another size.
  public func resize(_ size: ScreenSize) {
    self.size = size
    emulator.resize(size)
    _ = pseudo_terminal_resize(master, Int32(size.rows), Int32(size.columns))
  }

  /// Tells the program alone of another size: the screen stays as it is.
  public func claimSize(_ size: ScreenSize) {
    _ = pseudo_terminal_resize(master, Int32(size.rows), Int32(size.columns))
  }

  /// Sends a signal to the program that was started, or to another process.
  public func signal(_ number: Int32, to other: pid_t? = nil) {
    kill(other ?? process, number)
  }

  /// Closes the terminal as when its window is closed.
  public func closeMaster() {
    if master >= 0 { close(master) }
    if slave >= 0 { close(slave) }
    master = -1
    slave = -1
  }

  // MARK: Pumping

  /// Shows all that has been written, without waiting.
  public func drain() {
    while readOnce() {}
  }

  func pump(for duration: Duration) {
    var polled = [
      pollfd(fd: master, events: Int16(POLLIN), revents: 0),
      pollfd(fd: exitCode == nil ? watch : -1, events: Int16(POLLIN), revents: 0),
    ]
    let (seconds, attoseconds) = duration.components
    poll(&polled, 2, Int32(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000))
    drain()
  }

  private func readOnce() -> Bool {
    guard let bytes = receive() else { return false }
    show(bytes)
    return true
  }

  /// What the program has written, not yet shown; `nil` for nothing.
  func receive() -> [UInt8]? {
    guard master >= 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = read(master, &bytes, bytes.count)
    return count > 0 ? Array(bytes.prefix(count)) : nil
  }

  func show(_ bytes: [UInt8]) {
    bytesWritten += bytes.count
    output += bytes
    for byte in bytes { modes.take(byte) }
    let answer = emulator.show(bytes)
    if !answer.isEmpty { send(answer) }
  }

  func reap() {
    guard exitCode == nil else { return }
    var stopped: Int32 = 0
    let code = pseudo_terminal_reap(process, &stopped)
    if stopped != 0 { stopSignal = stopped }
    if code >= 0 { exitCode = code }
  }
}
