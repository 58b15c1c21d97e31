import Dialogue
import Wording

extension AppState {
  /// The drafts that are kept, by what was typed.
  var draftEntries: [PickerEntry] {
    keptDrafts.map { PickerEntry(.draft($0.purpose), title: name(of: $0), detail: "") }
  }

  /// Goes on with a draft; where what it is of is gone, shows what was typed.
  mutating func openDraft(_ purpose: FormPurpose) -> [Effect] {
    if case .presence(let session, _) = purpose, table?.mesa.session(session) != nil {
      enter(AttendanceRoom(session: session))
    }
    // Its words are for nobody who looks on.
    if purpose.isOfCaucus, openCaucus == nil {
      message = Message(.info, caucusTexts.takenUpApart)
      return []
    }
    guard makeForm(purpose) == nil, let draft = drafts[draftKey(purpose)] else {
      return openForm(purpose)
    }
    let words = draft.values.filter { !$0.trimmed.isEmpty }.map { Paragraph(text: $0) }
    lay(.reader(Reader(title: draftTexts.gone, paragraphs: words)))
    return []
  }
}
