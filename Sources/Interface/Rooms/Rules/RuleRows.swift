import Dialogue

/// What each party is asked.
enum RuleQuestion: Hashable, Sendable {
  /// A field of ``RecordKind/mediation``: whether there be mediation, and by this person.
  case mediation(FieldKey)
  /// A ground rule.
  case rule(RecordID)
}

/// A question with what each party answered last.
struct RuleRow: Sendable {
  let question: RuleQuestion
  let text: String
  /// The records in which the parties answered; who has none was not asked.
  let records: [PartyID: Record]
  /// Those at the table that have not answered.
  let missing: [PartyID]

  var isPending: Bool { !missing.isEmpty }

  var id: RowID {
    switch question {
    case .mediation(let key): .question(key)
    case .rule(let id): .record(id)
    }
  }

  /// The field that holds the answer.
  var field: FieldKey {
    switch question {
    case .mediation(let key): key
    case .rule: .answer
    }
  }

  /// `pending` of whoever has not answered.
  func answer(of party: PartyID) -> Code { records[party]?.code(field) ?? .pending }

  /// What the party said with it, or what was noted.
  func words(of party: PartyID) -> String {
    let key: FieldKey =
      switch question {
      case .mediation: .note
      case .rule: .words
      }
    return records[party]?.text(key) ?? ""
  }
}

/// A party that answers, and the digit by which it does.
struct AnsweringParty: Sendable {
  let party: Party
  let shortName: String
  /// As among the people: the place of the party; of a tenth there is none.
  let digit: Int?
}

/// The questions and their answers, read once a folio.
struct RulesStanding: Sendable {
  let moment: BookMoment?
  /// Those at the table; all where none is a primary actor.
  let parties: [AnsweringParty]
  let rows: [RuleRow]
  let insights: [Paragraph]

  init(_ state: AppState) {
    moment = state.moment
    let mesa = state.table?.mesa
    parties = mesa.map(Self.answering) ?? []
    rows = mesa.map { [parties] in state.ruleRows($0, parties.map(\.party.id)) } ?? []
    insights = mesa.map { state.insights(into: .rules, $0, []) } ?? []
  }

  private static func answering(_ mesa: Mesa) -> [AnsweringParty] {
    let short = mesa.partyShortNames
    let atTable = Set(mesa.partiesAtTable.map(\.id))
    return mesa.parties.compactMap { party in
      guard atTable.isEmpty || atTable.contains(party.id) else { return nil }
      return AnsweringParty(
        party: party, shortName: short[party.id] ?? party.name,
        digit: mesa.number(of: party.id).flatMap { $0 <= 9 ? $0 : nil })
    }
  }
}

extension AppState {
  /// The two questions on the mediation, then the rules in their order.
  func ruleRows(_ mesa: Mesa, _ parties: [PartyID]) -> [RuleRow] {
    func row(_ question: RuleQuestion, _ text: String, _ answers: [Record]) -> RuleRow {
      let records = Dictionary(
        answers.compactMap { record in record.party().map { ($0, record) } },
        uniquingKeysWith: { _, last in last })
      let field: FieldKey =
        switch question {
        case .mediation(let key): key
        case .rule: .answer
        }
      let missing = parties.filter { (records[$0]?.code(field) ?? .pending) == .pending }
      return RuleRow(question: question, text: text, records: records, missing: missing)
    }
    let mediation = mesa.records.all(.mediation)
    return [FieldKey.acceptsMediation, .acceptsMediator].map { key in
      row(
        .mediation(key), look.wording.records.field(key, of: .mediation).capitalizedFirst, mediation
      )
    }
      + mesa.records.all(.groundRule).map { rule in
        row(
          .rule(rule.id), Shown.line(rule.text(.text)),
          mesa.records.all(.ruleAcceptance, of: rule.id))
      }
  }
}
