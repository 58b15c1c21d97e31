import Dialogue

extension AppState {
  /// Takes what the world answered.
  public mutating func receive(_ outcome: Outcome) {
    switch outcome {
    case .performed(let command, let folio):
      receivePerformed(command, folio)
    case .refused(_, let refusal):
      receiveRefusal(refusal)
    case .failed(let sentence):
      alarm = sentence
    case .opened(let chronicle, let readOnly, let notices):
      table = TableState(chronicle: chronicle, readOnly: readOnly)
      room = .mesa
      finishForm()
      if let notice = readOnly ?? notices.first { message = Message(.warning, notice) }
    case .followed:
      clampCursors()
    case .library(let entries):
      let selected = library.selected?.id ?? table?.mesa.id
      library.entries = entries
      if let row = library.shown.firstIndex(where: { entries[$0].id == selected }) {
        library.cursor = row
      }
    case .couldNotOpen(let sentence):
      if case .form(var form) = overlay {
        form.complaint = sentence
        overlay = .form(form)
      } else {
        message = Message(.error, sentence)
      }
    case .edited(let text):
      receiveEdited(text)
    }
  }

  private mutating func receivePerformed(_ command: Command, _ folio: Int) {
    alarm = nil
    finishForm()
    switch command {
    case .undo, .redo:
      message = Message(.info, strikeSentence(command, folio))
      if let table, case .phase = table.list { return clampCursors() }
    case .enterPhase(let phase, _):
      table?.list = .phase(phase)
      table?.pane = .items
    case .openMesa, .reviseCaseFile, .setCircumstance, .addParty, .reviseParty, .removeParty,
      .markItem, .addNote, .openSession, .reviseSession, .closeSession, .recordAttendance,
      .removeAttendance:
      break
    }
    clampCursors()
  }

  /// What an undo or redo did, by the event that lost or regained its effect.
  private func strikeSentence(_ command: Command, _ number: Int) -> String {
    guard let table, case .folioStruck(var target)? = folio(number)?.event else { return "" }
    if case .folioStruck(let inner)? = folio(target)?.event { target = inner }
    guard let struck = folio(target) else { return "" }
    let what = look.wording.sentence(
      for: struck.event, guide: look.guide, parties: { table.mesa.party($0)?.name })
    return command == .undo ? texts.undone(what) : texts.redone(what)
  }

  func folio(_ number: Int) -> Folio? {
    guard let folios = table?.chronicle.folios, folios.indices.contains(number - 1) else {
      return nil
    }
    return folios[number - 1]
  }

  /// The form was saved: it goes, with its draft.
  private mutating func finishForm() {
    if case .form(let form) = overlay {
      drafts[draftKey(form.purpose)] = nil
      overlay = nil
    }
  }

  private mutating func receiveRefusal(_ refusal: Refusal) {
    let sentence = look.wording.refusals.sentence(refusal)
    if case .phaseReasonRequired = refusal, case nil = overlay { return }
    if case .form(var form) = overlay {
      if refusal == .nothingChanges {
        finishForm()
      } else {
        form.complaint = sentence
        overlay = .form(form)
      }
    } else {
      message = Message(.warning, sentence)
    }
  }

  private mutating func receiveEdited(_ text: String?) {
    guard case .form(var form) = overlay, form.fields.indices.contains(form.focus) else { return }
    guard let text else {
      message = Message(.warning, texts.leftEditor)
      return
    }
    form.fields[form.focus].restore(text)
    overlay = .form(form)
  }
}
