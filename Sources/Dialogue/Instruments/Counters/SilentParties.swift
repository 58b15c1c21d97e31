extension Mesa {
  /// Parties at the table of which no word is written down: no position, interest, need, claim or
  /// proposal. With a session, only what was first written during it counts.
  public func silentParties(in session: SessionID? = nil) -> [Party] {
    let heard = RecordKind.wordsOfParties.flatMap(records.all).filter { record in
      session == nil || record.session == session
    }
    let speakers = Set(heard.compactMap { $0.party() })
    return partiesAtTable.filter { !speakers.contains($0.id) }
  }

  /// Whether a party at the table has not spoken in the latest session.
  var hasSilentParty: Bool {
    sessions.last.map { !silentParties(in: $0.id).isEmpty } ?? false
  }
}

extension RecordKind {
  /// Kinds of what a party said.
  fileprivate static let wordsOfParties: [RecordKind] = allCases.filter { kind in
    kind.declaration.isWordOfParty
  }
}
