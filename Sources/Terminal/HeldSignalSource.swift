import CTerminal
import Glibc

/// The signals that ask for an end, where no screen is opened: whoever reads them holds them back from
/// the process (`pthread_sigmask`), and finds here those that came.
public struct HeldSignalSource: Sendable {
  /// Can be read as soon as one has come; negative where the system gives none.
  public let descriptor: Int32

  public init() { descriptor = terminal_open_signals() }

  /// The next that came; `nil` where none did.
  public func take() -> TerminalEvent.Signal? {
    switch terminal_read_signal(descriptor) {
    case SIGTERM: .terminate
    case SIGHUP: .hangUp
    case SIGINT: .interrupt
    default: nil
    }
  }
}
