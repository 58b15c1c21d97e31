import Synchronization

@testable import Ledger

/// Counts system calls from when it is armed, and makes the one at ``place`` fail.
final class Fault: Sendable {
  private let state = Mutex<(isArmed: Bool, calls: [Call])>((false, []))
  private let place: Int?
  private let errno: Errno
  /// How many calls fail from there on.
  private let length: Int

  /// - Parameter place: which call, counted from 0; `nil` only counts.
  init(at place: Int?, _ errno: Errno = .inputOutput, length: Int = 1) {
    self.place = place
    self.errno = errno
    self.length = length
  }

  var calls: [Call] { state.withLock { $0.calls } }

  /// The first call that failed.
  var failed: Call? {
    place.flatMap { calls.indices.contains($0) ? calls[$0] : nil }
  }

  func arm() { state.withLock { $0.isArmed = true } }

  var syscalls: Syscalls {
    Syscalls.live.hooked { [self] call in
      let count = state.withLock { state -> Int? in
        guard state.isArmed else { return nil }
        state.calls.append(call)
        return state.calls.count - 1
      }
      guard let count, let place, (place..<(place + length)).contains(count) else { return nil }
      return -Int(errno.rawValue)
    }
  }
}
