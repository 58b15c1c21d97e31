import Dialogue
import Wording

extension AppState {
  func submission(of form: Form, _ people: PeoplePurpose) throws(Complaint) -> Effect {
    switch people {
    case .line, .row: return try lineSubmission(form)
    case .details(let id): return try detailsRevision(form, id)
    case .credential(let id): return try credentialSubmission(form, id)
    case .credentials(let id):
      guard case .perform(let own) = try credentialSubmission(form, id), let mesa = table?.mesa
      else { return try credentialSubmission(form, id) }
      return .performAll([own] + credentialsOfOthers(by: form, of: id, mesa))
    case .strike(let id):
      return .perform(.people(.person(.strike(id, reason: form.text(.reason)))))
    }
  }

  /// What was understood of a line, with whom it may be already.
  func read(_ line: String) -> ReadPerson? {
    guard let mesa = table?.mesa,
      var person = mesa.person(read: line, of: partyOfLine)
    else { return nil }
    if let known = mesa.person(like: person.details) { person.doubts.append(.known(known.id)) }
    return person
  }

  private func lineSubmission(_ form: Form) throws(Complaint) -> Effect {
    let text = form.text(.name)
    guard let person = read(text) else {
      throw Complaint(text: look.wording.refusals.sentence(.blank(.person)), field: .name)
    }
    let known = person.doubts.lazy.compactMap { if case .known(let id) = $0 { id } else { nil } }
      .first
    if form.asked[.name] != text, !person.doubts.isEmpty {
      let sentences = person.doubts.compactMap(sentence)
      let isAttending = attendedSession != nil && known != nil
      let question =
        isAttending
        ? look.wording.attendance.markKnown(key(of: "people"))
        : look.wording.peopleScreen.saveAgain
      throw Complaint(
        text: sentences.joined(separator: " ") + " " + question, field: .name, isQuestion: true)
    }
    guard let session = attendedSession else {
      return .perform(.people(.person(.add(person.details))))
    }
    guard let known else {
      return .perform(.session(.recordAttendance(session, .named(person.details), .present)))
    }
    // Whoever is present already keeps their hours.
    let presence = table?.mesa.session(session)?.attendance.last { $0.person == known }?.presence
    return .perform(
      .session(
        .recordAttendance(
          session, .known(known), presence?.isPresent == true ? presence ?? .present : .present)))
  }

  /// The session at which whoever is written down in a line is present; `nil` where they are only
  /// listed.
  var attendedSession: SessionID? { (top as? AttendanceRoom)?.session }

  /// Of which party a line is that says none.
  var partyOfLine: PartyID? {
    attendedSession == nil ? nearest(PeopleRoom.self)?.party : nil
  }

  /// What a doubt asks.
  func sentence(_ doubt: ReadDoubt) -> String? {
    guard let mesa = table?.mesa else { return nil }
    let words = look.wording.peopleScreen
    switch doubt {
    case .dni(let dni): return words.dniDoubt(dni)
    case .party(let said, let parties):
      return words.partyDoubt(said, parties.compactMap { mesa.party($0)?.name })
    case .name(let name): return words.nameDoubt(name)
    case .known(let id):
      guard let person = mesa.person(id) else { return nil }
      let party = person.party.flatMap { mesa.party($0)?.name }
      return words.knownDoubt(
        [person.name, party ?? ""].filter { !$0.isEmpty }.joined(separator: ", "))
    case .earlier(let row): return words.earlierDoubt(row + 1)
    }
  }

  private func detailsRevision(_ form: Form, _ id: PersonID) throws(Complaint) -> Effect {
    guard let old = table?.mesa.person(id)?.details, let fresh = makeForm(form.purpose) else {
      throw Complaint(text: look.wording.refusals.sentence(.unknownPerson(id)), field: nil)
    }
    let revision = FormRevision(form: form, fresh: fresh)
    try askAboutDNI(form, revision.typed(.record(.dni)), of: id)
    var (new, seen) = (old, old)
    for field in form.fields {
      let typed = revision.typed(field.id)
      let outdated = revision.outdated(field.id)
      if field.id == .shortName {
        if let typed { new.shortName = typed.trimmed }
        if let outdated, typed != nil { seen.shortName = outdated.trimmed }
      }
      guard case .record(let key) = field.id, let spec = personSpec(key) else { continue }
      if let typed {
        try take(try value(of: typed, spec, takesAnyYear: true), as: key, into: &new)
        if let outdated {
          try take(try value(of: outdated, spec, takesAnyYear: true), as: key, into: &seen)
        }
      }
    }
    return .perform(
      .people(
        .person(
          .revise(
            id, PersonRevision(from: old, to: new), from: PersonRevision(from: new, to: seen)))))
  }

  /// A number that is no DNI, or that of somebody else, is asked about.
  private func askAboutDNI(_ form: Form, _ typed: String?, of id: PersonID) throws(Complaint) {
    guard let dni = typed?.tidyLine, !form.isMeant(.record(.dni)), !dni.isEmpty else { return }
    let words = look.wording.peopleScreen
    let other = table?.mesa.listedPeople.first { $0.id != id && $0.details.dni == dni }
    let question =
      other.map { words.dniOfAnother(dni, $0.name) }
      ?? (PersonDetails.isUsualDNI(dni) ? nil : words.dniDoubt(dni))
    guard let question else { return }
    throw Complaint(
      text: question + " " + words.saveAgain, field: .record(.dni), isQuestion: true)
  }

  private func take(
    _ value: Value?, as key: FieldKey, into details: inout PersonDetails
  ) throws(Complaint) {
    do throws(Refusal) {
      try details.take(value, as: key)
    } catch {
      throw Complaint(text: look.wording.refusals.sentence(error), field: .record(key))
    }
  }

  private func personSpec(_ key: FieldKey) -> FieldSpec? {
    Self.kind(telling: key).declaration.personal.first { $0.key == key }
  }

  private func credentialSubmission(_ form: Form, _ id: PersonID) throws(Complaint) -> Effect {
    guard let person = table?.mesa.person(id) else {
      throw Complaint(text: look.wording.refusals.sentence(.unknownPerson(id)), field: nil)
    }
    let kind: RecordKind = person.party == nil ? .teamMember : .delegate
    if let record = credential(of: id, kind) { return try recordRevision(form, record.id) }
    var values = try recordValues(of: form, kind)
    values[.person] = .person(id)
    return .perform(.record(.addRecord(kind, values)))
  }
}
