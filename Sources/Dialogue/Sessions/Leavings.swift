/// Somebody who left a session alone, and came back to it or was stated to have left.
public struct Leaving: Hashable, Sendable {
  public let person: PersonID
  /// `nil` where they were only seen by a clock of another day.
  public let left: ClockHour?
  public let returned: ClockHour?
  /// What was stated of it; empty where nothing was.
  public let words: String
}

extension Mesa {
  /// Those of the list of a session who left the room by themselves and came back, or of whom something was
  /// stated as they left, in the order in which they did. Of others who did not come back the list tells until
  /// when they were there.
  public func leavings(from session: Session) -> [Leaving] {
    let here = Set(session.attendance.filter(\.isPresent).map(\.person))
    return floor(of: session.id).absences.compactMap { absence in
      guard case .person(let person) = absence.speaker, here.contains(person),
        absence.back != absence.at, absence.back != nil || !absence.words.isEmpty
      else { return nil }
      return Leaving(
        person: person, left: session.hour(of: absence.at),
        returned: absence.back.flatMap(session.hour), words: absence.words)
    }
  }

  /// Whether a party was part of a session: it was written down before that had ended, or somebody of it is
  /// on its list. Of a session without a list nobody can tell, and it was.
  func wasPart(_ party: PartyID, of session: Session) -> Bool {
    guard let closed = session.closedFolio, let added = peopleState.parties.folio(of: party),
      added > closed
    else { return true }
    return session.attendance.isEmpty
      || session.attendance.contains { person($0.person)?.party == party }
  }
}
