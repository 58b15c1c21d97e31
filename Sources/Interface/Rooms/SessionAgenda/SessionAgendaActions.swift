import Dialogue

extension SessionAgendaRoom {
  static let actions: [Action] = [
    Action(
      "takeUp", [.character(" "), .enter], in: [.sessionAgenda], words: \.takeUp, bar: 10,
      isOnRow: true, unless: Obstacle.row
    ) { state in
      state.change(SessionAgendaRoom.self) { $0.toggle() }
      return []
    },
    Action(
      "typeMinutes", (1...9).map { .character(Character("\($0)")) } + [.character("0")],
      in: [.sessionAgenda], words: \.typeMinutes, bar: 12, isOnRow: true, unless: Obstacle.row,
      byKey: { state, key in state.typeMinutes(key?.digit) }),
    Action(
      "eraseMinutes", [.backspace], in: [.sessionAgenda], words: \.eraseMinutes, isOnRow: true,
      unless: Obstacle.row
    ) { state in
      state.change(SessionAgendaRoom.self) { $0.eraseDigit() }
      return []
    },
    Action(
      "takeUpEarlier", [.character("K")], in: [.sessionAgenda], words: \.takeUpEarlier, bar: 14,
      isOnRow: true, unless: Obstacle.row
    ) { state in
      state.change(SessionAgendaRoom.self) { $0.shift(by: -1) }
      return []
    },
    Action(
      "takeUpLater", [.character("J")], in: [.sessionAgenda], words: \.takeUpLater, bar: 15,
      isOnRow: true, unless: Obstacle.row
    ) { state in
      state.change(SessionAgendaRoom.self) { $0.shift(by: 1) }
      return []
    },
    Action(
      "saveAgenda", [.character("g")], in: [.sessionAgenda], words: \.saveAgenda, bar: 8,
      unless: Obstacle.writing
    ) { $0.saveAgenda() },
  ]
}

extension AppState {
  /// The agenda of the session under the cursor, as it was left where it was not saved.
  mutating func enterAgenda(of session: SessionID) -> [Effect] {
    let left = nearest(SessionAgendaRoom.self) ?? table?.left[.sessionAgenda] as? SessionAgendaRoom
    if let left, left.session == session, left.isChanged {
      return enter(left)
    }
    return SessionAgendaRoom(of: session, self).map { enter($0) } ?? []
  }

  mutating func typeMinutes(_ digit: Int?) -> [Effect] {
    guard let digit else { return [] }
    var isTaken = false
    change(SessionAgendaRoom.self) { isTaken = $0.type(digit: digit) }
    if !isTaken {
      message = Message(
        .info, look.wording.refusals.sentence(.numberOutOfRange(.minutes, AgendaEntry.range)))
    }
    return isTaken ? [] : [.bell]
  }

  /// Saves the agenda; of a closed session only with the reason, which a form asks for.
  mutating func saveAgenda() -> [Effect] {
    guard let room = top as? SessionAgendaRoom, let session = table?.mesa.session(room.session)
    else { return [] }
    guard room.isChanged else {
      message = Message(.info, look.wording.refusals.sentence(.nothingChanges))
      return []
    }
    guard session.isOpen else { return openForm(.sessionAgenda(session.id)) }
    return agendaRevision(of: session.id, reason: "").map { [.perform($0)] } ?? []
  }

  /// The revision that saves what stands in the room.
  func agendaRevision(of session: SessionID, reason: String) -> Command? {
    guard let room = nearest(SessionAgendaRoom.self), room.session == session else { return nil }
    var (new, seen) = (SessionRevision(), SessionRevision())
    new.agenda = room.agenda
    seen.agenda = room.seen
    return .session(.reviseSession(session, new, from: seen, reason: reason))
  }

  /// Why the agenda of a closed session is another.
  func sessionAgendaForm(_ purpose: FormPurpose, _ session: SessionID) -> Form? {
    guard let room = nearest(SessionAgendaRoom.self), room.session == session,
      let number = table?.mesa.session(session)?.number
    else { return nil }
    return Form(
      purpose, title: look.wording.actions.saveAgenda.title,
      prompt: look.wording.sessionAgenda.reasonPrompt(number),
      fields: [line(.reason, texts.fieldReason, "", .reason)])
  }
}
