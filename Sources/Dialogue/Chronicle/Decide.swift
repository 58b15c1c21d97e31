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
    if case .case(.openMesa(let opening)) = command {
      return .case(try decideOpening(opening))
    }
    guard mesa.isOpened else { throw .notOpened }
    let new = NewIdentities(numbering: numbering, origin: origin)
    switch command.whole(numbering) {
    case .case(let command): return .case(try mesa.decideCase(command))
    case .people(let command): return .people(try mesa.decidePeople(command, new))
    case .protocol(let command): return .protocol(try mesa.decideProtocol(command, in: handbook))
    case .session(let command): return .session(try mesa.decideSession(command, new))
    case .room(let command): return .room(try mesa.decideRoom(command, new, in: handbook))
    case .record(let command):
      return .record(try mesa.decideRecord(command, new, holidays: handbook.holidays))
    case .acta(let command): return .acta(try mesa.decideActa(command))
    case .strike(let command): return .strike(try decideStrike(command))
    }
  }

  /// What the next note is called, for a folio that no command makes.
  public func newNote(from origin: Origin) -> NoteID {
    NewIdentities(numbering: numbering, origin: origin).note
  }

  private func decideOpening(_ opening: MesaOpening) throws(Refusal) -> CaseEvent {
    guard !mesa.isOpened, folios.isEmpty else { throw .alreadyOpened }
    guard MesaIdentity.isValid(opening.id) else { throw .badIdentity(opening.id) }
    var opening = opening
    opening.caseFile = try opening.caseFile.checked()
    return .mesaOpened(opening)
  }
}
