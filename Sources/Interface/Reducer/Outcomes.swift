import Dialogue
import Wording

extension AppState {
  /// Takes what the world answered.
  public mutating func receive(_ outcome: Outcome) {
    table?.own.endTransaction()
    defer {
      keepActaView()
      settle()
    }
    switch outcome {
    case .performed(let command, let folio):
      receivePerformed(command, folio)
    case .refused(_, let refusal):
      sift { $0.sent = 0 }
      change(IntakeRoom.self) { $0.send([]) }
      receiveRefusal(refusal)
    case .failed(let sentence):
      sift { $0.sent = 0 }
      change(IntakeRoom.self) { $0.send([]) }
      alarm = sentence
    case .opened(let chronicle, let readOnly, let notices, let seen):
      // A new mesa has just been written: writing works again.
      if case .form(let form) = sheet, form.purpose == .newMesa { alarm = nil }
      finishForm()
      table = TableState(chronicle: chronicle, readOnly: readOnly)
      if !rooms.contains(where: \.isOfMesa) { library.above = Array(rooms.dropFirst()) }
      rooms = [library, ChecklistRoom(chronicle.mesa.phase)]
      if let notice = readOnly ?? notices.first {
        message = Message(.warning, notice)
      } else if let session = chronicle.mesa.openSession {
        let said =
          session.date == now.date
          ? floorTexts.stillOpen(session.number, key(of: "floor"))
          : floorTexts.leftOpen(session.number, key(of: "floor"))
        message = Message(.info, said)
      }
      noteUnseen(sinceFolio: chronicle.folios.last, orSeen: seen)
      if let place = library.awaited {
        library.awaited = nil
        show(place)
      }
    case .followed(let known):
      if leaveFrozen() {
        message = Message(.info, frozenAlready)
      }
      receiveFollowed(known)
    case .library(let entries):
      let selected = library.wanted ?? library.selected?.id ?? table?.mesa.id
      library.wanted = nil
      library.entries = entries
      if let selected { library.select(selected) }
      sayLeftOpen(entries)
    case .readingStopped(let sentence):
      library.isUnread = true
      message = Message(.warning, sentence)
    case .found(let found):
      receive(found)
    case .surveyed(let survey):
      receive(survey)
    case .couldNotOpen(let sentence):
      library.awaited = nil
      if case .form(var form) = sheet {
        form.complaint = sentence
        sheet = .form(form)
      } else {
        message = Message(.error, sentence)
      }
    case .document(let choice, let document):
      var reader = Reader(
        title: choice.kind.row.title[look.wording.language],
        paragraphs: BlockLines.paragraphs(document.blocks))
      reader.document = choice
      lay(.reader(reader))
    case .done(let sentence):
      alarm = nil
      // What was read before it was saved has been; below it lies the form of its lead.
      if case .reader(let reader) = sheet, reader.document != nil { sheet = nil }
      finishForm()
      message = Message(.info, sentence)
    case .notDone(let sentence):
      leaveFrozen()
      message = Message(.error, sentence)
    case .edited(let text):
      receiveEdited(text)
    }
  }

  /// The sessions that were left open, where nothing else is being said.
  private mutating func sayLeftOpen(_ entries: [LibraryEntry]) {
    let open = entries.filter(\.isSessionOpen)
    guard message == nil, let first = open.first else { return }
    let said =
      open.count == 1
      ? floorTexts.leftOpen(first.lastSession ?? 0, in: first.name)
      : floorTexts.leftOpen(in: open.map(\.name))
    message = Message(.info, Frame.fitted(said, to: size.columns - 2))
  }

  private mutating func receivePerformed(_ command: Command, _ folio: Int) {
    alarm = nil
    let isLine = formInHand?.purpose == .people(.line)
    if formInHand?.purpose == .floor(.emergency) { return receiveEmergency(folio) }
    finishForm()
    switch command {
    case .strike(let command):
      message = Message(.info, strikeSentence(command, folio))
    case .protocol(.enterPhase(let phase, _)):
      change(ChecklistRoom.self) {
        $0.list = .phase(phase)
        $0.pane = .items
      }
    case .people(.person(.add)) where isLine: goOnWithLines(folio)
    case .people(.addParty): standOnLast()
    case .room(.addNote(let text, let item, _, _)):
      standOnLast()
      if item == nil { sayStrays(of: text) }
    case .room(let command): receiveSorted(command)
    case .session(.openSession):
      standOnLast()
      // What was promised before goes before what is asked for now.
      if hasOpenCommitments {
        // In the Sala the next keys are meant for it.
        if top is FloorRoom {
          message = Message(.info, openCommitmentsNote)
        } else {
          enter(RoomName.commitments)
          message = Message(.info, texts.oldBeforeNew)
        }
      }
    case .record(.addRecord(.acta, _)):
      // The one just begun is the last, and the one to see.
      change(ActaRoom.self) { $0.acta = nil }
    case .record(.addRecord), .record(.moveRecord): standOnRecord(folio)
    case .session(.recordAttendance):
      if isLine, case .session(.attendanceRecorded(_, let attendance))? = self.folio(folio)?.event {
        change(AttendanceRoom.self) { $0.focus.id = .person(attendance.person) }
      }
    case .floor(.recordWalkOut): offerRecess(after: folio)
    case .case, .people, .protocol, .session, .floor, .record, .acta: break
    }
    rememberPeople(of: folio)
    receiveIntake()
    let count = takeSent()
    if let said = floorGivenMeanwhile(before: folio) { message = Message(.warning, said) }
    sayDone(folio, rows: count)
  }

  /// Another window took the acta to signature that this one was asking about: nothing is left to
  /// confirm.
  ///
  /// - Returns: whether that was so.
  @discardableResult
  private mutating func leaveFrozen() -> Bool {
    guard case .form(let form) = sheet, case .freeze(let acta) = form.purpose,
      table?.mesa.frozen(acta) != nil
    else { return false }
    finishForm()
    return true
  }

  /// A record that was just added or moved keeps the cursor.
  private mutating func standOnRecord(_ number: Int) {
    let id: RecordID? =
      switch folio(number)?.event {
      case .record(.recordAdded(let id, _, _, _, _, _)), .record(.recordMoved(let id, _)): id
      default: nil
      }
    guard let id else { return }
    // Of the answers to the rules the cursor goes its own way.
    let isRule = top is RulesRoom && table?.mesa.records[id]?.kind == .groundRule
    guard top is RecordsRoom || isRule else { return }
    show(record: id)
  }

  /// What was just added is the last row, if this is its room.
  private mutating func standOnLast() {
    if top is PartiesRoom || top is NotesRoom || top is SessionsRoom || top is HistoryRoom {
      rooms[rooms.count - 1].focus = .end
    }
  }

  /// The form was saved: it goes, with its draft.
  mutating func finishForm() {
    if case .form(let form) = sheet {
      drafts[draftKey(form.purpose)] = nil
      sheet = nil
    }
  }

  private mutating func receiveRefusal(_ refusal: Refusal) {
    if case .changedMeanwhile(let clash) = refusal, case .form(let form) = sheet {
      return receiveClash(clash, in: form)
    }
    let kind = formInHand.flatMap { self.kind(of: $0.purpose) }
    let sentence =
      laterFolio(refusal) ?? Refusals(look.wording.language, of: kind).sentence(refusal)
    if case .phaseReasonRequired = refusal, case nil = sheet { return }
    leaveFrozen()
    if case .form(var form) = sheet {
      if refusal == .nothingChanges {
        finishForm()
      } else {
        form.complaint = sentence
        if let key = refusal.recordField { form.stand(on: .record(key)) }
        sheet = .form(form)
      }
    } else {
      let isFloor = refusal == .nothingChanges && top is FloorRoom && openFloor != nil
      message = Message(.warning, isFloor ? floorTexts.alreadySo : sentence)
    }
  }

  private mutating func receiveEdited(_ text: String?) {
    guard case .form(var form) = sheet, form.fields.indices.contains(form.focus) else { return }
    guard let text else {
      message = Message(.warning, texts.leftEditor)
      return
    }
    form.fields[form.focus].restore(text)
    sheet = .form(form)
  }
}
