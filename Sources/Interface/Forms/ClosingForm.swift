import Dialogue

/// The form by which a session is closed, and how it ended where it is corrected.
extension AppState {
  /// How it ended, and what its papers state of that, where it is corrected.
  func endingFields(_ details: SessionDetails?) -> [FormField] {
    [endingField(details).further(), endingWordsField(details).further()]
  }

  private func endingField(_ details: SessionDetails?) -> FormField {
    let words = CodeList.sessionEnding.codes.map {
      ($0.rawValue, look.wording.records.code($0, in: .sessionEnding).capitalizedFirst)
    }
    return FormField(
      id: .ending, label: texts.fieldEnding,
      content: .choice(
        ChoiceField(
          [("", look.glyphs.unsaid)] + words, selected: details?.ending?.rawValue ?? "")))
  }

  private func endingWordsField(_ details: SessionDetails?) -> FormField {
    area(.endingWords, texts.fieldEndingWords, details?.endingWords ?? "", .endingWords)
  }

  /// The form by which a session is closed: how it ended, what is stated of that, at what hour.
  func closingForm(_ purpose: FormPurpose, _ id: SessionID) -> Form? {
    guard let session = table?.mesa.session(id), session.isOpen else { return nil }
    let details = session.details
    let asked = satisfactionField(at: id)
    let prompt = asked == nil ? [] : [texts.satisfactionPrompt(askedParties.map(\.name))]
    return Form(
      purpose, title: texts.closeSession(session.number),
      prompt: ([texts.closingPrompt] + prompt).joined(separator: " "),
      // What the mesa has asked before comes next: its digits are typed at once.
      fields: [endingField(details)] + [asked].compactMap { $0 }.filter { !$0.isFurther }
        + [
          endingWordsField(details),
          hour(.statedClosing, texts.fieldStatedClosing, details.statedClosing),
        ] + nextDateField(after: id) + [asked].compactMap { $0 }.filter(\.isFurther))
  }

  /// Whose satisfaction is asked for: the parties at the table, in their order.
  private var askedParties: [Party] { table?.mesa.partiesAtTable ?? [] }

  /// How the parties are left, a digit for each; folded away as long as the mesa never asked.
  private func satisfactionField(at session: SessionID) -> FormField? {
    guard let mesa = table?.mesa, !askedParties.isEmpty else { return nil }
    let field = FormField(
      id: .record(.satisfaction), label: texts.fieldSatisfaction,
      content: .line(TextField(answered(at: session), upTo: 40)))
    return mesa.records.all(.satisfaction).isEmpty ? field.further() : field
  }

  /// What a party answered already in this session, as when it was closed and goes on.
  private func answer(of party: PartyID, at session: SessionID) -> Record? {
    table?.mesa.records.all(.satisfaction).last {
      $0.session == session && $0.party() == party
    }
  }

  /// The digits of what was answered already.
  private func answered(at session: SessionID) -> String {
    let codes = CodeList.satisfaction.codes
    let digits = askedParties.map { party in
      answer(of: party.id, at: session)?.code(.satisfaction).flatMap(codes.firstIndex(of:))
        .map { "\($0 + 1)" } ?? "0"
    }
    return digits.contains { $0 != "0" } ? digits.joined() : ""
  }

  /// What the digits say: one for each party, 0 or a hyphen for one that was not asked.
  private func satisfaction(
    _ form: Form, at session: SessionID, on date: CalendarDate
  ) throws(Complaint) -> [Command] {
    let signs = form.text(.record(.satisfaction)).filter { !$0.isWhitespace }
    let parties = askedParties
    guard signs.count <= parties.count else {
      throw Complaint(text: texts.badSatisfaction, field: .record(.satisfaction))
    }
    let codes = CodeList.satisfaction.codes
    var commands: [Command] = []
    for (party, sign) in zip(parties, signs) where sign != "0" && sign != "-" {
      guard let digit = sign.wholeNumberValue, codes.indices.contains(digit - 1) else {
        throw Complaint(text: texts.badSatisfaction, field: .record(.satisfaction))
      }
      let code = Value.code(codes[digit - 1])
      if let old = answer(of: party.id, at: session) {
        guard old[.satisfaction] != code else { continue }
        let values = old.values.merging([.satisfaction: code]) { $1 }
        commands.append(
          .record(.reviseRecord(old.id, .satisfaction, values, from: old.seen)))
        continue
      }
      commands.append(
        .record(
          .addRecord(
            .satisfaction,
            [
              .party: .party(party.id), .satisfaction: code, .date: .date(date),
            ])))
    }
    return commands
  }

  func closing(_ form: Form, _ id: SessionID) throws(Complaint) -> Effect {
    guard let session = table?.mesa.session(id) else {
      throw Complaint(text: look.wording.refusals.sentence(.unknownSession(id.serial)), field: nil)
    }
    let old = session.details
    var new = old
    new.ending = form.choice(.ending, of: Code.self)
    guard new.ending != nil else { throw Complaint(text: texts.sayEnding, field: .ending) }
    new.endingWords = form.text(.endingWords)
    new.statedClosing = try hour(form.text(.statedClosing), in: .statedClosing)
    try checkClosing(form, of: session, opening: nil, closing: new.statedClosing)
    var commands = try satisfaction(form, at: id, on: old.date)
    if new != old {
      let change = SessionRevision(from: old, to: new)
      commands.append(
        .session(.reviseSession(id, change, from: SessionRevision(from: new, to: old))))
    }
    // Time that nobody saw, and of which nobody said what it was, is nobody's.
    if let since = table?.unseen {
      commands.insert(.floor(.answerGap(since: since, .notRecorded)), at: 0)
    }
    commands += try nextDate(form, after: id)
    guard !commands.isEmpty else { return .perform(.session(.closeSession)) }
    return .performAll(commands + [.session(.closeSession)])
  }
}
