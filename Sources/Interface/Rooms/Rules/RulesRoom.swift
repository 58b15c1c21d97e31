import Dialogue

/// What each party answers to the mediation and to each ground rule.
struct RulesRoom: Room {
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
  private var standing: RulesStanding?

  /// Opens on the first question that some party has not answered.
  init(_ state: AppState) {
    let standing = RulesStanding(state)
    self.standing = standing
    focus = RowFocus(standing.rows.firstIndex(where: \.isPending) ?? 0)
  }

  func count(_ state: AppState) -> Int { shown(state).count }

  func id(ofRow row: Int, _ state: AppState) -> RowID? { shown(state)[row].id }

  func row(_ state: AppState) -> RuleRow? {
    let shown = shown(state)
    return shown.indices.contains(focus.row) ? shown[focus.row] : nil
  }

  /// The questions and their answers, as they are kept or read anew.
  func standing(_ state: AppState) -> RulesStanding {
    if let standing, standing.moment == state.moment { return standing }
    return RulesStanding(state)
  }

  /// The rows that the filter lets through.
  func shown(_ state: AppState) -> [RuleRow] {
    let rows = standing(state).rows
    guard let sifting, sifting.isNarrowed else { return rows }
    let words = sifting.words
    return rows.filter {
      (!sifting.onlyPending || $0.isPending)
        && (words.isEmpty || Sifting.holds(Folding.fold($0.text), words))
    }
  }

  /// Digits mean consent again on another row, so that no refusal is written by habit.
  mutating func move(_ movement: Movement, _ state: AppState) {
    focus = RowFocus(
      movement.target(from: focus.row, count: count(state), page: state.size.rows / 2))
    mode = .yes
  }

  /// While one types, the first row that is left is the one meant; marks move nobody.
  mutating func sift(_ state: AppState) {
    if sifting?.isTyping == true { focus = RowFocus(0) }
    settle(state)
  }

  mutating func standOnNextPending(_ state: AppState) -> Bool {
    let rows = shown(state)
    let order =
      Array(rows.indices)[min(focus.row + 1, rows.count)...] + rows.indices.prefix(focus.row)
    guard let next = order.first(where: { rows[$0].isPending }) else { return false }
    focus = RowFocus(next)
    mode = .yes
    return true
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

  mutating func settle(_ state: AppState) {
    if standing == nil || standing?.moment != state.moment { standing = RulesStanding(state) }
    settleFocus(state)
  }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  func reader(_ state: AppState) -> Reader? {
    row(state).map {
      Reader(
        title: state.look.wording.rules.title,
        paragraphs: state.answerParagraphs(of: $0, in: standing(state)))
    }
  }
}

extension RoomName {
  static let rules = RoomName("rules")
}
