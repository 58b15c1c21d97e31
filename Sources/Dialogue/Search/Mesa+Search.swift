extension Chronicle {
  /// All texts of the mesa that whoever is `audience` may find, in the order of case file, parties,
  /// sessions, records, and, for the mediator, notes and steps between phases.
  ///
  /// What was struck out is not among them. Names that papers keep back stand in no text for others.
  public func searchEntries(for audience: Audience) -> [SearchEntry] {
    SearchTexts(self, audience).entries
  }
}

/// Gathers the texts of a mesa.
private struct SearchTexts {
  let mesa: Mesa
  let audience: Audience
  /// Names that stand in no text for others, and on no screen that others see.
  let names: WithheldNames?
  /// The folio that wrote last of the case, of each party and of each session.
  private var folios: [Subject: Int] = [:]

  init(_ chronicle: Chronicle, _ audience: Audience) {
    mesa = chronicle.mesa
    self.audience = audience
    let names = WithheldNames(mesa)
    self.names = names.isEmpty ? nil : names
    for folio in chronicle.folios where !chronicle.struck.contains(folio.number) {
      guard let subject = Self.subject(of: folio.event) else { continue }
      folios[subject] = folio.number
    }
  }

  var entries: [SearchEntry] {
    guard mesa.isOpened else { return [] }
    var all = [caseFile] + parties + sessions + records
    if isForMediator { all += notes + steps }
    return all.compactMap { $0 }
  }

  private var isForMediator: Bool { !audience.kept.contains(.private) }

  private static func subject(of event: Event) -> Subject? {
    switch event {
    case .case(.mesaOpened), .case(.caseFileRevised): .caseFile
    case .people(.partyAdded(let party)): .party(party.id)
    case .people(.partyRevised(let id, _, _)): .party(id)
    case .session(.sessionOpened(let id, _)), .session(.sessionRevised(let id, _, _, _)),
      .session(.sessionClosed(let id)), .session(.attendanceRecorded(let id, _)),
      .session(.attendanceRemoved(let id, _)):
      .session(id)
    case .case(.circumstanceSet), .case(.quorumRuleSet), .people(.partyRemoved), .people(.person),
      .protocol, .room,
      .floor, .record, .acta, .strike:
      nil
    }
  }

  /// `nil` where nothing stands there.
  private func entry(
    _ place: SearchPlace, _ number: Int, folio: Int, _ texts: [String], isReserved: Bool = false
  ) -> SearchEntry? {
    let whole = texts.filter { !$0.isEmpty }.joined(separator: "\n")
    guard !whole.isEmpty else { return nil }
    let veiled = names?.kept(back: whole) ?? whole
    return SearchEntry(
      place: place, number: number, folio: folio,
      text: Self.plain(audience.kept.contains(.atRisk) ? veiled : whole),
      veiled: Self.plain(veiled), isReserved: isReserved)
  }

  /// No index keeps what stands behind a NUL.
  private static func plain(_ text: String) -> String {
    guard text.utf8.contains(0) else { return text }
    return String(text.unicodeScalars.map { $0.value == 0 ? " " : Character($0) })
  }

  private var caseFile: SearchEntry? {
    let file = mesa.caseFile
    let open = [file.name, file.code, file.place.name] + file.otherPlaces.map(\.name)
    let own = isForMediator ? [file.summary, file.statusReason] : []
    return entry(.caseFile, 0, folio: folios[.caseFile] ?? 1, open + [file.competence] + own)
  }

  private var parties: [SearchEntry?] {
    mesa.parties.enumerated().map { index, party in
      entry(
        .party(party.id), index + 1, folio: folios[.party(party.id)] ?? 1,
        [party.name, party.details.shortName, party.details.address])
    }
  }

  private var sessions: [SearchEntry?] {
    mesa.sessions.map { session in
      entry(
        .session(session.id), session.number,
        folio: folios[.session(session.id)] ?? session.openedFolio,
        [session.place, session.details.endingWords]
          + session.attendance.map { mesa.name(of: $0.person) })
    }
  }

  private var records: [SearchEntry?] {
    mesa.records.standing.map { record in
      let seen = record.kind.declaration.asked.filter {
        !audience.kept.contains(record.kind.declaration.visibility(of: $0))
      }
      return entry(
        .record(record.id, record.kind), record.number, folio: record.folio,
        seen.map { words(of: $0, in: record) })
    }
  }

  /// The words that a field of a record holds, or that are told of its person.
  private func words(of field: FieldSpec, in record: Record) -> String {
    let value =
      field.isPersonal ? mesa.person(of: record)?.details.value(of: field.key) : record[field.key]
    guard let value else { return "" }
    if case .text(let text) = value { return text }
    return value.people.map { mesa.name(of: $0) }.joined(separator: ", ")
  }

  private var notes: [SearchEntry?] {
    mesa.notes.enumerated().map { index, note in
      entry(
        .note(note.id), index + 1, folio: note.folio, [note.text], isReserved: note.isReserved)
    }
  }

  private var steps: [SearchEntry?] {
    mesa.steps.map { entry(.phaseStep(folio: $0.folio), 0, folio: $0.folio, [$0.reason]) }
  }
}
