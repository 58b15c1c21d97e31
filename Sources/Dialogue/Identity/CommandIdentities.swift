extension Command {
  /// The same with the run in each identity of which only the serial number was said.
  func whole(_ numbering: Numbering) -> Command {
    switch self {
    case .people(let command): .people(command.whole(numbering))
    case .session(let command): .session(command.whole(numbering))
    case .record(let command): .record(command.whole(numbering))
    case .acta(let command): .acta(command.whole(numbering))
    case .room(let command): .room(command.whole(numbering))
    case .floor(let command): .floor(command.whole(numbering))
    case .case, .protocol, .strike: self
    }
  }
}

extension PeopleCommand {
  fileprivate func whole(_ numbering: Numbering) -> PeopleCommand {
    switch self {
    case .addParty: self
    case .reviseParty(let id, let revision, let seen):
      .reviseParty(id.whole(numbering), revision, from: seen)
    case .removeParty(let id): .removeParty(id.whole(numbering))
    case .person(let command): .person(command.whole(numbering))
    }
  }
}

extension SessionCommand {
  fileprivate func whole(_ numbering: Numbering) -> SessionCommand {
    switch self {
    case .openSession(var details):
      details.agenda = details.agenda.whole(numbering)
      return .openSession(details)
    case .closeSession:
      return self
    case .reviseSession(let id, var revision, var seen, let reason):
      revision.agenda = revision.agenda?.whole(numbering)
      seen.agenda = seen.agenda?.whole(numbering)
      return .reviseSession(id.whole(numbering), revision, from: seen, reason: reason)
    case .recordAttendance(let id, let person, let presence):
      return .recordAttendance(id.whole(numbering), person.whole(numbering), presence)
    case .removeAttendance(let id, let person):
      return .removeAttendance(id.whole(numbering), person.whole(numbering))
    }
  }
}

extension [AgendaEntry] {
  fileprivate func whole(_ numbering: Numbering) -> [AgendaEntry] {
    map { AgendaEntry($0.item.whole(numbering), minutes: $0.minutes) }
  }
}

extension RoomCommand {
  fileprivate func whole(_ numbering: Numbering) -> RoomCommand {
    switch self {
    case .addNote(let text, let item, let saying, let kind):
      .addNote(text: text, item: item, saying: saying?.whole(numbering), as: kind)
    case .sortNote(let id, let kind): .sortNote(id.whole(numbering), as: kind)
    case .attributeNote(let id, let speaker):
      .attributeNote(id.whole(numbering), speaker?.whole(numbering))
    case .releaseNote(let id, let speaker):
      .releaseNote(id.whole(numbering), by: speaker.whole(numbering))
    case .joinNotes(let id, let other):
      .joinNotes(id.whole(numbering), to: other.whole(numbering))
    case .strikeNote(let id): .strikeNote(id.whole(numbering))
    }
  }
}

extension RecordCommand {
  fileprivate func whole(_ numbering: Numbering) -> RecordCommand {
    switch self {
    case .addRecord(let kind, let values):
      .addRecord(kind, values.mapValues { $0.whole(numbering) })
    case .reviseRecord(let id, let kind, let values, let seen):
      .reviseRecord(
        id.whole(numbering), kind, values.mapValues { $0.whole(numbering) },
        from: seen.mapValues { $0?.whole(numbering) })
    case .strikeRecord(let id, let reason):
      .strikeRecord(id.whole(numbering), reason: reason)
    case .moveRecord(let id, let before):
      .moveRecord(id.whole(numbering), before: before?.whole(numbering))
    }
  }
}

extension ActaCommand {
  fileprivate func whole(_ numbering: Numbering) -> ActaCommand {
    switch self {
    case .freezeActa(let acta, let date, let document):
      .freezeActa(acta.whole(numbering), date: date, document: document)
    }
  }
}

extension Value {
  fileprivate func whole(_ numbering: Numbering) -> Value {
    switch self {
    case .text, .code, .date, .number, .flag, .deadline: self
    case .party(let id): .party(id.whole(numbering))
    case .parties(let ids): .parties(ids.map { $0.whole(numbering) })
    case .person(let id): .person(id.whole(numbering))
    case .people(let ids): .people(ids.map { $0.whole(numbering) })
    case .mentions(let mentions): .mentions(mentions.map { $0.whole(numbering) })
    case .record(let id): .record(id.whole(numbering))
    case .session(let id): .session(id.whole(numbering))
    }
  }
}

extension PartyID {
  func whole(_ numbering: Numbering) -> PartyID { PartyID(numbering.parties.whole(identity)) }
}

extension RecordID {
  func whole(_ numbering: Numbering) -> RecordID { RecordID(numbering.records.whole(identity)) }
}

extension SessionID {
  func whole(_ numbering: Numbering) -> SessionID { SessionID(numbering.sessions.whole(identity)) }
}

extension NoteID {
  func whole(_ numbering: Numbering) -> NoteID { NoteID(numbering.notes.whole(identity)) }
}
