import Dialogue

/// What each party answers to the mediation and to each ground rule.
struct RulesRoom: FlatRoom {
  static let declaration = RoomDeclaration(
    .rules, families: Families(.record, .people), isKept: false, actions: actions
  ) { state in
    RulesRoom(state)
  }

  var focus = RowFocus()
  var sifting: Sifting? = Sifting()
  /// What the digits of the parties write down.
  var mode = Code.yes
  /// The answer that was given last, whose words can be added.
  var last: (question: RuleQuestion, party: PartyID)?
  var sieved: SievedRows?
  /// The row for which the digits were given what they write down.
  private var asked: RowID?
  private var standing: RulesStanding?

  /// Opens on the first question that some party has not answered.
  init(_ state: AppState) {
    let standing = RulesStanding(state)
    self.standing = standing
    focus = RowFocus(standing.rows.firstIndex(where: \.isPending) ?? 0)
  }

  func elements(_ state: AppState) -> [RuleRow] { standing(state).rows }

  func id(of row: RuleRow) -> RowID { row.id }
  func matter(of row: RuleRow, _ state: AppState) -> String { row.text }
  func isPending(_ row: RuleRow, _ state: AppState) -> Bool { row.isPending }

  /// The questions and their answers, as they are kept or read anew.
  func standing(_ state: AppState) -> RulesStanding {
    if let standing, standing.moment == state.moment { return standing }
    return RulesStanding(state)
  }

  /// Puts the cursor on the question that a record is or answers.
  mutating func stand(on record: Record) {
    sifting = Sifting()
    focus.row = .max
    focus.id =
      switch record.kind {
      case .ruleAcceptance: record.reference(.rule).map(RowID.record)
      case .mediation: .question(.acceptsMediation)
      case _: .record(record.id)
      }
  }

  /// Digits mean consent again on another row, so that no refusal is written by habit.
  mutating func settle(_ state: AppState) {
    if standing == nil || standing?.moment != state.moment { standing = RulesStanding(state) }
    settleFlat(state)
    if focus.id != asked {
      asked = focus.id
      mode = .yes
    }
  }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  func reader(_ state: AppState) -> Reader? {
    element(state).map {
      Reader(
        title: state.look.wording.rules.title,
        paragraphs: state.answerParagraphs(of: $0, in: standing(state)))
    }
  }
}

extension RoomName {
  static let rules = RoomName("rules")
}
