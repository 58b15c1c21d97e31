import Dialogue
import Wording

/// A meeting apart, from the Sala: how it begins and ends, and how what was said there is released.
extension AppState {
  var caucusTexts: CaucusTexts { look.wording.caucus }

  /// The caucus that goes on now, and not in the past.
  var openCaucus: Caucus? { table?.openCaucus }

  /// Unmistakable at the head of every room while it goes on; `nil` where none does.
  var caucusHead: String? {
    guard let caucus = openCaucus, let mesa = table?.mesa else { return nil }
    let short = mesa.partyShortNames
    return caucusTexts.head(caucus.parties.map { short[$0] ?? mesa.party($0)?.name ?? "" })
  }

  func caucusForm() -> Form? {
    guard let mesa = table?.mesa else { return nil }
    let reasons = CaucusReason.allCases.map {
      ($0.rawValue, caucusTexts.reason($0).capitalizedFirst)
    }
    let parties = mesa.parties.map { ($0.id.text, $0.name) }
    return Form(
      .floor(.caucus), title: look.wording.actions.caucus.title, prompt: caucusTexts.kept,
      fields: [
        FormField(
          id: .name, label: caucusTexts.fieldWith,
          content: .several(SeveralField(parties) { _ in false })),
        FormField(
          id: .kind, label: caucusTexts.fieldReason,
          content: .choice(ChoiceField(reasons, selected: CaucusReason.moreFacts.rawValue))),
      ])
  }

  /// The lists that speak of such meetings come with it.
  func caucusSubmission(_ form: Form) throws(Complaint) -> Effect {
    let parties = form.text(.name).split(separator: ",").compactMap { PartyID(String($0)) }
    guard !parties.isEmpty else {
      throw Complaint(text: look.wording.refusals.sentence(.caucusOfNobody), field: .name)
    }
    let reason = CaucusReason(rawValue: form.text(.kind)) ?? .moreFacts
    return .performAll([
      .case(.setCircumstance(.separateMeetings, present: true)),
      .floor(.beginCaucus(reason, with: parties)),
    ])
  }

  func releaseForm(_ id: NoteID) -> Form? {
    guard let mesa = table?.mesa, let note = mesa.note(id) else { return nil }
    let who: String =
      switch note.saying?.speaker {
      case .person(let person): mesa.speakerNumbers[person] ?? ""
      case .party(let party):
        mesa.parties.firstIndex { $0.id == party }.map { "\($0 + 1)" } ?? ""
      case nil: ""
      }
    return Form(
      .floor(.release(id)), title: look.wording.actions.releaseNote.title, prompt: note.text,
      fields: [
        FormField(
          id: .name, label: caucusTexts.fieldWord, content: .line(TextField(who, upTo: 40)))
      ])
  }
}
