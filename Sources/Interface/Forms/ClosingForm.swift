import Dialogue

/// The form by which a session is closed, and how it ended where it is corrected.
extension AppState {
  /// How it ended, and what its papers state of that.
  func endingFields(_ details: SessionDetails?) -> [FormField] {
    let words = CodeList.sessionEnding.codes.map {
      ($0.rawValue, look.wording.records.code($0, in: .sessionEnding).capitalizedFirst)
    }
    return [
      FormField(
        id: .ending, label: texts.fieldEnding,
        content: .choice(
          ChoiceField(
            [("", look.glyphs.unsaid)] + words, selected: details?.ending?.rawValue ?? ""))
      )
      .further(),
      area(.endingWords, texts.fieldEndingWords, details?.endingWords ?? "", .endingWords)
        .further(),
    ]
  }

  /// The form by which a session is closed: how it ended, what is stated of that, at what hour.
  func closingForm(_ purpose: FormPurpose, _ id: SessionID) -> Form? {
    guard let session = table?.mesa.session(id), session.isOpen else { return nil }
    let details = session.details
    return Form(
      purpose, title: texts.closeSession(session.number), prompt: texts.closingPrompt,
      fields: endingFields(details)
        + [hour(.statedClosing, texts.fieldStatedClosing, details.statedClosing).further()])
  }

  func closing(_ form: Form, _ id: SessionID) throws(Complaint) -> Effect {
    guard let old = table?.mesa.session(id)?.details else {
      throw Complaint(text: look.wording.refusals.sentence(.unknownSession(id.serial)), field: nil)
    }
    var new = old
    new.ending = form.choice(.ending, of: Code.self)
    new.endingWords = form.text(.endingWords)
    new.statedClosing = try hour(form.text(.statedClosing), in: .statedClosing)
    let change = SessionRevision(from: old, to: new)
    guard new != old else { return .perform(.session(.closeSession)) }
    return .performAll([
      .session(.reviseSession(id, change, from: SessionRevision(from: new, to: old))),
      .session(.closeSession),
    ])
  }
}
