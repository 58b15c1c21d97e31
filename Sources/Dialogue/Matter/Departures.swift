extension Mesa {
  /// Who left a session, in the order of the hours at which they did; of what has none last.
  func departures(from session: Session) -> [PublicDeparture] {
    let order = HourOrder(of: session)
    let parties = withdrawals(from: session).map { withdrawal in
      (
        withdrawal.left,
        PublicDeparture.party(
          PublicWithdrawal(
            party: party(withdrawal.party)?.name ?? "", left: withdrawal.left,
            returned: withdrawal.returned, words: withdrawal.words))
      )
    }
    let people = leavings(from: session).map { leaving in
      let party = person(leaving.person)?.party.flatMap { self.party($0)?.name }
      return (
        leaving.left,
        PublicDeparture.person(
          PublicLeaving(
            who: PublicName(of: leaving.person, in: self, party: party), left: leaving.left,
            returned: leaving.returned, words: leaving.words))
      )
    }
    return (parties + people).enumerated()
      .sorted { (order.of($0.element.0), $0.offset) < (order.of($1.element.0), $1.offset) }
      .map(\.element.1)
  }
}
