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
  /// `nil` where it was only seen by a clock of another day.
  public let left: ClockHour?
  /// When it was there again as one, else the first of it; `nil` where nobody was.
  public let returned: ClockHour?
  /// What was stated of it; empty where nothing was.
  public let words: String
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
  /// order in which they did. Who was gone before the session began withdrew from nothing.
  public func withdrawals(from session: Session) -> [Withdrawal] {
    let order = HourOrder(of: session)
    let absences = floor(of: session.id).absences
    let here = Dictionary(
      grouping: session.attendance.filter(\.isPresent), by: { person($0.person)?.party })
    return parties.flatMap { party -> [Withdrawal] in
      let stays = (here[party.id] ?? []).map(\.presence).filter(order.isInSession)
      let told = gaps(in: stays, order).map {
        Withdrawal(
          party: party.id, left: $0.left, returned: $0.returned,
          words: words(of: party.id, leaving: $0.left, absences, session))
      }
      // What the list has no hours of may have been seen in the room.
      return told.isEmpty ? walkOuts(of: party.id, here[party.id] ?? [], absences, session) : told
    }.sorted { (order.of($0), $0.party) < (order.of($1), $1.party) }
  }

  /// When a party walked out of the room as one, or each of those who were there for it did.
  private func walkOuts(
    of party: PartyID, _ people: [Attendance], _ absences: [SessionFloor.Absence],
    _ session: Session
  ) -> [Withdrawal] {
    let whole = absences.filter { $0.speaker == .party(party) }.map { absence in
      // Where nobody wrote that it is back as one, it is once somebody of it is.
      let alone = absences.lazy.compactMap { other -> Timestamp? in
        guard other.back == other.at, self.party(of: other.speaker) == party,
          other.at.milliseconds >= absence.at.milliseconds
        else { return nil }
        return other.back
      }.first
      return Withdrawal(
        party: party, left: session.hour(of: absence.at),
        returned: (absence.back ?? alone).flatMap(session.hour), words: absence.words)
    }
    guard whole.isEmpty, !people.isEmpty else { return whole }
    let left = people.map { person in
      absences.last { $0.speaker == .person(person.person) && $0.back == nil }?.at
    }
    guard left.allSatisfy({ $0 != nil }),
      let last = left.compactMap(\.self).max(by: { $0.milliseconds < $1.milliseconds })
    else { return [] }
    return [Withdrawal(party: party, left: session.hour(of: last), returned: nil, words: "")]
  }

  /// What was stated in the room of a party that left at an hour of the list.
  private func words(
    of party: PartyID, leaving hour: ClockHour, _ absences: [SessionFloor.Absence],
    _ session: Session
  ) -> String {
    absences.last { $0.speaker == .party(party) && session.hour(of: $0.at) == hour }?.words ?? ""
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
    in stays: [Presence], _ order: HourOrder
  ) -> [(left: ClockHour, returned: ClockHour?)] {
    let ends = Set(stays.compactMap(\.until)).sorted { order.of($0) < order.of($1) }
    return ends.filter { left in
      let minute = order.of(left)
      return order.end.map { minute < $0 } ?? true
        && stays.allSatisfy { stay in
          stay.until.map { order.of($0) <= minute } ?? false
            || stay.from.map { order.of($0) > minute } ?? false
        }
    }.map { left in
      let later = stays.compactMap(\.from).filter { order.of($0) > order.of(left) }
      return (left, later.min { order.of($0) < order.of($1) })
    }
  }
}

/// The hours of a session in the order in which they came, also past midnight.
struct HourOrder {
  private let begins: Int?
  private let isPastMidnight: Bool
  /// In minutes from the midnight before it; `nil` where nobody said when it ended.
  let end: Int?

  init(of session: Session) {
    begins = session.begins?.minuteOfDay
    let ends = session.ends?.minuteOfDay
    isPastMidnight = if let begins, let ends { ends < begins } else { false }
    end = ends.map { [isPastMidnight] in isPastMidnight ? $0 + 1440 : $0 }
  }

  func of(_ hour: ClockHour) -> Int {
    let minute = hour.minuteOfDay
    // What comes after the end of a night came before it began.
    guard isPastMidnight, let end, minute + 1440 <= end else { return minute }
    return minute + 1440
  }

  /// Of what no hour is known comes last.
  func of(_ withdrawal: Withdrawal) -> Int { of(withdrawal.left) }

  /// The same.
  func of(_ hour: ClockHour?) -> Int { hour.map(of) ?? Int.max }

  func isInSession(_ stay: Presence) -> Bool {
    guard let begins, let until = stay.until else { return true }
    return of(until) > begins
  }
}
