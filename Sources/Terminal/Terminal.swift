import CTerminal
import Interface

/// The screen, the keys and the signals of the terminal that the program runs in.
///
/// There is one at a time, and all of it belongs to the main thread. However the program ends —
/// `close`, a signal, a trap — the shell gets its screen and its modes back.
public final class Terminal {
  /// What this terminal can show.
  public let capabilities: TerminalCapabilities
  /// Columns and rows of the window as last seen; it changes only where `next` says so.
  public private(set) var size: Size

  private static let longestTitle = 120

  private let painter: Painter
  private var keyboard: Keyboard
  private var signals = PendingSignals()
  private var lastFrame: Frame?
  private var title: String?
  private var isOpen = true
  /// Whether the screen is with the shell or another program.
  private var isAway = false

  private init(options: TerminalOptions, size: Size) {
    self.size = size
    painter = Painter(wantsASCII: options.wantsASCII)
    capabilities = painter.capabilities
    keyboard = Keyboard(wantsMouse: options.wantsMouse, isUnicode: terminal_is_unicode())
  }

  deinit { close() }

  /// Takes the screen.
  ///
  /// An unknown `TERM` is taken for `xterm-256color`, `xterm` or `ansi`.
  /// - Throws: `noTerminal`, or `unusable` for a terminal such as `dumb`.
  public static func open(
    _ options: TerminalOptions = TerminalOptions()
  ) throws(TerminalError) -> Terminal {
    switch terminal_open(options.wantsColour, options.wantsMouse) {
    case .done: return Terminal(options: options, size: measure())
    case .noTerminal: throw .noTerminal
    case .unusable: throw .unusable(term: Environment.value("TERM") ?? "")
    @unknown default: throw .noTerminal
    }
  }

  /// Gives the screen back for good; safe to call again.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    terminal_close()
  }

  // MARK: Showing

  /// Makes the screen look like `frame`: rows that did not change cost nothing, and what changed
  /// goes out in one piece.
  public func draw(_ frame: Frame) {
    guard isOpen, !isAway else { return }
    painter.paint(frame, over: lastFrame, screen: size)
    lastFrame = frame
  }

  /// Paints everything again at the next `draw`: another program may have written over it.
  public func repaint() {
    guard isOpen, !isAway else { return }
    terminal_return()
    lastFrame = nil
  }

  /// Sounds the bell, or flashes.
  public func bell() {
    terminal_bell()
  }

  /// Takes clicks and the wheel, or leaves them to the terminal.
  public func useMouse(_ wanted: Bool) {
    guard isOpen, keyboard.wantsMouse != wanted else { return }
    keyboard.wantsMouse = wanted
    terminal_use_mouse(wanted)
  }

  /// Names the window, where the terminal has a name for it; control characters are shown as
  /// pictures, and what is longer than a title bar is cut off.
  public func setTitle(_ title: String) {
    self.title = title
    terminal_set_title(painter.plainText(String(title.prefix(Self.longestTitle))))
  }

  // MARK: Waiting

  /// Sleeps until something happens: input first, then descriptors, then the time.
  ///
  /// - Parameters:
  ///   - timeoutMilliseconds: `nil` waits for ever, without a single wake-up in between.
  ///   - descriptors: up to 32 that wake it when they can be read.
  public func next(timeoutMilliseconds: Int?, watching descriptors: [Int32] = []) -> TerminalEvent {
    let end = timeoutMilliseconds.map { ContinuousClock.now + .milliseconds(max(0, $0)) }
    while true {
      if let signal = takeSignals() { return .signal(signal) }
      if let event = keyboard.next() { return .input(event) }
      if keyboard.isGone { return .signal(.hangUp) }
      guard keyboard.isDrained else { continue }
      var ready: Int32 = 0
      let limit = Self.earlier(end, keyboard.deadline)
      let woke = terminal_wait(
        Self.milliseconds(until: limit), descriptors, Int32(descriptors.count), &ready)
      if woke == 0 {
        if keyboard.expire() || limit != end { continue }
        return .timedOut
      }
      if woke & Int32(TERMINAL_WOKE_SIGNAL) != 0 { continue }
      if woke & Int32(TERMINAL_WOKE_GONE) != 0 { return .signal(.hangUp) }
      if woke & Int32(TERMINAL_WOKE_INPUT) != 0 { continue }
      return .descriptorReady(descriptors[Int(ready)])
    }
  }

  /// Whether letters have come, since it was last asked, that were no UTF-8 and were taken for those
  /// of a western character set.
  public func takesForeignLetters() -> Bool { keyboard.takesForeignLetters() }

  /// Whether `next` would return at once with input: then drawing can wait for it.
  public func hasPendingInput() -> Bool {
    if keyboard.hasEvents { return true }
    var ready: Int32 = 0
    return terminal_wait(0, [], 0, &ready) & Int32(TERMINAL_WOKE_INPUT) != 0
  }

  // MARK: Leaving for a while

  /// Gives the screen back, stops the whole job as ^Z does elsewhere, and takes the screen again
  /// when the shell continues it.
  public func suspendToShell() {
    suspend(wholeGroup: true)
  }

  /// Gives the screen to another program, such as `$EDITOR`, while `body` runs it.
  ///
  /// ^C and ^\ meanwhile concern that program only; ^Z stops both.
  public func runOutside<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    leave()
    defer { comeBack() }
    return try body()
  }

  private func leave() {
    isAway = true
    terminal_leave()
  }

  private func comeBack() {
    guard isOpen else { return }
    terminal_return()
    isAway = false
    adaptToWindow()
    if let title { setTitle(title) }
    if let frame = lastFrame {
      lastFrame = nil
      draw(frame)
    }
  }

  private func suspend(wholeGroup: Bool) {
    leave()
    terminal_stop(wholeGroup)
    // Told to end while stopped: the screen is the shell's, and stays so.
    if signals.collect().mustEnd { return }
    signals.forgetContinuing()
    comeBack()
  }

  // MARK: Signals

  private func takeSignals() -> TerminalEvent.Signal? {
    if signals.collect().mustEnd { return signals.takeEnding() }
    if signals.takeStop() {
      suspend(wholeGroup: false)
      return signals.takeEnding()
    }
    if signals.forgetContinuing() { comeBack() }
    // Back at the same size after a moment at another: what that moment left is unknown.
    if signals.takeResize(), !adaptToWindow() { comeBack() }
    return nil
  }

  /// Whether the window has another size than before.
  @discardableResult
  private func adaptToWindow() -> Bool {
    let measured = Self.measure()
    guard measured != size else { return false }
    size = measured
    lastFrame = nil
    keyboard.add(.resize(measured))
    return true
  }

  private static func measure() -> Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    terminal_measure(&rows, &columns)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  private static func earlier(
    _ one: ContinuousClock.Instant?, _ other: ContinuousClock.Instant?
  ) -> ContinuousClock.Instant? {
    guard let one else { return other }
    return other.map { min(one, $0) } ?? one
  }

  private static func milliseconds(until end: ContinuousClock.Instant?) -> Int32 {
    guard let end else { return -1 }
    let left = end - .now
    guard left > .zero else { return 0 }
    let (seconds, attoseconds) = left.components
    // Rounded up, so that it is never woken a little too early to find nothing to do.
    let part = (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(clamping: seconds * 1000 + part)
  }
}
