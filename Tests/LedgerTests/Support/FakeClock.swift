import Synchronization

@testable import Ledger

/// System calls whose waits take no time: their clock moves instead.
final class FakeClock: Sendable {
  private let now = Mutex(0)

  var waited: Int { now.withLock { $0 } }

  var syscalls: Syscalls {
    var syscalls = Syscalls.live
    syscalls.pause = { [self] milliseconds in
      now.withLock {
        $0 += milliseconds
        return $0
      }
    }
    return syscalls
  }
}

/// Whom somebody was told of who waited for a lock.
final class Told: Sendable {
  private let list = Mutex<[Int?]>([])

  var processes: [Int?] { list.withLock { $0 } }

  func add(_ process: Int?) { list.withLock { $0.append(process) } }
}
