/// The lock of a book's file, of which the kernel lets go when its holder ends in whatever way.
///
/// Held exclusively for as long as a folio is written, shared for as long as folios are read: so what
/// a reader finds unfinished was left by a writer that has died.
struct BookLock {
  let file: Descriptor

  enum Kind {
    case exclusive, shared

    fileprivate var flags: Int32 {
      switch self {
      case .exclusive: LockFlags.exclusive
      case .shared: LockFlags.shared
      }
    }
  }

  /// Takes the lock, again and again until ``Patience/limit`` has passed.
  ///
  /// - Throws: `busy` where another process keeps it; `system(.lock, …)` where there is none to be had.
  func take(_ kind: Kind, _ patience: Patience) throws(LedgerError) {
    if try attempt(kind) { return }
    let syscalls = file.syscalls
    let start = syscalls.pause(0)
    var (isTold, waited) = (false, 0)
    while true {
      // The kernel has a queue only for those who wait without end. Here whoever has waited longer
      // asks more often, so that among many nobody is passed over for long.
      waited = syscalls.pause(waited < 50 ? 3 : 1) - start
      if try attempt(kind) { return }
      if waited >= Patience.untold, !isTold {
        isTold = true
        patience.tell(LockHolder.find(of: file))
      }
      if waited >= patience.limit { throw .busy(pid: LockHolder.find(of: file)) }
    }
  }

  func release() {
    _ = file.syscalls.lock(file.number, LockFlags.none)
  }

  private func attempt(_ kind: Kind) throws(LedgerError) -> Bool {
    do throws(LedgerError) {
      _ = try file.syscalls.perform(.lock, on: file.path) {
        file.syscalls.lock(file.number, kind.flags)
      }
      return true
    } catch {
      if case .system(_, .wouldBlock, _) = error { return false }
      throw error
    }
  }
}

/// Which lock an opening asks for.
enum LockRequest {
  /// A reader does not wait long: without the lock it reads what is known to be on disk.
  case shared
  /// A new book is nobody else's until its first folio stands.
  case exclusive

  /// - Throws: `busy` for ``exclusive`` only.
  func ask(of lock: BookLock) throws(LedgerError) -> LockStanding {
    do throws(LedgerError) {
      switch self {
      case .shared: try lock.take(.shared, .brief)
      case .exclusive: try lock.take(.exclusive, .person)
      }
      return .held
    } catch {
      switch error {
      case .busy where self == .shared: return .busy
      case .system(.lock, let errno, _): return .notOffered(errno)
      default: throw error
      }
    }
  }
}

/// What an opening got of the lock.
enum LockStanding {
  case held
  /// Another process is in the middle of a write.
  case busy
  /// The drive has none.
  case notOffered(Errno)
}
