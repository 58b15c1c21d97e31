public enum SessionDifference: Hashable, Sendable {
  case sessionOpened(Session)
  case sessionClosed(Session)
  /// Its closing was struck out.
  case sessionReopened(Session)
  indirect case sessionRevised(from: Session, to: Session)
  case attendance(session: Int, present: Int, total: Int)
  /// Its opening was struck out.
  case sessionStruck(Session)
}

extension SessionBook {
  func differences(since earlier: SessionBook) -> [SessionDifference] {
    var result: [SessionDifference] = []
    for session in all {
      let old = earlier[session.id]
      if let old {
        if old.details != session.details {
          result.append(.sessionRevised(from: old, to: session))
        }
      } else {
        result.append(.sessionOpened(session))
      }
      switch (old?.isOpen ?? true, session.isOpen) {
      case (true, false): result.append(.sessionClosed(session))
      case (false, true): result.append(.sessionReopened(session))
      case (true, true), (false, false): break
      }
      if (old?.attendance ?? []) != session.attendance {
        result.append(
          .attendance(
            session: session.number, present: session.present, total: session.attendance.count))
      }
    }
    result += earlier.all.filter { self[$0.id] == nil }.map(SessionDifference.sessionStruck)
    return result
  }
}
