extension RecordDeclaration {
  /// What a party offers or asks for.
  static let proposal: RecordDeclaration = RecordDeclaration(
    fields: [
      .party(.party).required, .area(.text).required, .choice(.proposalKind, .proposalKind),
      .choice(.viability, .viability), .area(.wouldMakeViable), .record(.counters, .proposal),
      .choice(.standing, .standing), .record(.agendaItem, .agendaItem),
      .person(.speaker), .choice(.onPaper, .consent),
    ],
    instrument: .proposals,
    lead: [.text],
    status: [.standing],
    visibility: .parties,
    isOnActa: true,
    isWordOfParty: true,
    check: { record, old, mesa, _ throws(Refusal) in try checkChain(record, old, mesa) },
    echo: { _, _ in .hidden })

  /// A proposal never counters one that, step by step, counters it.
  private static func checkChain(
    _ proposal: Record, _ old: Record?, _ mesa: Mesa
  ) throws(Refusal) {
    guard let old else { return }
    if mesa.leads(from: proposal.reference(.counters), to: old.id) {
      throw .countersItself(old.numbered)
    }
  }
}

extension Mesa {
  /// Whether a proposal, step by step, counters itself.
  func countersItself(_ id: RecordID) -> Bool {
    leads(from: records[id]?.reference(.counters), to: id)
  }

  fileprivate func leads(from start: RecordID?, to id: RecordID) -> Bool {
    var next = start
    var seen: Set<RecordID> = []
    while let other = next, seen.insert(other).inserted {
      if other == id { return true }
      next = records[other]?.reference(.counters)
    }
    return false
  }
}
