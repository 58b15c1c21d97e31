/// What each party at the table answered to one question, in the order of the parties.
public struct PartyAnswers: Hashable, Sendable {
  public let yes: [PartyID]
  public let no: [PartyID]
  /// Those that were not asked or have not answered.
  public let pending: [PartyID]

  /// All parties, and there are some, say yes.
  public var isUnanimous: Bool { !yes.isEmpty && no.isEmpty && pending.isEmpty }

  public var tally: Tally { Tally(done: yes.count, total: yes.count + no.count + pending.count) }

  init(_ parties: [Party], answer: (PartyID) -> Code?) {
    let answers = parties.map { (id: $0.id, code: answer($0.id)) }
    yes = answers.filter { $0.code == .yes }.map(\.id)
    no = answers.filter { $0.code == .no }.map(\.id)
    pending = answers.filter { $0.code != .yes && $0.code != .no }.map(\.id)
  }
}

extension Mesa {
  /// Whether the parties accept that there be mediation. Each party's last word holds.
  public var acceptanceOfMediation: PartyAnswers { mediation(.acceptsMediation) }

  /// Whether they accept the person of the mediator, which is another question.
  public var acceptanceOfMediator: PartyAnswers { mediation(.acceptsMediator) }

  private func mediation(_ key: FieldKey) -> PartyAnswers {
    let words = lastWords(.mediation)
    return PartyAnswers(partiesAtTable) { words[$0]?.code(key) }
  }

  /// What the parties answered to a ground rule.
  public func acceptance(ofRule rule: RecordID) -> PartyAnswers {
    let words = lastWords(.ruleAcceptance, of: rule)
    return PartyAnswers(partiesAtTable) { words[$0]?.code(.answer) }
  }

  /// Ground rules that every party accepts, of all.
  public var acceptedRules: Tally {
    let rules = records.all(.groundRule)
    return Tally(done: rules.count { acceptance(ofRule: $0.id).isUnanimous }, total: rules.count)
  }
}
