import Dialogue

/// The form by which a session is opened or corrected.
extension AppState {
  func sessionForm(_ purpose: FormPurpose, _ id: SessionID?) -> Form? {
    guard let mesa = table?.mesa else { return nil }
    let session = id.flatMap(mesa.session)
    let details = session?.details
    let fixed = session == nil ? mesa.fixedNextDate : nil
    let date = look.wording.dates.short(details?.date ?? now.date)
    let room = details?.place ?? mesa.proposedPlace
    var fields = [
      FormField(id: .date, label: texts.fieldDate, content: .line(TextField(date, upTo: 20))),
      line(.place, texts.fieldPlace, room, .place),
      modality(details?.modality).further(),
      hour(.statedOpening, texts.fieldStatedOpening, details?.statedOpening).further(),
    ]
    if let details {
      fields.append(hour(.statedClosing, texts.fieldStatedClosing, details.statedClosing).further())
    }
    fields.append(agenda(details?.agenda ?? mesa.proposedAgenda, mesa).further())
    if let details { fields += endingFields(details) }
    if session != nil { fields.append(line(.reason, texts.fieldReason, "", .reason)) }
    let prompt = fixed.map { fixed in
      texts.fixedDate(
        mesa.sessions.last?.number ?? 0, look.wording.dates.full(fixed),
        isToday: fixed == now.date, hasPassed: fixed < now.date)
    }
    return Form(
      purpose, title: session == nil ? texts.openSession : texts.reviseSession,
      prompt: prompt ?? "", fields: fields)
  }

  private func modality(_ modality: Code?) -> FormField {
    let words = CodeList.modality.codes.map {
      ($0.rawValue, look.wording.records.code($0, in: .modality).capitalizedFirst)
    }
    return FormField(
      id: .modality, label: texts.fieldModality,
      content: .choice(
        ChoiceField([("", look.glyphs.unsaid)] + words, selected: modality?.rawValue ?? "")))
  }

  func hour(_ id: FieldID, _ label: String, _ hour: ClockHour?) -> FormField {
    FormField(
      id: id, label: label, content: .line(TextField(hour?.description ?? "", upTo: 20)))
  }

  /// Which matters of the mesa's agenda it takes up. There also while the mesa has none, so that a
  /// draft fits whatever is written meanwhile.
  private func agenda(_ entries: [AgendaEntry], _ mesa: Mesa) -> FormField {
    let items = mesa.records.all(.agendaItem).map { ($0.id.text, $0.text(.title)) }
    // A session without matters of its own takes up the mesa's in its order.
    return FormField(
      id: .agenda,
      label: entries.isEmpty && !items.isEmpty ? texts.fieldAgendaAll : texts.fieldAgenda,
      content: .several(
        SeveralField(items) { code in entries.contains { $0.item.text == code } }))
  }

  func sessionOpening(_ form: Form) throws(Complaint) -> Effect {
    .perform(
      .session(
        .openSession(
          SessionDetails(
            date: try day(in: .date, of: form), place: form.text(.place),
            modality: form.choice(.modality, of: Code.self),
            statedOpening: try hour(form.text(.statedOpening), in: .statedOpening),
            agenda: agenda(form.text(.agenda), after: table?.mesa.proposedAgenda ?? [])))))
  }

  func sessionRevision(_ form: Form, _ id: SessionID) throws(Complaint) -> Effect {
    guard let session = table?.mesa.session(id), let fresh = makeForm(form.purpose) else {
      throw Complaint(text: look.wording.refusals.sentence(.unknownSession(id.serial)), field: nil)
    }
    let old = session.details
    let revision = FormRevision(form: form, fresh: fresh)
    var (new, seen) = (SessionRevision(), SessionRevision())
    if let text = revision.typed(.date) {
      new.date = try day(text, in: .date, takesAnyYear: form.isMeant(.date))
    }
    new.place = revision.typed(.place)?.trimmed
    new.modality = revision.typed(.modality).map { Code(rawValue: $0) }
    let hours: [(FieldID, WritableKeyPath<SessionRevision, ClockHour??>)] = [
      (.statedOpening, \.statedOpening), (.statedClosing, \.statedClosing),
    ]
    for (field, part) in hours {
      if let text = revision.typed(field) {
        new[keyPath: part] = .some(try hour(text, in: field))
      }
      if let text = revision.outdated(field) {
        seen[keyPath: part] = .some(ClockHour(text))
      }
    }
    if new.statedOpening != nil || new.statedClosing != nil {
      try checkClosing(
        form, of: session, opening: try hour(form.text(.statedOpening), in: .statedOpening),
        closing: try hour(form.text(.statedClosing), in: .statedClosing))
    }
    new.ending = revision.typed(.ending).map { Code(rawValue: $0) }
    new.endingWords = revision.typed(.endingWords)?.trimmed
    new.agenda = revision.typed(.agenda).map { agenda($0, after: old.agenda) }
    if let text = revision.outdated(.date) {
      seen.date = try? day(text, in: .date, takesAnyYear: true)
    }
    seen.place = revision.outdated(.place)?.trimmed
    seen.modality = revision.outdated(.modality).map { Code(rawValue: $0) }
    seen.ending = revision.outdated(.ending).map { Code(rawValue: $0) }
    seen.endingWords = revision.outdated(.endingWords)?.trimmed
    seen.agenda = revision.outdated(.agenda).map { agenda($0, after: []) }
    return .perform(
      .session(.reviseSession(id, new, from: seen, reason: form.text(.reason))))
  }

  func hour(_ text: String, in field: FieldID) throws(Complaint) -> ClockHour? {
    let text = text.trimmed
    if text.isEmpty { return nil }
    guard let hour = ClockHour(typed: text) else {
      throw Complaint(text: look.wording.refusals.sentence(.badHour(.hour)), field: field)
    }
    return hour
  }

  /// What is chosen: in the order that it has already, and what is new behind it in that of the mesa.
  private func agenda(_ chosen: String, after old: [AgendaEntry]) -> [AgendaEntry] {
    let ids = chosen.split(separator: ",").compactMap { RecordID(String($0)) }
    let stays = old.filter { ids.contains($0.item) }
    let comes = ids.filter { id in !stays.contains { $0.item == id } }
    return stays + comes.map { AgendaEntry($0) }
  }
}
