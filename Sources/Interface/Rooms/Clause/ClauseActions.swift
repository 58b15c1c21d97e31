import Dialogue
import Wording

extension ClauseRoom {
  static let actions: [Action] = [
    Action(
      "draftWords", [.character("w")], in: [.acta, .records, .floor], words: \.draftWords,
      bar: .at(23, when: { $0.room != .floor && $0.clauseAtHand != nil }),
      unless: { $0.clauseAtHand == nil ? $0.sayNoClause : nil }
    ) { state in state.clauseAtHand.map { state.enter(ClauseRoom($0)) } ?? [] },
    Action(
      "newWording", [.enter, .character("e")], in: [.clause], words: \.newWording, bar: 10,
      unless: Obstacle.wording
    ) { state in state.clauseAtHand.map { state.openForm(.wording($0)) } ?? [] },
    Action(
      "restoreWording", [.character("r")], in: [.clause], words: \.restoreWording, bar: 20,
      isOnRow: true, unless: Obstacle.restoring
    ) { $0.restoreWording() },
    Action(
      "projectClause", [.character("y")], in: [.clause], words: \.projectClause, bar: 22,
      unless: Obstacle.floor
    ) { state in state.clauseAtHand.map { state.project(.clause($0)) } ?? [] },
    Action(
      "translateClause", [.character("l")], in: [.clause], words: \.translateClause, bar: 24,
      unless: Obstacle.wording
    ) { $0.translateClause() },
    Action(
      "otherClause", [.tab], in: [.clause], words: \.otherClause, bar: 30
    ) { $0.showNextClause() },
  ]

  static let signs: [Sign] = [
    Sign("[c]", \.openWords), .place,
  ]
}

extension Obstacle {
  /// What an acta took to signature is said before anybody types.
  fileprivate static func wording(_ state: AppState) -> String? {
    if let obstacle = writing(state) { return obstacle }
    let frozen = state.clauseAtHand.flatMap { state.table?.mesa.lock(on: $0) }
    return frozen.map { state.look.wording.refusals.sentence(.actaFrozen($0.number)) }
  }

  fileprivate static func restoring(_ state: AppState) -> String? {
    if let obstacle = wording(state) ?? row(state) { return obstacle }
    guard let version = state.selectedVersion, let record = state.clauseRecord else { return nil }
    return version.text == record.text(.text) ? state.clauseTexts.stands : nil
  }
}

extension AppState {
  var clauseTexts: ClauseTexts { look.wording.clauses }

  /// Where there is no clause to word, what is done first.
  fileprivate var sayNoClause: String {
    table?.mesa.records.contains(.agreement) == true
      ? clauseTexts.noClause
      : clauseTexts.noClauses(key(of: "instruments"), key(of: "addRecord"))
  }

  fileprivate var selectedVersion: ClauseVersion? { (top as? ClauseRoom)?.element(self) }

  fileprivate var clauseRecord: Record? { clauseAtHand.flatMap { table?.mesa.records[$0] } }

  /// Writes an earlier wording anew: it becomes the last version, and none is deleted.
  fileprivate mutating func restoreWording() -> [Effect] {
    guard let version = selectedVersion, let record = clauseRecord else { return [] }
    // One goes on with what stands from now on.
    change(ClauseRoom.self) { $0.focus = .end }
    return [
      .perform(rewording(record, version.text, by: version.proposer, from: record.seen))
    ]
  }

  private func rewording(
    _ record: Record, _ text: String, by proposer: PartyID?, from seen: [FieldKey: Value?]
  ) -> Command {
    var values = record.values
    values[.text] = .text(text)
    values[.proposer] = proposer.map(Value.party)
    return .record(.reviseRecord(record.id, .agreement, values, from: seen))
  }

  /// The form of the agreement, at the words in the other language.
  fileprivate mutating func translateClause() -> [Effect] {
    guard let clause = clauseAtHand else { return [] }
    let effects = openForm(.record(clause))
    guard case .form(var form)? = sheet else { return effects }
    form.stand(on: .record(.translation))
    sheet = .form(form)
    return effects
  }

  fileprivate mutating func showNextClause() -> [Effect] {
    guard let clauses = table?.mesa.records.all(.agreement), !clauses.isEmpty else { return [] }
    let place = clauses.firstIndex { $0.id == clauseAtHand } ?? clauses.count - 1
    return enter(ClauseRoom(clauses[(place + 1) % clauses.count].id))
  }

  /// The words as they stand, to be written anew, and whose proposal that is: nobody's until said.
  func wordingForm(_ purpose: FormPurpose, _ clause: RecordID) -> Form? {
    guard let record = table?.mesa.records[clause],
      let proposer = RecordKind.agreement.declaration.field(.proposer)
    else { return nil }
    return Form(
      purpose, title: look.wording.actions.newWording.title,
      prompt: clauseTexts.prompt(spelled(.control("t"))),
      fields: [
        FormField(
          id: .record(.text),
          label: look.wording.records.field(.text, of: .agreement).capitalizedFirst,
          content: .area(TextArea(record.text(.text), upTo: Refusal.Field.note.limit))),
        FormField(
          id: .record(.proposer),
          label: look.wording.records.field(.proposer, of: .agreement).capitalizedFirst,
          content: content(of: proposer, value: nil, on: purpose)),
      ])
  }

  func wordingSubmission(_ form: Form, _ clause: RecordID) throws(Complaint) -> Effect {
    guard let record = table?.mesa.records[clause], let fresh = makeForm(form.purpose) else {
      throw gone(clause)
    }
    let text = form.text(.record(.text))
    guard text != record.text(.text) else {
      throw Complaint(text: clauseTexts.sameWords, field: .record(.text))
    }
    var seen = record.seen
    if let outdated = FormRevision(form: form, fresh: fresh).outdated(.record(.text)) {
      seen.updateValue(.text(outdated), forKey: .text)
    }
    return .perform(
      rewording(record, text, by: PartyID(form.text(.record(.proposer))), from: seen))
  }
}
