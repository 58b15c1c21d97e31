/// What only the acta of an installation says.
extension Mesa {
  /// The parties that said yes to the mediation or the mediator. A no, and why, stays with the
  /// mediator.
  var acceptedMediation: [PublicMediation] {
    let last = Dictionary(
      records.all(.mediation).compactMap { record in record.party().map { ($0, record) } },
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
