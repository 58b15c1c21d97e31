extension Chronicle {
  /// The event that carries out `command` on this state, not yet written anywhere.
  ///
  /// An identity in it of which only the serial number was said is the one that has it in this book.
  ///
  /// - Parameters:
  ///   - origin: the run that asks, which what is new is called by.
  ///   - now: when it is asked; `nil` where that is not known, and nothing is to come.
  /// - Throws: a ``Refusal`` that says why it cannot be done; the state is as before.
  public func decide(
    _ command: Command, in handbook: Handbook, from origin: Origin, at now: Timestamp? = nil
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
    case .room(let command): return try mesa.decideRoom(command, new, in: handbook)
    case .floor(let command): return .floor(try mesa.decideFloor(command))
    case .record(let command):
      try mesa.checkCaucus(command)
      let day = mesa.today(now?.date)
      return .record(
        try mesa.decideRecord(
          command, new, holidays: handbook.holidays, on: day,
          until: day == now?.date ? now?.hour : nil))
    case .acta(let command): return .acta(try mesa.decideActa(command, on: mesa.today(now?.date)))
    case .strike(let command): return .strike(try decideStrike(command))
    }
  }

  /// The events that carry out `commands` one after the other, in their order, none of them written
  /// yet: all of them, or a refusal of all.
  ///
  /// Before a command's own stand those by which people are written down whom it calls by a name that
  /// nobody has. A command that changes nothing is left out beside others that do.
  ///
  /// - Parameters:
  ///   - origin: the run that asks.
  ///   - now: when it is asked; `nil` where that is not known, and nothing is to come.
  /// - Throws: a ``Refusal`` that says why it cannot be done; the state is as before.
  public func decideAll(
    _ commands: [Command], in handbook: Handbook, from origin: Origin, at now: Timestamp? = nil
  ) throws(Refusal) -> [Event] {
    var ahead = self
    var events: [Event] = []
    for command in commands {
      // The last are not waited for: a copy of many folios is made only where something follows.
      for event in events[(ahead.folios.count - folios.count)...] { ahead.foresee(event) }
      do throws(Refusal) {
        events += try ahead.steps(of: command, in: handbook, from: origin, at: now)
      } catch {
        guard error == .nothingChanges else { throw error }
      }
    }
    if events.isEmpty { throw .nothingChanges }
    return events
  }

  private func steps(
    of command: Command, in handbook: Handbook, from origin: Origin, at now: Timestamp?
  ) throws(Refusal) -> [Event] {
    var ahead = self
    var events: [Event] = []
    var command = command.whole(numbering)
    while true {
      switch try ahead.mesa.naming(command) {
      case .first(let step, let rest):
        let event = try ahead.decide(
          .people(.person(step)), in: handbook, from: origin, at: now)
        ahead.foresee(event)
        events.append(event)
        command = rest
      case .resolved(let command):
        do throws(Refusal) {
          let event = try ahead.decide(command, in: handbook, from: origin, at: now)
          events.append(event)
          if let sorting = command.sorting(after: event) {
            ahead.foresee(event)
            events.append(try ahead.decide(sorting, in: handbook, from: origin, at: now))
          }
        } catch {
          // All that it changes may be what it says of the person.
          if error == .nothingChanges, case .people(.person(.revised))? = events.last {
            return events
          }
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

  private func decideOpening(_ opening: MesaOpening) throws(Refusal) -> CaseEvent {
    guard !mesa.isOpened, folios.isEmpty else { throw .alreadyOpened }
    guard MesaIdentity.isValid(opening.id) else { throw .badIdentity(opening.id) }
    var opening = opening
    opening.caseFile = try opening.caseFile.checked()
    return .mesaOpened(opening)
  }
}

extension Command {
  /// What sorts the line that the event wrote, where the command says its kind.
  fileprivate func sorting(after event: Event) -> Command? {
    guard case .room(.addNote(_, _, _, let kind?)) = self,
      case .room(.noteAdded(let id, _, _, _, _)) = event
    else { return nil }
    return .room(.sortNote(id, as: kind))
  }
}

extension Mesa {
  /// The day of an asking, as far as the book allows it: a clock that stands before a session that was
  /// held does not make the day of that session one to come.
  func today(_ day: CalendarDate?) -> CalendarDate? {
    day.map { day in sessions.reduce(day) { max($0, $1.date) } }
  }
}
