/// Something that events speak of: what one changes, and what it needs to be there.
enum Subject: Hashable, Sendable {
  case party(PartyID)
  case person(PersonID)
  case session(SessionID)
  case record(RecordID)
  case note(NoteID)
  /// One field of something, by its name.
  indirect case field(String, of: Subject)
  case caseFile
  case circumstance(Circumstance)
  case quorumRule
  case phase
  case item(ItemID)
  /// Which session is open.
  case openness
  case presence(SessionID, PersonID)
  case place(RecordID)
  /// Who has the floor of a session, and all that its clocks hang on.
  case floor(SessionID)
  case queue(SessionID, Speaker)
  case absence(SessionID, Speaker)
  /// Of a turn; of somebody whom it does not concern, or of all.
  case limit(SessionID, PersonID?)
  /// What is shown, and whether the curtain is down over it.
  case projection(SessionID)
}

extension Subject {
  /// Whether to change the one is to change the other, too: the same, or the whole and a part of it.
  func meets(_ other: Subject) -> Bool { self == other || whole == other || other.whole == self }

  private var whole: Subject? {
    switch self {
    case .field(_, let owner): owner
    case .place(let id): .record(id)
    case .party, .person, .session, .record, .caseFile, .circumstance, .quorumRule, .phase, .item,
      .openness,
      .presence, .note, .floor, .queue, .absence, .limit, .projection:
      nil
    }
  }
}

/// What an event has to do with others.
struct Involvement: Hashable, Sendable {
  /// What it makes: whatever speaks of that later depends on it.
  var makes: [Subject] = []
  /// What it changes: whoever changes that later has the last word.
  var changes: [Subject] = []
  /// What must be there for it.
  var needs: [Subject] = []
}

extension Event {
  var involvement: Involvement {
    switch self {
    case .case(let event): event.involvement
    case .people(let event): event.involvement
    case .protocol(let event): event.involvement
    case .session(let event): event.involvement
    case .room(let event): event.involvement
    case .floor(let event): event.involvement
    case .record(let event): event.involvement
    case .acta(let event): event.involvement
    case .strike: Involvement()
    }
  }
}

extension CaseEvent {
  fileprivate var involvement: Involvement {
    switch self {
    case .mesaOpened: Involvement(makes: [.caseFile])
    case .caseFileRevised(_, let to):
      Involvement(changes: to.fields.map { .field($0, of: .caseFile) })
    case .circumstanceSet(let circumstance, _): Involvement(changes: [.circumstance(circumstance)])
    case .quorumRuleSet: Involvement(changes: [.quorumRule])
    }
  }
}

extension PeopleEvent {
  fileprivate var involvement: Involvement {
    switch self {
    case .partyAdded(let party): Involvement(makes: [.party(party.id)])
    case .partyRevised(let id, _, let to):
      Involvement(changes: to.fields.map { .field($0, of: .party(id)) }, needs: [.party(id)])
    case .partyRemoved(let id): Involvement(changes: [.party(id)], needs: [.party(id)])
    case .person(let event): event.involvement
    }
  }
}

extension PersonEvent {
  fileprivate var involvement: Involvement {
    switch self {
    case .added(let person):
      Involvement(
        makes: [.person(person.id)], needs: person.party.map { [.party($0)] } ?? [])
    case .revised(let id, _, let to):
      Involvement(
        changes: to.fields.map { .field($0, of: .person(id)) },
        needs: [.person(id)] + (to.party?.map { [.party($0)] } ?? []))
    case .struck(let id, _): Involvement(changes: [.person(id)], needs: [.person(id)])
    }
  }
}

extension ProtocolEvent {
  fileprivate var involvement: Involvement {
    switch self {
    case .phaseEntered: Involvement(changes: [.phase])
    case .itemMarked(let item, _, _): Involvement(changes: [.item(item)])
    }
  }
}

extension SessionEvent {
  fileprivate var involvement: Involvement {
    switch self {
    case .sessionOpened(let id, let details):
      Involvement(
        makes: [.session(id)], changes: [.openness], needs: details.agenda.map { .record($0.item) })
    case .sessionRevised(let id, _, let to, _):
      Involvement(
        changes: to.fields.map { .field($0, of: .session(id)) },
        needs: [.session(id)] + (to.agenda ?? []).map { .record($0.item) })
    case .sessionClosed(let id): Involvement(changes: [.openness], needs: [.session(id)])
    case .attendanceRecorded(let id, let attendance):
      Involvement(
        changes: [.presence(id, attendance.person)],
        needs: [.session(id), .person(attendance.person)])
    case .attendanceRemoved(let id, let person):
      Involvement(changes: [.presence(id, person)], needs: [.session(id), .person(person)])
    }
  }
}

extension RoomEvent {
  fileprivate var involvement: Involvement {
    switch self {
    case .noteAdded(let id, _, _, let session, let saying):
      Involvement(
        makes: [.note(id)],
        needs: (session.map { [.session($0)] } ?? []) + (saying?.speaker?.needs ?? [])
          + (saying?.matter.map { [.record($0)] } ?? []))
    case .noteSorted(let id, _):
      Involvement(changes: [.field("kind", of: .note(id))], needs: [.note(id)])
    case .noteAttributed(let id, let speaker):
      Involvement(
        changes: [.field("speaker", of: .note(id))], needs: [.note(id)] + (speaker?.needs ?? []))
    case .noteReleased(let id, let speaker):
      Involvement(
        changes: [.field("release", of: .note(id)), .field("kind", of: .note(id))],
        needs: [.note(id)] + speaker.needs)
    case .noteJoined(let id, let other):
      Involvement(changes: [.note(id), .note(other)], needs: [.note(id), .note(other)])
    case .noteStruck(let id): Involvement(changes: [.note(id)], needs: [.note(id)])
    }
  }
}

extension RecordEvent {
  fileprivate var involvement: Involvement {
    switch self {
    case .recordAdded(let id, _, let session, _, let values, let note):
      Involvement(
        makes: [.record(id)], changes: note.map { [.note($0)] } ?? [],
        needs: values.needs + (session.map { [.session($0)] } ?? [])
          + (note.map { [.note($0)] } ?? []))
    case .recordRevised(let id, _, let from, let to):
      Involvement(
        changes: Set(from.keys).union(to.keys).map { .field($0.rawValue, of: .record(id)) },
        needs: [.record(id)] + to.needs)
    case .recordStruck(let id, _): Involvement(changes: [.record(id)], needs: [.record(id)])
    case .recordMoved(let id, _): Involvement(changes: [.place(id)], needs: [.record(id)])
    }
  }
}

extension ActaEvent {
  fileprivate var involvement: Involvement {
    switch self {
    case .actaFrozen(let acta):
      Involvement(
        needs: [.record(acta.acta)] + acta.agreements.map { .record($0) }
          + acta.parties.map { .party($0) } + acta.signers.map { .person($0.person) })
    }
  }
}

extension [FieldKey: Value] {
  /// What the values refer to.
  var needs: [Subject] {
    values.flatMap { value -> [Subject] in
      switch value {
      case .party(let id): [.party(id)]
      case .parties(let ids): ids.map { .party($0) }
      case .record(let id): [.record(id)]
      case .session(let id): [.session(id)]
      case .person(let id): [.person(id)]
      case .people(let ids): ids.map { .person($0) }
      case .mentions(let mentions):
        mentions.compactMap { mention in
          if case .known(let id) = mention { .person(id) } else { nil }
        }
      case .text, .code, .date, .number, .flag, .deadline: []
      }
    }
  }
}
