import Interface

/// What ended a wait for the terminal.
public enum TerminalEvent: Hashable, Sendable {
  case input(InputEvent)
  /// One of the watched descriptors can be read, or its other end closed.
  case descriptorReady(Int32)
  case timedOut
  case signal(Signal)

  /// A wish from outside that the program ends; the terminal is still as it was.
  public enum Signal: Hashable, Sendable {
    /// `SIGTERM`.
    case terminate
    /// `SIGHUP`, or the terminal is gone: nothing can be shown or read any more.
    case hangUp
    /// `SIGINT` from outside; ^C is a key.
    case interrupt
  }
}
