import Dialogue
import Wording

extension CommitmentsRoom {
  static let actions: [Action] = [
    Action(
      "fulfil", [.enter], in: [.commitments], words: \.fulfil, bar: 10, isOnRow: true,
      unless: Obstacle.openPromise
    ) { state in
      guard let record = state.selectedPromise?.record else { return [] }
      return state.openForm(
        record.kind == .normToIssue ? .publication(record.id) : .fulfilment(record.id))
    },
    Action(
      "giveNewDate", [.character("r")], in: [.commitments], words: \.giveNewDate, bar: 20,
      isOnRow: true, unless: Obstacle.openCommitment
    ) { $0.tellOfPromise(.reschedule) },
    Action(
      "verify", [.character("v")], in: [.commitments], words: \.verify, bar: 22, isOnRow: true,
      unless: Obstacle.commitment
    ) { $0.tellOfPromise(.verification) },
    Action(
      "addProgress", [.character("n")], in: [.commitments], words: \.addProgress, bar: 24,
      isOnRow: true, unless: Obstacle.commitment
    ) { $0.tellOfPromise(.progress) },
  ]
}

extension Obstacle {
  static func openPromise(_ state: AppState) -> String? {
    if let obstacle = row(state) { return obstacle }
    return state.selectedPromise?.isOpen == false ? state.promiseTexts.doneAlready : nil
  }

  /// Of a norm only that it came out is written down.
  fileprivate static func commitment(_ state: AppState) -> String? {
    if let obstacle = row(state) { return obstacle }
    return state.selectedPromise?.record.kind == .commitment
      ? nil : state.promiseTexts.onlyCommitments
  }

  fileprivate static func openCommitment(_ state: AppState) -> String? {
    commitment(state) ?? openPromise(state)
  }
}

extension AppState {
  var promiseTexts: PromiseTexts { look.wording.promises }

  var selectedPromise: FollowedPromise? { (top as? CommitmentsRoom)?.element(self) }

  fileprivate mutating func tellOfPromise(_ kind: RecordKind) -> [Effect] {
    guard let promise = selectedPromise else { return [] }
    return openForm(.newRecord(kind, owner: promise.id))
  }

  /// That it was done, today: one begins with the words.
  func fulfilmentForm(_ purpose: FormPurpose, _ commitment: RecordID) -> Form {
    var form = recordForm(
      purpose, .progress,
      values: [
        .commitment: .record(commitment), .state: .code(.fulfilled), .date: .date(now.date),
      ])
    form.stand(on: .record(.note))
    return form
  }

  /// That a norm came out, today unless another day is typed.
  func publicationForm(_ purpose: FormPurpose, _ norm: RecordID) -> Form? {
    guard let record = table?.mesa.records[norm] else { return nil }
    return Form(
      purpose, title: look.wording.actions.fulfil.title, prompt: line(of: record),
      fields: [
        FormField(
          id: .record(.published),
          label: look.wording.records.field(.published, of: .normToIssue).capitalizedFirst,
          content: .line(TextField(shown(.date(now.date)), upTo: 20)))
      ])
  }

  func publicationSubmission(_ form: Form, _ norm: RecordID) throws(Complaint) -> Effect {
    guard let record = table?.mesa.records[norm] else { throw gone(norm) }
    var values = record.values
    let field = FieldID.record(.published)
    values[.published] = .date(
      try day(form.text(field), in: field, takesAnyYear: form.isMeant(field)))
    return .perform(.record(.reviseRecord(norm, .normToIssue, values, from: record.seen)))
  }
}
