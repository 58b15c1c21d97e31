extension Chronicle {
  /// The event that carries out `command` on this state, not yet written anywhere.
  ///
  /// An identity in it of which only the serial number was said is the one that has it in this book.
  ///
  /// - Parameter origin: the run that asks, which what is new is called by.
  /// - Throws: a ``Refusal`` that says why it cannot be done; the state is as before.
  public func decide(
    _ command: Command, in handbook: Handbook, from origin: Origin
  ) throws(Refusal) -> Event {
    if case .openMesa(let opening) = command { return try decideOpening(opening) }
    guard mesa.isOpened else { throw .notOpened }
    let new = NewIdentities(numbering: numbering, origin: origin)
    let command = command.whole(numbering)
    switch command {
    case .openMesa(let opening):
      return try decideOpening(opening)
    case .reviseCaseFile(let revision, let seen):
      return try mesa.decideRevision(revision, seen: seen)
    case .setCircumstance(let circumstance, let present):
      guard mesa.circumstances.contains(circumstance) != present else { throw .nothingChanges }
      return .circumstanceSet(circumstance, present: present)
    case .addParty, .reviseParty, .removeParty:
      return try mesa.decideParty(command, new)
    case .person(let command):
      return .person(try mesa.decidePerson(command, new))
    case .enterPhase(let phase, let reason):
      return try mesa.decidePhase(phase, reason: reason, in: handbook)
    case .markItem(let item, let mark, let reason):
      return try mesa.decideMark(item, mark, reason: reason, in: handbook)
    case .addNote(let text, let item):
      return try mesa.decideNote(new.note, text, item: item, in: handbook)
    case .openSession, .reviseSession, .closeSession, .recordAttendance, .removeAttendance:
      return try mesa.decideSession(command, new)
    case .addRecord, .reviseRecord, .strikeRecord, .moveRecord:
      return try mesa.decideRecord(command, new, holidays: handbook.holidays)
    case .freezeActa(let acta, let date, let document):
      return try mesa.decideFreeze(acta, on: date, document: document)
    case .undo(let seen):
      guard let folio = undoable else { throw .nothingToUndo }
      guard seen ?? folio.number == folio.number else {
        throw .otherToUndo(folio: folio.number, by: folio.by)
      }
      return .folioStruck(folio.number)
    case .redo(let seen):
      guard let folio = redoable else { throw .nothingToRedo }
      guard seen ?? folio.number == folio.number else {
        throw .otherToRedo(folio: folio.number, by: folio.by)
      }
      return .folioStruck(folio.number)
    }
  }

  /// The events that carry out `command`, in their order, none of them written yet: before its own
  /// stand those by which people are written down whom it calls by a name that nobody has.
  ///
  /// - Parameter origin: the run that asks.
  /// - Throws: a ``Refusal`` that says why it cannot be done; the state is as before.
  public func decideAll(
    _ command: Command, in handbook: Handbook, from origin: Origin
  ) throws(Refusal) -> [Event] {
    var ahead = self
    var events: [Event] = []
    var command = command.whole(numbering)
    while true {
      switch try ahead.mesa.naming(command) {
      case .first(let step, let rest):
        let event = try ahead.decide(.person(step), in: handbook, from: origin)
        ahead.foresee(event)
        events.append(event)
        command = rest
      case .resolved(let command):
        do throws(Refusal) {
          events.append(try ahead.decide(command, in: handbook, from: origin))
        } catch {
          // All that it changes may be what it says of the person.
          if error == .nothingChanges, case .person(.revised)? = events.last { return events }
          throw error
        }
        return events
      }
    }
  }

  /// What the next note is called, for a folio that no command makes.
  public func newNote(from origin: Origin) -> NoteID {
    NewIdentities(numbering: numbering, origin: origin).note
  }

  private func decideOpening(_ opening: MesaOpening) throws(Refusal) -> Event {
    guard !mesa.isOpened, folios.isEmpty else { throw .alreadyOpened }
    guard MesaIdentity.isValid(opening.id) else { throw .badIdentity(opening.id) }
    var opening = opening
    opening.caseFile = try opening.caseFile.checked()
    return .mesaOpened(opening)
  }
}
