/// What only the acta of an installation says.
extension Mesa {
  /// The parties that had said yes to the mediation or the mediator by a day. A no, and why, stays with
  /// the mediator.
  func acceptedMediation(by day: CalendarDate) -> [PublicMediation] {
    let known = records.all(.mediation).filter { ($0.date(.date) ?? day) <= day }
    let last = Dictionary(
      known.compactMap { record in record.party().map { ($0, record) } },
      uniquingKeysWith: { _, last in last })
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

  /// The rules to which some party said yes, in their order.
  var rulesWithAcceptance: [PublicRule] {
    records.all(.groundRule).compactMap { rule in
      let last = lastWords(.ruleAcceptance, of: rule.id)
      let accepted = parties.filter { last[$0.id]?.code(.answer) == .yes }.map(\.name)
      return accepted.isEmpty ? nil : PublicRule(text: rule.text(.text), accepted: accepted)
    }
  }
}
