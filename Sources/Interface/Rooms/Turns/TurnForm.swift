import Dialogue
import Wording

extension AppState {
  /// The turns of a session, the latest first, and one that is not yet written down.
  func turnForm(_ mesa: Mesa, _ session: SessionID, _ turn: Int?) -> Form? {
    guard mesa.session(session) != nil else { return nil }
    let numbers = mesa.speakerNumbers
    let turns = mesa.floor(of: session, at: now).turns
    let words = turns.reversed().map { turn in
      (
        "\(turn.id)",
        "\(turn.begins) \(name(of: turn.speaker, numbers)) "
          + look.wording.floor.clock(turn.seconds)
      )
    }
    let matters = mesa.records.all(.agendaItem).map { ($0.id.text, $0.text(.title)) }
    return Form(
      .floor(.turn(session, turn)), title: look.wording.actions.correctTurn.title,
      prompt: floorTexts.turnPrompt,
      fields: [
        FormField(
          id: .kind, label: floorTexts.fieldTurn,
          content: .choice(
            ChoiceField(
              words + [("", floorTexts.anotherTurn)], selected: turn.map { "\($0)" } ?? ""))),
        FormField(id: .name, label: floorTexts.fieldWho, content: .line(TextField("", upTo: 40))),
        FormField(
          id: .until, label: floorTexts.fieldLength, content: .line(TextField("", upTo: 10))),
        hour(.from, floorTexts.fieldBegan, nil).further(),
        FormField(
          id: .agenda, label: floorTexts.fieldMatter,
          content: .choice(ChoiceField([("", look.glyphs.unsaid)] + matters, selected: ""))
        ).further(),
      ])
  }

  func turnSubmission(_ form: Form, _ session: SessionID) throws(Complaint) -> Effect {
    let speaker = try self.speaker(form.text(.name))
    let length = form.text(.until)
    let seconds = try length.isEmpty ? nil : self.seconds(length)
    guard let turn = Int(form.text(.kind)) else {
      guard let speaker else { throw Complaint(text: floorTexts.whoSpoke, field: .name) }
      guard let seconds else { throw Complaint(text: floorTexts.badLength, field: .until) }
      let begins = try hour(form.text(.from), in: .from)
      if let begins, form.asked[.from] != form.text(.from),
        let doubt = doubt(of: begins, seconds: seconds, in: session)
      {
        throw Complaint(text: doubt, field: .from, isQuestion: true)
      }
      return .perform(
        .floor(
          .addTurn(
            session,
            WrittenTurn(
              speaker, seconds: seconds, begins: begins,
              matter: RecordID(form.text(.agenda))))))
    }
    return .perform(
      .floor(.reviseTurn(session, turn: turn, TurnRevision(speaker: speaker, seconds: seconds))))
  }

  /// What speaks against the hour of a turn that is written down afterwards: it is before the opening, or
  /// somebody else spoke then, for more than the minute to which hours are known.
  private func doubt(of begins: ClockHour, seconds: Int, in id: SessionID) -> String? {
    guard let mesa = table?.mesa, let session = mesa.session(id) else { return nil }
    // After an evening an early hour may be of the next day.
    if let opening = session.begins, begins < opening,
      !session.endsNextDay(opening: opening, closing: begins, at: now)
    {
      return turnsTexts.beginsBeforeOpening(begins, opening)
    }
    let start = begins.minuteOfDay * 60
    let other = mesa.floor(of: id, at: now).turns.first { turn in
      let first = turn.begins.minuteOfDay * 60
      return min(start + seconds, first + turn.seconds) - max(start, first) > 60
    }
    return other.map { other in
      turnsTexts.overlaps(other.begins, name(of: other.speaker, mesa.speakerNumbers))
    }
  }

  /// `2:30`, or `2` minutes.
  private func seconds(_ text: String) throws(Complaint) -> Int {
    let parts = text.split(separator: ":").map { Int($0) }
    if parts.count == 1, let minutes = parts[0], (1...1440).contains(minutes) {
      return minutes * 60
    }
    if parts.count == 2, let minutes = parts[0], let rest = parts[1], (0..<60).contains(rest),
      (0...1440).contains(minutes), minutes + rest > 0
    {
      return minutes * 60 + rest
    }
    throw Complaint(text: floorTexts.badLength, field: .until)
  }
}
