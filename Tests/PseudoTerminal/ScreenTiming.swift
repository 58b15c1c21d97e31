import Glibc

/// When the program wrote something.
public struct Writing: Sendable {
  public let firstByte: ContinuousClock.Instant
  public let lastByte: ContinuousClock.Instant
  /// The first moment at which what was asked for stood on the screen.
  public let seen: ContinuousClock.Instant
  public let bytes: Int
}

extension Screen {
  /// Waits until the program has written something that makes `condition` hold, and then nothing
  /// for a while.
  ///
  /// Bytes are stamped as they come and shown afterwards, so that showing costs the program nothing.
  /// - Parameter quiet: how long a silence means that the program has done its work.
  public func settle(
    quiet: Duration, within limit: Duration = patience, condition: (Screen) -> Bool = { _ in true }
  ) throws(ScreenError) -> Writing {
    let end = ContinuousClock.now + limit
    var first: ContinuousClock.Instant?
    var last: ContinuousClock.Instant?
    var seen: ContinuousClock.Instant?
    var count = 0
    while ContinuousClock.now < end {
      for (moment, bytes) in arrivals(quiet: quiet) {
        show(bytes)
        first = first ?? moment
        last = moment
        count += bytes.count
        if seen == nil, condition(self) { seen = moment }
      }
      if let first, let last, let seen {
        return Writing(firstByte: first, lastByte: last, seen: seen, bytes: count)
      }
    }
    throw .timedOut(waitingFor: "a frame", screen: text)
  }

  /// What comes until there is a silence of `quiet`.
  private func arrivals(quiet: Duration) -> [(ContinuousClock.Instant, [UInt8])] {
    let (seconds, attoseconds) = quiet.components
    let milliseconds = Int32(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000)
    var arrivals: [(ContinuousClock.Instant, [UInt8])] = []
    while true {
      var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&polled, 1, milliseconds) > 0 else { return arrivals }
      let moment = ContinuousClock.now
      guard let bytes = receive() else { return arrivals }
      arrivals.append((moment, bytes))
    }
  }
}
