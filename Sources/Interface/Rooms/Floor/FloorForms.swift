import Dialogue
import Wording

extension AppState {
  func floorForm(_ purpose: FloorPurpose) -> Form? {
    guard let mesa = table?.mesa else { return nil }
    switch purpose {
    case .line: return openCaucus == nil ? lineForm() : nil
    case .lineApart: return openCaucus == nil ? nil : lineForm()
    case .noteApart(let item): return openCaucus == nil ? nil : noteForm(.floor(purpose), on: item)
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
    case .turn(let session, let turn): return turnForm(mesa, session, turn)
    case .quorum:
      let texts = QuorumTexts(look.wording.language)
      let rules = QuorumRule.allCases.map { ($0.rawValue, texts.rule($0).capitalizedFirst) }
      return Form(
        .floor(purpose), title: look.wording.actions.quorumRule.title,
        fields: [
          FormField(
            id: .kind, label: texts.field,
            content: .choice(ChoiceField(rules, selected: mesa.quorumRule.rawValue)))
        ])
    case .caucus: return caucusForm()
    case .release(let note): return releaseForm(note)
    }
  }

  /// Opens the line to capture, of whoever has the floor.
  mutating func openLine() -> [Effect] { openForm(linePurpose) }

  /// What is said apart is apart from the first letter on.
  private var linePurpose: FormPurpose {
    let speaker = openFloor?.holder.speaker
    return .floor(openCaucus == nil ? .line(speaker) : .lineApart(speaker))
  }

  /// One line, of whoever has the floor.
  private func lineForm() -> Form? {
    guard let room = nearest(FloorRoom.self) else { return nil }
    let standing = room.standing(self)
    let who = openFloor?.holder.speaker.map { standing.name(of: $0, self) }
    let matter = openFloor?.matter.flatMap { table?.mesa.records[$0]?.text(.title) }
    let title = [floorTexts.writing, who ?? floorTexts.ofNobody, matter ?? ""]
    return Form(
      linePurpose,
      title: title.filter { !$0.isEmpty }.joined(separator: separator),
      fields: [line(.note, "", "", .note)])
  }

  func floorSubmission(_ form: Form, _ purpose: FloorPurpose) throws(Complaint) -> Effect {
    switch purpose {
    case .line, .lineApart: return try floorLineSubmission(form)
    case .noteApart(let item): return noteSubmission(form, on: item)
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
    case .turn(let session, _): return try turnSubmission(form, session)
    case .quorum:
      return .perform(
        .case(.setQuorumRule(QuorumRule(rawValue: form.text(.kind)) ?? .eachParty)))
    case .caucus: return try caucusSubmission(form)
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
    let line = CaptureLine(text, in: mesa, at: now) { NoteKindTexts.kind($0) }
    return .room(.addNote(text: line.text, item: nil, saying: line.saying, as: line.kind))
  }

  /// What of a free note that was just written was meant to say more, and stayed among its words.
  mutating func sayStrays(of text: String) {
    guard let mesa = table?.mesa else { return }
    let line = CaptureLine(text, in: mesa, at: now) { NoteKindTexts.kind($0) }
    guard !line.strays.isEmpty else { return }
    message = Message(.warning, floorTexts.strays(line.strays))
  }

  /// Who is meant by a number or letters; `nil` where nothing is typed.
  func speaker(_ text: String) throws(Complaint) -> Speaker? {
    guard !text.isEmpty, let mesa = table?.mesa else { return nil }
    switch mesa.speaker(called: text, isWhole: true) {
    case .speaker(let found): return found
    case .several(let people):
      throw Complaint(text: floorTexts.several(people.map(mesa.name(of:))), field: .name)
    case .open, .nobody:
      let isName = text.last?.isLetter == true
      throw Complaint(
        text: isName ? floorTexts.nobodyCalled(text) : floorTexts.nobody(text), field: .name)
    }
  }
}
