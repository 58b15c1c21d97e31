extension Mesa {
  /// The event is one of records where a line becomes one.
  func decideRoom(
    _ command: RoomCommand, _ new: NewIdentities, in handbook: Handbook
  ) throws(Refusal) -> Event {
    switch command {
    case .addNote(let text, let item, let saying, _):
      if let item, handbook.item(item) == nil { throw .unknownItem(item) }
      return .room(
        .noteAdded(
          new.note, text: try required(text, .note), item: item, session: openSession?.id,
          saying: try checked(saying, isFree: item == nil)))
    case .sortNote(let id, let kind): return try decideSorting(try known(id), kind, new, handbook)
    case .attributeNote(let id, let speaker):
      let note = try known(id)
      if let speaker { try check(speaker) }
      guard note.saying?.speaker != speaker else { throw .nothingChanges }
      if let record = record(madeOf: id) { throw .noteIsTaken(record.numbered) }
      return .room(.noteAttributed(id, speaker))
    case .releaseNote(let id, let speaker):
      let note = try known(id)
      guard note.isReserved else { throw .nothingChanges }
      try check(speaker)
      try checkTrust(of: note, givenBackBy: speaker)
      return .room(.noteReleased(id, by: speaker))
    case .joinNotes(let id, let other):
      let (note, first) = (try known(id), try known(other))
      try checkJoining(note, to: first)
      return .room(.noteJoined(id, to: other))
    case .strikeNote(let id):
      if let record = record(madeOf: try known(id).id) { throw .noteIsTaken(record.numbered) }
      return .room(.noteStruck(id))
    }
  }

  /// What was said in trust is given free by the party that said it, and nobody else: that of whoever
  /// spoke, or those with whom the mediator was apart.
  private func checkTrust(of note: Note, givenBackBy speaker: Speaker) throws(Refusal) {
    let own =
      note.saying?.speaker.flatMap(party(of:)).map { [$0] } ?? caucus(of: note)?.parties ?? []
    guard let first = own.first, let giving = party(of: speaker), !own.contains(giving) else {
      return
    }
    let name = party(first)?.name ?? first.description
    switch speaker {
    case .person(let id): throw .speaksForOther(self.name(of: id), name)
    case .party(let id): throw .speaksForOther(party(id)?.name ?? id.description, name)
    }
  }

  /// What two people said, or what one said in trust and at the table, are no one line.
  private func checkJoining(_ note: Note, to first: Note) throws(Refusal) {
    guard note.id != first.id else { throw .nothingChanges }
    for id in [note.id, first.id] {
      if let record = record(madeOf: id) { throw .noteIsTaken(record.numbered) }
    }
    guard note.session == first.session, note.item == first.item,
      note.saying?.speaker == first.saying?.speaker, note.isReserved == first.isReserved,
      (note.saying?.inCaucus ?? false) == (first.saying?.inCaucus ?? false)
    else { throw .notesAreApart(first.id.serial, note.id.serial) }
    _ = try required(NoteBook.joined(first.text, note.text), .note)
  }

  private func decideSorting(
    _ note: Note, _ kind: NoteKind?, _ new: NewIdentities, _ handbook: Handbook
  ) throws(Refusal) -> Event {
    guard self.kind(of: note) != kind else { throw .nothingChanges }
    if let record = record(madeOf: note.id) { throw .noteIsTaken(record.numbered) }
    guard let kind, let record = kind.record, !note.isReserved else {
      return .room(.noteSorted(note.id, kind))
    }
    let added = try decideRecord(
      .addRecord(record, try values(of: note, as: kind)), new,
      holidays: handbook.holidays, on: nil)
    guard case .recordAdded(let id, let number, _, _, let values, _) = added else {
      throw .nothingChanges
    }
    return .record(
      .recordAdded(
        id, number: number, session: note.session, record, values, note: note.id))
  }

  /// Completed by who has the floor, unless it is of another hour.
  private func checked(_ saying: Saying?, isFree: Bool) throws(Refusal) -> Saying? {
    if let speaker = saying?.speaker { try check(speaker) }
    try checkMatter(saying?.matter)
    var result = saying ?? Saying()
    if isFree, result.hour == nil, let session = openSession {
      let floor = floor(of: session.id)
      result = Saying(
        speaker: result.speaker ?? floor.holder.speaker, matter: result.matter ?? floor.matter,
        inCaucus: result.inCaucus)
    }
    if caucus != nil || wasApart(result), !result.inCaucus {
      result = Saying(
        speaker: result.speaker, matter: result.matter, hour: result.hour, inCaucus: true)
    }
    return result.isEmpty ? nil : result
  }

  /// Whether the hour of a line is within a caucus that ended, and nobody says it who was not there.
  private func wasApart(_ saying: Saying) -> Bool {
    guard let hour = saying.hour, let session = openSession,
      let caucus = floor(of: session.id).caucus(on: session.date, at: hour)
    else { return false }
    guard let party = saying.speaker.flatMap(party(of:)), !caucus.parties.isEmpty else {
      return true
    }
    return caucus.parties.contains(party)
  }

  private func known(_ id: NoteID) throws(Refusal) -> Note {
    guard let note = note(id) else { throw .unknownNote(id.serial) }
    return note
  }
}
