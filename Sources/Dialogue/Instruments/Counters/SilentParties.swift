extension Mesa {
  /// Parties at the table of which no word is written down: no position, interest, need, claim or
  /// proposal. With a session, only what was first written during it counts.
  public func silentParties(in session: SessionID? = nil) -> [Party] {
    let heard = records.standing.filter { record in
      guard record.kind.declaration.isWordOfParty else { return false }
      return session == nil || record.session == session
    }
    let speakers = Set(heard.compactMap { $0.party() })
    return partiesAtTable.filter { !speakers.contains($0.id) }
  }
}
