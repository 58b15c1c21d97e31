extension Mesa {
  /// Whoever speaks for a party at a session: its spokesperson who is there, else the only delegate of
  /// it who is; `nil` where nobody is, or any of several might.
  public func speaker(for party: PartyID, at session: Session) -> PersonID? {
    let present = Set(session.attendance.filter(\.isPresent).map(\.person))
    let delegates = credentials.filter { person, _ in
      present.contains(person) && self.person(person)?.party == party
    }
    let speaking = delegates.filter { $0.value.flag(.spokesperson) }
    if speaking.count == 1 { return speaking.keys.first }
    return delegates.count == 1 ? delegates.keys.first : nil
  }
}
