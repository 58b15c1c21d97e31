import Dialogue
import Wording

extension AppState {
  /// Lays a form over the room, with its draft where one was kept.
  mutating func openForm(_ purpose: FormPurpose) -> [Effect] {
    if let kind = kindWritten(by: purpose), kind.isHeldInCaucus, openCaucus != nil {
      message = Message(.warning, look.wording.refusals.sentence(.heldInCaucus))
      return []
    }
    guard var form = makeForm(purpose) else { return [] }
    let key = draftKey(purpose)
    form.discarded = discarded[key]
    if purpose == .floor(.emergency), let draft = drafts[key] {
      // What happens now is not what happened before: that is brought back when it is asked for.
      form.discarded = draft
    } else if let draft = drafts[key] {
      form.restore(draft)
      message = Message(.info, texts.draftRestored)
    } else if case .actaPart(let target) = purpose {
      let text = offered(for: target)
      if !text.isEmpty { form.offer(text, in: .record(.text)) }
    }
    lay(.form(folded(form)))
    return []
  }

  /// The kind of the record that a form writes; `nil` where it writes none.
  private func kindWritten(by purpose: FormPurpose) -> RecordKind? {
    switch purpose {
    case .newRecord(let kind, _): kind
    case .statement: .statement
    case .record(let id), .publication(let id), .wording(let id): table?.mesa.records[id]?.kind
    case .fulfilment: .progress
    case .newMesa, .search, .cutOff, .caseFile, .party, .session, .closing, .sessionAgenda,
      .presence,
      .people, .note, .floor, .reason, .leavePhase, .question, .strikeRecord, .waiver, .actaPart,
      .answer, .signing, .freeze, .attach, .documentLead:
      nil
    }
  }

  /// The form with as many fields as fit, as far as the others hold nothing and need not.
  private func folded(_ form: Form) -> Form {
    guard form.fields.contains(where: \.folds) else { return form }
    let whole = layout(of: form)
    var folded = form
    var layout = whole
    while layout.isScrolled, folded.foldOne() { layout = self.layout(of: folded) }
    // The row that stands for what is folded takes room as well.
    return layout.contentRows < whole.contentRows ? folded : form
  }

  /// The form as it opens on what stands now.
  func makeForm(_ purpose: FormPurpose) -> Form? {
    switch purpose {
    case .newMesa: newMesaForm(purpose)
    case .search: searchForm(purpose)
    case .cutOff: cutOffForm(purpose)
    case .caseFile: table.map { caseFileForm(purpose, $0.mesa.caseFile) }
    case .party(let id): partyForm(purpose, id)
    case .session(let id): sessionForm(purpose, id)
    case .closing(let id): closingForm(purpose, id)
    case .sessionAgenda(let id): sessionAgendaForm(purpose, id)
    case .presence(let session, let person): presenceForm(purpose, session, person)
    case .people(let people): makeForm(people)
    case .note(let item): noteForm(purpose, on: item)
    case .floor(let floor): floorForm(floor)
    case .reason(let item, let mark):
      Form(
        purpose, title: look.wording.terms.mark(mark).capitalizedFirst,
        prompt: promptOfItems(else: item), fields: [line(.reason, texts.fieldReason, "", .reason)])
    case .leavePhase(let next): leavePhaseForm(purpose, to: next)
    case .newRecord(let kind, let owner): newRecordForm(purpose, kind, owner: owner)
    case .statement(let cell): statementForm(purpose, cell)
    case .question(let cell): questionForm(purpose, cell)
    case .record(let id):
      table?.mesa.records[id].map { recordForm(purpose, $0.kind, values: askedValues(of: $0)) }
    case .fulfilment(let id): fulfilmentForm(purpose, id)
    case .publication(let id): publicationForm(purpose, id)
    case .wording(let id): wordingForm(purpose, id)
    case .strikeRecord(let id):
      table?.mesa.records[id].map { record in
        Form(
          purpose, title: look.wording.actions.strike.title, prompt: promptOfRecords(else: record),
          fields: [line(.reason, texts.fieldReason, "", .reason)])
      }
    case .waiver(let target): waiverForm(purpose, target)
    case .actaPart(let target): actaPartForm(purpose, target)
    case .answer(let target): answerForm(purpose, target)
    case .signing(let target): signingForm(purpose, target)
    case .freeze: freezeForm(purpose)
    case .attach: attachForm(purpose)
    case .documentLead(let document, _): leadForm(purpose, document)
    }
  }

  /// Party, kind and agenda item are those of the cell: one begins with the words.
  private func statementForm(_ purpose: FormPurpose, _ cell: VoicesCell) -> Form {
    var values: [FieldKey: Value] = [
      .party: .party(cell.party), .statementKind: .code(cell.kind),
    ]
    values[.agendaItem] = cell.agendaItem.map(Value.record)
    var form = recordForm(purpose, .statement, values: values)
    form.stand(on: .record(.text))
    return form
  }

  /// The party is that of the cell, and one begins with the answer.
  private func questionForm(_ purpose: FormPurpose, _ cell: QuestionCell) -> Form {
    let values: [FieldKey: Value] = [.party: .party(cell.party), .date: .date(now.date)]
    var form = recordForm(purpose, .initialContact, values: values)
    form.stand(on: .record(cell.question))
    return form
  }

  /// Why a finding shall not stand in the way, below what it is and how it would be mended.
  private func waiverForm(_ purpose: FormPurpose, _ target: WaiverTarget) -> Form {
    let text = look.wording.lint.text(target.rule)
    let label = look.wording.records.field(.reasons, of: .waiver).capitalizedFirst
    return Form(
      purpose, title: look.wording.actions.waiveFinding.title,
      prompt: [text.what, text.why, text.how].joined(separator: " "),
      fields: [
        FormField(
          id: .record(.reasons), label: label,
          content: .area(TextArea("", upTo: Refusal.Field.note.limit)))
      ])
  }

  private func newMesaForm(_ purpose: FormPurpose) -> Form {
    let terms = look.wording.terms
    let blank = CaseFile(name: "")
    return Form(
      purpose, title: texts.newMesa,
      fields: [
        line(.name, texts.fieldName, "", .name), place(blank.place),
        choice(.type, texts.fieldType, terms.type, blank.type).further(usual: blank.type.rawValue),
        // Nothing stands there that nobody said.
        choice(.mechanism, texts.fieldMechanism, terms.mechanism, Mechanism.unsaid),
        choice(.role, texts.fieldRole, terms.role, blank.role).further(usual: blank.role.rawValue),
        line(.code, texts.fieldCode, "", .code).further(),
      ])
  }

  private func caseFileForm(_ purpose: FormPurpose, _ file: CaseFile) -> Form {
    let terms = look.wording.terms
    let usual = CaseFile(name: "")
    return Form(
      purpose, title: texts.caseFile,
      fields: [
        line(.name, texts.fieldName, file.name, .name),
        line(.code, texts.fieldCode, file.code, .code).further(), place(file.place),
        choice(.type, texts.fieldType, terms.type, file.type).further(usual: usual.type.rawValue),
        choice(.stage, texts.fieldStage, terms.stage, file.stage).further(
          usual: usual.stage.rawValue),
        choice(.status, texts.fieldStatus, terms.status, file.status),
        choice(.mechanism, texts.fieldMechanism, terms.mechanism, file.mechanism),
        choice(.moment, texts.fieldMoment, terms.moment, file.moment).further(
          usual: usual.moment.rawValue),
        choice(.role, texts.fieldRole, terms.role, file.role).further(usual: usual.role.rawValue),
        area(.summary, texts.fieldSummary, file.summary, .summary).further(),
      ])
  }

  private func partyForm(_ purpose: FormPurpose, _ id: PartyID?) -> Form {
    let terms = look.wording.terms
    let details =
      id.flatMap { table?.mesa.party($0)?.details }
      ?? PartyDetails(name: "", kind: .community, tier: .primary)
    return Form(
      purpose, title: id == nil ? texts.newParty : texts.editParty,
      fields: [
        line(.name, texts.fieldName, details.name, .party),
        choice(.kind, texts.fieldKind, terms.partyKind, details.kind),
        choice(.tier, texts.fieldTier, terms.tier, details.tier),
        line(.shortName, texts.fieldShortName, details.shortName, .partyShortName),
        line(.address, texts.fieldAddress, details.address, .place).further(),
      ])
  }

  private func leavePhaseForm(_ purpose: FormPurpose, to next: Phase) -> Form? {
    guard let mesa = table?.mesa else { return nil }
    let open = PhaseGate.open(in: mesa, resources.handbook)
    let question = texts.reasonToLeave(look.wording.terms.numberedPhase(mesa.phase), open.count)
    let gate = mesa.phase == .preliminary ? [gateInsight(mesa).text] : []
    return Form(
      purpose, title: texts.takeTo(look.wording.terms.numberedPhase(next)),
      prompt: ([question] + openLines(open) + gate).joined(separator: "\n"),
      fields: [line(.reason, texts.fieldReason, "", .reason)])
  }

  /// What stays open with what the data shows of it, as many items as the window has room for.
  private func openLines(_ open: [OpenItem]) -> [String] {
    let room = max(2, size.rows - 15)
    // What the data shows as open comes first: that can be looked up.
    let open = open.filter { $0.standing.tally != nil } + open.filter { $0.standing.tally == nil }
    let shown = open.count > room ? open.prefix(room - 1) : open[...]
    let lines = shown.map { item in
      let measured = item.standing.tally.flatMap { $0.total > 0 ? $0 : nil }
      let tally = measured.map { " \($0.done)/\($0.total)" } ?? ""
      let columns = min(72, size.columns - 4)
      return Frame.fitted(
        "\(item.standing.mark.box)\(tally) \(look.guide[item.id].title)", to: columns)
    }
    return lines + (shown.count < open.count ? [texts.andMore(open.count - shown.count)] : [])
  }

  func line(
    _ id: FieldID, _ label: String, _ value: String, _ field: Refusal.Field
  ) -> FormField {
    FormField(id: id, label: label, content: .line(TextField(value, upTo: field.limit)))
  }

  func area(
    _ id: FieldID, _ label: String, _ value: String, _ field: Refusal.Field
  ) -> FormField {
    FormField(id: id, label: label, content: .area(TextArea(value, upTo: field.limit)))
  }

  private func place(_ place: Place) -> FormField {
    FormField(id: .place, label: texts.fieldPlace, content: .place(PlaceField(place)))
  }

  private func choice<Value: CaseIterable & RawRepresentable<String>>(
    _ id: FieldID, _ label: String, _ name: (Value) -> String, _ value: Value
  ) -> FormField {
    let options = Value.allCases.map { ($0.rawValue, name($0).capitalizedFirst) }
    return FormField(
      id: id, label: label, content: .choice(ChoiceField(options, selected: value.rawValue)))
  }
}
