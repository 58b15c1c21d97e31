import Dialogue
import Wording

extension AppState {
  func floorForm(_ purpose: FloorPurpose) -> Form? {
    guard let mesa = table?.mesa else { return nil }
    switch purpose {
    case .line: return lineForm()
    case .emergency: return emergencyForm()
    case .recess:
      return Form(
        .floor(purpose), title: look.wording.actions.recess.title,
        fields: [hour(.until, floorTexts.fieldReturn, nil)])
    case .limit:
      let minutes = openFloor?.limit.map { String($0) } ?? ""
      return Form(
        .floor(purpose), title: look.wording.actions.turnLimit.title,
        fields: [
          FormField(
            id: .reason, label: floorTexts.fieldMinutes, content: .line(TextField(minutes, upTo: 6))
          )
        ])
    case .walkOut(let speaker):
      let name: String =
        switch speaker {
        case .person(let id): mesa.name(of: id)
        case .party(let id): mesa.party(id)?.name ?? ""
        }
      return Form(
        .floor(purpose), title: look.wording.actions.walkOut.title,
        fields: [
          line(
            .endingWords, texts.fieldEndingWords, floorTexts.leaves(name, now.hour, speaker),
            .endingWords)
        ])
    case .sayer(let id):
      return mesa.note(id).map { note in
        Form(
          .floor(purpose), title: look.wording.actions.attributeNote.title, prompt: note.text,
          fields: [
            FormField(
              id: .name, label: floorTexts.fieldWho, content: .line(TextField("", upTo: 40)))
          ])
      }
    case .turn: return turnForm(mesa)
    case .caucus: return caucusForm()
    case .release(let note): return releaseForm(note)
    }
  }

  /// One line, of whoever has the floor.
  private func lineForm() -> Form? {
    guard let room = nearest(FloorRoom.self) else { return nil }
    let standing = room.standing(self)
    let who = openFloor?.holder.speaker.map { standing.name(of: $0, self) }
    let matter = openFloor?.matter.flatMap { table?.mesa.records[$0]?.text(.title) }
    let title = [floorTexts.writing, who ?? floorTexts.ofNobody, matter ?? ""]
    return Form(
      .floor(.line(openFloor?.holder.speaker)),
      title: title.filter { !$0.isEmpty }.joined(separator: separator),
      fields: [line(.note, "", "", .note)])
  }

  /// The last turns, the latest first, and one that is not among them.
  private func turnForm(_ mesa: Mesa) -> Form? {
    guard let session = mesa.openSession ?? mesa.sessions.last,
      let room = nearest(FloorRoom.self)
    else { return nil }
    let standing = room.standing(self)
    let floor = mesa.floor(of: session.id, at: now)
    let turns = floor.turns.suffix(9).reversed().map { turn in
      (
        "\(turn.id)",
        "\(turn.begins) \(standing.name(of: turn.speaker, self)) "
          + look.wording.floor.clock(turn.seconds)
      )
    }
    return Form(
      .floor(.turn), title: look.wording.actions.correctTurn.title, prompt: floorTexts.turnPrompt,
      fields: [
        FormField(
          id: .kind, label: floorTexts.fieldTurn,
          content: .choice(
            ChoiceField(
              turns + [("", floorTexts.anotherTurn)], selected: turns.first?.0 ?? ""))),
        FormField(id: .name, label: floorTexts.fieldWho, content: .line(TextField("", upTo: 40))),
        FormField(
          id: .until, label: floorTexts.fieldLength, content: .line(TextField("", upTo: 10))),
      ])
  }

  func floorSubmission(_ form: Form, _ purpose: FloorPurpose) throws(Complaint) -> Effect {
    switch purpose {
    case .line: return .perform(capture(form.text(.note)))
    case .emergency: return try emergencySubmission(form)
    case .recess:
      let until = try hour(form.text(.until), in: .until)
      return .perform(.floor(.giveFloor(.recess(until: until))))
    case .limit:
      let text = form.text(.reason)
      let minutes = Int(text)
      guard text.isEmpty || minutes != nil else {
        throw Complaint(text: floorTexts.badMinutes, field: .reason)
      }
      return .perform(.floor(.setLimit(minutes: minutes)))
    case .walkOut(let speaker):
      return .perform(.floor(.recordWalkOut(speaker, words: form.text(.endingWords))))
    case .sayer(let note):
      return .perform(.room(.attributeNote(note, try speaker(form.text(.name)))))
    case .turn: return try turnSubmission(form)
    case .caucus: return caucusSubmission(form)
    case .release(let note):
      guard let speaker = try speaker(form.text(.name)) else {
        throw Complaint(text: caucusTexts.sayWhose, field: .name)
      }
      return .perform(.room(.releaseNote(note, by: speaker)))
    }
  }

  /// A line as it was typed, taken apart.
  func capture(_ text: String) -> Command {
    guard let mesa = table?.mesa else { return .room(.addNote(text: text, item: nil)) }
    let line = CaptureLine(text, in: mesa) { NoteKindTexts.kind($0) }
    return .room(.addNote(text: line.text, item: nil, saying: line.saying, as: line.kind))
  }

  private func turnSubmission(_ form: Form) throws(Complaint) -> Effect {
    guard let mesa = table?.mesa, let session = mesa.openSession ?? mesa.sessions.last else {
      throw Complaint(text: noSessions, field: nil)
    }
    let speaker = try self.speaker(form.text(.name))
    let length = form.text(.until)
    let seconds = try length.isEmpty ? nil : self.seconds(length)
    guard let turn = Int(form.text(.kind)) else {
      guard let speaker else { throw Complaint(text: floorTexts.whoSpoke, field: .name) }
      guard let seconds else { throw Complaint(text: floorTexts.badLength, field: .until) }
      return .perform(.floor(.addTurn(session.id, WrittenTurn(speaker, seconds: seconds))))
    }
    return .perform(
      .floor(
        .reviseTurn(session.id, turn: turn, TurnRevision(speaker: speaker, seconds: seconds))))
  }

  /// Who is meant by a number or letters; `nil` where nothing is typed.
  private func speaker(_ text: String) throws(Complaint) -> Speaker? {
    if text.isEmpty { return nil }
    guard case .speaker(let found)? = table?.mesa.speaker(typed: text, isWhole: true) else {
      throw Complaint(text: floorTexts.nobody(text), field: .name)
    }
    return found
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
