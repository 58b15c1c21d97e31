import Dialogue
import Wording

extension AppState {
  /// Writes down that the chosen people came, or that they did not; nothing where it says so already.
  func record(isPresent: Bool) -> [Effect] {
    record { old in
      // Whoever turns out not to have come has no hours.
      var next = isPresent ? old ?? .present : .absent
      next.isPresent = isPresent
      return next
    }
  }

  /// The chosen people came; where all of them had, they did not.
  func toggleAttendance() -> [Effect] {
    record(isPresent: !chosenAttendance.allSatisfy { $0.isPresent == true })
  }

  /// Writes down of each of the chosen people what `change` makes of what was written of them.
  ///
  /// - Parameter isBack: whether whoever was seen to leave the room is back with that.
  func record(isBack: Bool = false, _ change: (Presence?) -> Presence) -> [Effect] {
    guard let session = (top as? AttendanceRoom)?.session else { return [] }
    let chosen = chosenAttendance.map { ($0, change($0.presence)) }
    let changing = hasMarked ? chosen.filter { $0.presence != $1 } : chosen
    let commands = changing.map { row, presence in
      Command.session(.recordAttendance(session, .known(row.person.id), presence))
    }
    let returns = isBack ? changing.flatMap { comingBack(of: $0.0.person.id, to: session) } : []
    guard returns.isEmpty else { return [.performAll(returns + commands)] }
    return effect(of: commands).map { [$0] } ?? []
  }

  /// That somebody who left the room of the open session is back.
  private func comingBack(of person: PersonID, to session: SessionID) -> [Command] {
    guard let floor = openFloor, floor.id == session,
      table?.mesa.isAway(.person(person), from: floor) == true
    else { return [] }
    return [.floor(.recordComingBack(.person(person)))]
  }

  /// Takes the chosen people off the list of the session.
  func removeAttendance() -> [Effect] {
    guard let session = (top as? AttendanceRoom)?.session else { return [] }
    let commands = chosenAttendance.filter { !$0.isPending }.map {
      Command.session(.removeAttendance(session, .known($0.person.id)))
    }
    return effect(of: commands).map { [$0] } ?? []
  }

  /// All of the party with a digit came, but for those of whom something is written down already.
  ///
  /// - Parameter digit: `nil` for the party of the row under the cursor.
  mutating func recordPresent(ofParty digit: Int?) -> [Effect] {
    guard let mesa = table?.mesa else { return [] }
    let party = digit.map { mesa.party(numbered: $0)?.id } ?? selectedAttendance?.person.party
    guard let party else {
      message = Message(.info, look.wording.attendance.noSuchParty)
      return [.bell]
    }
    return recordPresent(mesa.party(party)?.name) { $0.person.party == party }
  }

  /// The same of everybody.
  mutating func recordPresentOfAll() -> [Effect] { recordPresent(nil) { _ in true } }

  /// Also of those whom a filter hides: the counts above are of everybody.
  private mutating func recordPresent(
    _ party: String?, where holds: (AttendanceRow) -> Bool
  ) -> [Effect] {
    guard let room = top as? AttendanceRoom else { return [] }
    let rows = room.elements(self).filter { $0.isPending && holds($0) }
    guard !rows.isEmpty else {
      message = Message(.info, look.wording.attendance.nobodyPending(party))
      return []
    }
    sift { $0.sent = rows.count }
    return [
      .performAll(
        rows.map { .session(.recordAttendance(room.session, .known($0.person.id), .present)) })
    ]
  }
}

// MARK: Forms

extension AppState {
  /// From when to when somebody was there.
  func presenceForm(_ purpose: FormPurpose, _ session: SessionID, _ person: PersonID) -> Form? {
    guard let mesa = table?.mesa, let session = mesa.session(session),
      let who = mesa.person(person)
    else { return nil }
    let presence = session.attendance.last { $0.person == person }?.presence
    let words = look.wording.attendance
    return Form(
      purpose, title: who.name, prompt: words.presencePrompt(session.number),
      fields: [
        hour(.from, words.fieldFrom, presence?.from),
        hour(.until, words.fieldUntil, presence?.until),
        FormField(
          id: .present, label: texts.fieldPresent,
          content: .choice(
            ChoiceField(
              [("yes", texts.yes), ("no", texts.no)],
              selected: presence?.isPresent == false ? "no" : "yes"))),
      ])
  }

  func presenceSubmission(
    _ form: Form, _ session: SessionID, _ person: PersonID
  ) throws(Complaint) -> Effect {
    let (from, until) = (form.text(.from), form.text(.until))
    guard form.text(.present) == "yes" else {
      if !from.isEmpty || !until.isEmpty {
        throw Complaint(text: look.wording.attendance.absentWithHours, field: .present)
      }
      return .perform(.session(.recordAttendance(session, .known(person), .absent)))
    }
    let presence = Presence(
      isPresent: true, from: try hour(from, in: .from), until: try hour(until, in: .until))
    return .perform(.session(.recordAttendance(session, .known(person), presence)))
  }
}
