import Dialogue
import Wording

extension AppState {
  func actaPartForm(_ purpose: FormPurpose, _ target: ActaPartTarget) -> Form {
    let text = table.flatMap { target.record(in: $0.mesa) }?.text(.text) ?? ""
    let label = look.wording.records.code(target.part, in: .actaPart).capitalizedFirst
    let topic = target.item.flatMap { table?.mesa.records[$0] }?.text(.title) ?? ""
    return Form(
      purpose, title: label,
      prompt: [topic, offerPrompt(for: target)].filter { !$0.isEmpty }.joined(separator: "\n"),
      fields: [
        FormField(
          id: .record(.text), label: label,
          content: .area(TextArea(text, upTo: Refusal.Field.note.limit)))
      ])
  }

  /// Words make, change or, when there are none any more, strike the record of the part.
  func actaPartSubmission(
    _ form: Form, _ target: ActaPartTarget
  ) throws(Complaint) -> Effect {
    let text = form.text(.record(.text))
    let old = table.flatMap { target.record(in: $0.mesa) }
    let revision = FormRevision(form: form, fresh: actaPartForm(form.purpose, target))
    let outdated = revision.outdated(.record(.text))
    // The record is made and struck out with its words, so there may be none to revise.
    if outdated != nil, old == nil || text.trimmed.isEmpty {
      throw clash(on: old, stands: old?.text(.text) ?? "", yours: text)
    }
    if let old, text.trimmed.isEmpty {
      return .perform(
        .record(.strikeRecord(old.id, reason: look.wording.actaScreen.empty)))
    }
    var values: [FieldKey: Value] = [
      .acta: .record(target.acta), .part: .code(target.part), .text: .text(text),
    ]
    values[.agendaItem] = target.item.map(Value.record)
    guard let old else { return .perform(.record(.addRecord(.actaPart, values))) }
    var seen = old.seen
    if let outdated {
      seen.updateValue(outdated.trimmed.isEmpty ? nil : .text(outdated), forKey: .text)
    }
    return .perform(.record(.reviseRecord(old.id, .actaPart, values, from: seen)))
  }

  private func clash(on record: Record?, stands: String, yours: String) -> Complaint {
    Complaint(
      clash: .record(
        RecordClash(
          id: record?.id ?? RecordID(origin: .unsaid, serial: 0), kind: .actaPart, key: .text,
          stands: stands.isEmpty ? nil : .text(stands), yours: yours.isEmpty ? nil : .text(yours))))
  }

  func answerForm(_ purpose: FormPurpose, _ target: AnswerTarget) -> Form {
    Form(
      purpose,
      title: look.wording.records.code(target.answer, in: .reception).capitalizedFirst,
      prompt: table?.mesa.party(target.party)?.name ?? "",
      fields: [
        FormField(
          id: .record(.words), label: look.wording.actaScreen.wordsLabel,
          content: .line(TextField("", upTo: 200)))
      ])
  }

  func answerSubmission(_ form: Form, _ target: AnswerTarget) throws(Complaint) -> Effect {
    let words = form.text(.record(.words))
    guard !words.trimmed.isEmpty else {
      let missing = Refusal.recordFieldMissing(.words, .acceptance)
      throw Complaint(text: look.wording.refusals.sentence(missing), field: .record(.words))
    }
    let answer = Command.record(.addRecord(.acceptance, answerValues(target, words: words)))
    return .performAll(readAloud(before: target) + [answer])
  }

  /// What a party said through whoever speaks for it, in their language, at this hour.
  func answerValues(_ target: AnswerTarget, words: String = "") -> [FieldKey: Value] {
    let mesa = table?.mesa
    let session = actaRecord.flatMap { mesa?.session(of: $0.id) }
    let speaker = session.flatMap { mesa?.speaker(for: target.party, at: $0) }
    let delegates = (mesa?.records.all(.delegate) ?? []).compactMap { mesa?.person(of: $0) }
      .filter { $0.party == target.party }
    // Where nobody in particular answers, the party as a whole does.
    let answering = delegates.filter { $0.id == speaker }
    let speakers = (answering.isEmpty ? delegates : answering).map(\.details)
    // Of several who speak different languages nobody said in which they answered.
    let languages = Set(speakers.map(\.language))
    let language = languages.count == 1 ? languages.first ?? "" : ""
    var values: [FieldKey: Value] = [
      .agreement: .record(target.agreement), .party: .party(target.party),
      .answer: .code(target.answer), .words: .text(words), .language: .text(language),
      .date: .date(now.date), .hour: .text(now.clock),
    ]
    values[.speaker] = speaker.map(Value.person)
    if !speakers.isEmpty, speakers.allSatisfy({ $0.needsInterpreter == true }) {
      values[.interpreter] = .flag(true)
    }
    return values
  }

  func signingForm(_ purpose: FormPurpose, _ target: SigningTarget) -> Form {
    let kind: RecordKind = target.kind == .delivery ? .delivery : .signature
    let key: FieldKey = target.kind == .delivery ? .addressee : .words
    let who =
      target.kind == .delivery
      ? target.party.flatMap { table?.mesa.party($0)?.name } : signer(of: target)?.name
    let asked: [(FieldKey, String)] =
      target.kind == .onRequest
      ? [
        (.witness, signer(of: target)?.witness ?? ""),
        (.witnessDNI, signer(of: target)?.witnessDNI ?? ""),
      ] : [(key, "")]
    return Form(
      purpose, title: signingTitle(target.kind), prompt: who ?? "",
      fields: asked.map { key, known in
        FormField(
          id: .record(key),
          label: look.wording.records.field(key, of: kind).capitalizedFirst,
          content: .line(TextField(known, upTo: 200)))
      })
  }

  private func signingTitle(_ kind: SigningTarget.Kind) -> String {
    let records = look.wording.records
    return switch kind {
    case .onRequest: records.code(.onRequest, in: .outcome).capitalizedFirst
    case .declined: records.code(.declined, in: .outcome).capitalizedFirst
    case .delivery: records.kind(.delivery).capitalizedFirst
    }
  }

  private func signer(of target: SigningTarget) -> ActaSigner? {
    let signers = table?.mesa.signers(of: target.acta) ?? []
    return signers.first { $0.person == target.person }
  }

  func signingSubmission(_ form: Form, _ target: SigningTarget) throws(Complaint) -> Effect {
    if let party = target.party {
      return .perform(
        .record(
          .addRecord(
            .delivery,
            [
              .acta: .record(target.acta), .party: .party(party),
              .addressee: .text(form.text(.record(.addressee))), .date: .date(now.date),
              .hour: .text(now.clock),
            ])))
    }
    let isOnRequest = target.kind == .onRequest
    for key in isOnRequest ? [FieldKey.witness, .witnessDNI] : [.words]
    where form.text(.record(key)).trimmed.isEmpty {
      let missing = Refusal.recordFieldMissing(key, .signature)
      throw Complaint(text: look.wording.refusals.sentence(missing), field: .record(key))
    }
    guard let signer = signer(of: target) else {
      let missing = Refusal.recordFieldMissing(.person, .signature)
      throw Complaint(text: look.wording.refusals.sentence(missing), field: .record(.words))
    }
    var values = signatureValues(
      signer, target.acta, isOnRequest ? .onRequest : .declined,
      words: isOnRequest ? "" : form.text(.record(.words)))
    if isOnRequest {
      for key in [FieldKey.witness, .witnessDNI] { values[key] = .text(form.text(.record(key))) }
    }
    return .perform(.record(.addRecord(.signature, values)))
  }

  func signatureValues(
    _ signer: ActaSigner, _ acta: RecordID, _ outcome: Code, words: String = ""
  ) -> [FieldKey: Value] {
    [
      .acta: .record(acta), .person: .person(signer.person), .outcome: .code(outcome),
      .date: .date(now.date), .hour: .text(now.clock), .words: .text(words),
    ]
  }

  /// What cannot be taken back is confirmed with a word.
  func freezeForm(_ purpose: FormPurpose) -> Form {
    let number = (table?.mesa.frozenActas.last?.number ?? 0) + 1
    return Form(
      purpose, title: look.wording.actions.freezeActa.title,
      prompt: [
        clockWarning,
        isOfOpenSession ? look.wording.actaScreen.sessionStillOpen : "",
        isOfUnknownWithdrawal ? look.wording.lint.text(.nobodyWithdrew).what : "",
        look.wording.actaScreen.confirmFreeze(number),
      ]
      .filter { !$0.isEmpty }.joined(separator: "\n"),
      fields: [
        FormField(
          id: .reason, label: look.wording.actaScreen.confirmation,
          content: .line(TextField("", upTo: 10)))
      ])
  }

  /// Whether the session of the acta on the screen goes on, so that nobody knows yet when it ended.
  private var isOfOpenSession: Bool {
    guard let mesa = table?.mesa, let acta = actaRecord else { return false }
    return mesa.session(of: acta.id)?.isOpen == true
  }

  /// Whether the acta would tell of a withdrawal of nobody knows whom.
  private var isOfUnknownWithdrawal: Bool {
    guard let mesa = table?.mesa, let acta = actaRecord else { return false }
    return mesa.isWithdrawalUnknown(in: acta.id)
  }

  func freezeSubmission(_ form: Form, _ acta: RecordID) throws(Complaint) -> Effect {
    let answer = Folding.fold(form.text(.reason).trimmed)
    guard answer == Folding.fold(texts.yes) else {
      throw Complaint(
        text: look.wording.actaScreen.confirmFreeze(
          (table?.mesa.frozenActas.last?.number ?? 0) + 1),
        field: .reason)
    }
    return .freeze(acta)
  }

  private func attachTitle(_ purpose: FormPurpose) -> String {
    guard case .attach(let acta) = purpose, table?.mesa.records[acta]?.kind == .obtainedActa else {
      return look.wording.actions.attachScan.title
    }
    return look.wording.actions.attachCopy.title
  }

  func attachForm(_ purpose: FormPurpose) -> Form {
    Form(
      purpose, title: attachTitle(purpose),
      fields: [
        FormField(
          id: .reason, label: look.wording.actaScreen.pathOfFile,
          content: .line(TextField("", upTo: 1000)))
      ])
  }
}
