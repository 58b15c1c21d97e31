import Glibc
import PseudoTerminal

/// A program in a terminal, with a watch.
enum ScreenRun {
  /// A silence after which a program that was started has nothing more to say.
  private static let quietAfterStart = Duration.milliseconds(60)
  private static let quietAfterKey = Duration.milliseconds(15)

  /// Milliseconds from the start of a program to its first whole frame; it is ended afterwards.
  static func start(
    _ start: () throws -> Screen, isReady: (Screen) -> Bool
  ) throws -> Double {
    let begin = ContinuousClock.now
    let screen = try start()
    let frame = try screen.settle(quiet: quietAfterStart, condition: isReady)
    end(screen)
    return (frame.seen - begin).milliseconds
  }

  /// Starts a program and waits for its first whole frame.
  static func ready(
    _ screen: Screen, isReady: (Screen) -> Bool
  ) throws(ScreenError) -> (screen: Screen, frame: Writing) {
    (screen, try screen.settle(quiet: .milliseconds(200), condition: isReady))
  }

  /// What a key brings about: milliseconds to the last byte of what it paints, and how many bytes.
  static func press(
    _ screen: Screen, _ send: (Screen) -> Void
  ) throws(ScreenError) -> (milliseconds: Double, bytes: Int) {
    screen.drain()
    let begin = ContinuousClock.now
    send(screen)
    let frame = try screen.settle(quiet: quietAfterKey)
    return ((frame.lastByte - begin).milliseconds, frame.bytes)
  }

  /// Asks the program to end, so that it takes its own files away.
  static func end(_ screen: Screen) {
    screen.signal(SIGTERM)
    _ = try? screen.waitForExit(within: .seconds(2))
  }
}
