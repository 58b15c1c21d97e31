import Dialogue
import Wording

/// Whoever left, and whoever is not where it is spoken: the floor is never given them in silence.
extension AppState {
  /// When somebody left, or all of their party, of whom nobody noted that they are back.
  func departure(of speaker: Speaker) -> ClockHour? {
    guard let mesa = table?.mesa, let session = mesa.openSession else { return nil }
    let meant = [speaker] + [mesa.party(of: speaker).map { .party($0) }].compactMap(\.self)
    return mesa.floor(of: session.id).absences
      .last { $0.back == nil && meant.contains($0.speaker) }?.at.hour
  }

  /// That somebody came, or is back, where nobody wrote that down: whoever speaks is there. Of a party
  /// that left together one who speaks is back alone, and no sign that the others are.
  func coming(of speaker: Speaker) -> [Command] {
    guard let mesa = table?.mesa, let session = mesa.openSession else { return [] }
    let back =
      mesa.isAway(speaker, from: mesa.floor(of: session.id))
      ? [Command.floor(.recordComingBack(speaker))] : []
    guard case .person(let person) = speaker,
      let presence = presence(
        ofSpeaking: session.attendance.last { $0.person == person }?.presence, at: session)
    else { return back }
    return [.session(.recordAttendance(session.id, .known(person), presence))] + back
  }

  /// What the list is to say of somebody who speaks; `nil` where it says that they are there.
  private func presence(ofSpeaking old: Presence?, at session: Session) -> Presence? {
    let isToday = session.date == now.date
    guard let old, old.isPresent else {
      return Presence(isPresent: true, from: isToday ? now.hour : nil)
    }
    guard isToday, let until = old.until, until <= now.hour else { return nil }
    return Presence(isPresent: true, from: old.from)
  }

  /// Why somebody cannot be given the floor just now: those who meet apart are alone.
  func obstacle(to purpose: FloorTyping.Purpose, _ speaker: Speaker) -> String? {
    switch purpose {
    case .ask, .leave: return nil
    case .give, .interrupt: break
    }
    guard let mesa = table?.mesa, let caucus = openCaucus, !caucus.parties.isEmpty,
      let party = mesa.party(of: speaker), !caucus.parties.contains(party)
    else { return nil }
    let short = mesa.partyShortNames
    return caucusTexts.isNotThere(
      FloorStanding(self).name(of: speaker, self), caucus.parties.map { short[$0] ?? "" },
      key(of: "caucus"))
  }
}
