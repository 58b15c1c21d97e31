/// Whether anybody came to a session, by its list.
public enum Turnout: Hashable, Sendable {
  /// Nobody wrote down who came.
  case unrecorded
  /// Somebody was awaited, and nobody of a party came.
  case nobody
  case attended
}

/// A party all of whose people left before the session ended.
public struct Withdrawal: Hashable, Sendable {
  public let party: PartyID
  public let left: ClockHour
  /// When somebody of it was there again; `nil` where nobody was.
  public let returned: ClockHour?
}

extension Mesa {
  public func turnout(of session: Session) -> Turnout {
    guard !session.attendance.isEmpty else { return .unrecorded }
    let isOfParty = { (entry: Attendance) in self.person(entry.person)?.party != nil }
    if session.attendance.contains(where: { $0.isPresent && isOfParty($0) }) { return .attended }
    return session.attendance.contains(where: isOfParty)
      || !session.attendance.contains(where: \.isPresent) ? .nobody : .attended
  }

  /// The parties that withdrew from a session, by the hours at which their people came and left, in the
  /// order in which they did. One session that went past midnight has hours in no order, and none.
  public func withdrawals(from session: Session) -> [Withdrawal] {
    let begins = session.begins
    if let begins, let ends = session.ends, ends < begins { return [] }
    let here = Dictionary(
      grouping: session.attendance.filter(\.isPresent), by: { person($0.person)?.party })
    return parties.flatMap { party -> [Withdrawal] in
      let stays = (here[party.id] ?? []).map(\.presence)
      return gaps(in: stays, until: session.ends).map {
        Withdrawal(party: party.id, left: $0.left, returned: $0.returned)
      }
    }.sorted { ($0.left, $0.party) < ($1.left, $1.party) }
  }

  /// Whether an acta says that its session ended by a withdrawal of which the list of who came knows
  /// nothing: all who were there were so to the end.
  public func isWithdrawalUnknown(in acta: RecordID) -> Bool {
    guard let session = session(of: acta), session.details.ending == .withdrawal else {
      return false
    }
    return !session.attendance.isEmpty && withdrawals(from: session).isEmpty
  }

  /// When nobody of a party was there any more though somebody had been, and when somebody was again.
  private func gaps(
    in stays: [Presence], until end: ClockHour?
  ) -> [(left: ClockHour, returned: ClockHour?)] {
    let ends = Set(stays.compactMap(\.until)).sorted()
    return ends.filter { left in
      end.map { left < $0 } ?? true
        && stays.allSatisfy { stay in
          stay.until.map { $0 <= left } ?? false || stay.from.map { $0 > left } ?? false
        }
    }.map { left in
      (left, stays.compactMap(\.from).filter { $0 > left }.min())
    }
  }
}
