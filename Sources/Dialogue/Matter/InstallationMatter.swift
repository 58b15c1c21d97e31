/// What only the acta of an installation says.
extension Mesa {
  /// The parties that had said yes to the mediation or the mediator by a day. A no, and why, stays with
  /// the mediator.
  func acceptedMediation(by day: CalendarDate) -> [PublicMediation] {
    let last = lastMediations(by: day)
    return parties.compactMap { party in
      guard let record = last[party.id] else { return nil }
      let (mediation, mediator) = (
        record.code(.acceptsMediation) == .yes, record.code(.acceptsMediator) == .yes
      )
      guard mediation || mediator else { return nil }
      return PublicMediation(
        party: party.name, acceptsMediation: mediation, acceptsMediator: mediator,
        date: record.date(.date))
    }
  }

  private func lastMediations(by day: CalendarDate) -> [PartyID: Record] {
    let known = records.all(.mediation).filter { ($0.date(.date) ?? day) <= day }
    return Dictionary(
      known.compactMap { record in record.party().map { ($0, record) } },
      uniquingKeysWith: { _, last in last })
  }

  /// Whether an acta is of an installation at which something was agreed: of its parties one at least
  /// answered, and all that did took the mediation and the mediator, or said yes to one rule.
  func isInstalled(by acta: RecordID) -> Bool {
    guard records[acta]?.code(.actaKind) == .installation, let session = session(of: acta) else {
      return false
    }
    let parties = recipients(of: acta).map(\.id)
    let mediations = lastMediations(by: session.date)
    let answered = parties.compactMap { mediations[$0] }
      .filter { $0.has(.acceptsMediation) || $0.has(.acceptsMediator) }
    if !answered.isEmpty,
      answered.allSatisfy({
        $0.code(.acceptsMediation) == .yes && $0.code(.acceptsMediator) == .yes
      })
    {
      return true
    }
    return records.all(.groundRule).contains { rule in
      let last = lastWords(.ruleAcceptance, of: rule.id)
      let answers = parties.compactMap { last[$0]?.code(.answer) }
      return !answers.isEmpty && answers.allSatisfy { $0 == .yes }
    }
  }

  /// The rules to which some party said yes, in their order.
  var rulesWithAcceptance: [PublicRule] {
    records.all(.groundRule).compactMap { rule in
      let last = lastWords(.ruleAcceptance, of: rule.id)
      let accepted = parties.filter { last[$0.id]?.code(.answer) == .yes }.map(\.name)
      return accepted.isEmpty ? nil : PublicRule(text: rule.text(.text), accepted: accepted)
    }
  }
}
