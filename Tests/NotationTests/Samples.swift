import Dialogue
import PlainIdentities

/// Values of every kind, with texts that are hard to write down.
enum Samples {
  static let hardText = "Ñandú, ¿acreditó?\n\t\"\\\u{0}\u{1F}\u{7F}\u{2028} 日本 👩‍⚖️ n\u{303}"
  static let date = CalendarDate(dayNumber: 20_779)
  static let firstOfDecember = CalendarDate(dayNumber: 20_788)
  static let instant = Timestamp(milliseconds: 1_795_359_067_123, offsetMinutes: -300)

  static let caseFile = CaseFile(
    name: hardText, code: "AP-07", place: Place(ubigeo: "030506", name: "Challhuahuacho"),
    type: .communal, stage: .crisis, status: .latent, mechanism: .goodOffices, moment: .broken,
    role: .observer, summary: "Resumen")

  /// With all that the registry of cases holds.
  static let registered: CaseFile = {
    var file = caseFile
    file.otherPlaces = [Place(ubigeo: "030507", name: hardText), Place(name: "Sin código")]
    file.secondType = .labour
    file.competence = hardText
    file.statusReason = "Se resolvió"
    file.entry = RegistryEntry(.reactivated, month: date)
    file.violence = .followedByDialogue
    file.role = .nonParticipant
    return file
  }()

  static let source = ImportSource(file: hardText, digest: "ab12", line: 7)

  private static func dated(_ revision: CaseFileRevision) -> CaseFileRevision {
    var revision = revision
    revision.since = date
    revision.source = source
    return revision
  }

  static let revision: CaseFileRevision = {
    var revision = CaseFileRevision()
    revision.place = Place(name: "Sin código")
    revision.summary = ""
    return revision
  }()

  /// Every case of ``Event``; the switch below does not compile when one is new.
  static let events: [Event] =
    [
      .mesaOpened(MesaOpening(product: "0.1.0", id: "quebrada-honda-2026", caseFile: caseFile)),
      .mesaOpened(
        MesaOpening(
          product: "0.1.0", id: "importada-2026", caseFile: registered, since: date,
          source: source)),
      .caseFileRevised(
        from: CaseFileRevision(from: registered, to: caseFile),
        to: dated(CaseFileRevision(from: caseFile, to: registered))),
      .caseFileRevised(
        from: CaseFileRevision(from: caseFile, to: CaseFile(name: "x")),
        to: CaseFileRevision(from: CaseFile(name: "x"), to: caseFile)),
      .caseFileRevised(
        from: CaseFileRevision(from: CaseFile(name: "x"), to: caseFile),
        to: CaseFileRevision(from: caseFile, to: CaseFile(name: "x"))),
      .caseFileRevised(from: CaseFileRevision(), to: CaseFileRevision()),
      .circumstanceSet(.separateMeetings, present: true),
      .circumstanceSet(.violence, present: false), .case(.quorumRuleSet(.majority)),
      .partyAdded(
        Party(id: 1, details: PartyDetails(name: hardText, shortName: "ÑUÑ", kind: .company))),
      .partyRevised(
        1, from: PartyRevision(PartyDetails(name: hardText, kind: .company)),
        to: PartyRevision(PartyDetails(name: "x", kind: .other, tier: .tertiary))),
      .partyRevised(1, from: PartyRevision(), to: PartyRevision()),
      .partyRemoved(7),
      .phaseEntered(.followUp, openItems: 3, reason: hardText),
      .phaseEntered(.preliminary, openItems: 0, reason: ""),
      .noteAdded(text: hardText, item: nil), .noteAdded(text: "x", item: "phase-1.a"),
      .sessionOpened(3, date: date, place: "Local comunal de Quebrada Honda"),
      .sessionRevised(
        3, from: SessionRevision(date: date, place: hardText),
        to: SessionRevision(date: CalendarDate(dayNumber: 20_780), place: "")),
      .sessionRevised(3, from: SessionRevision(), to: SessionRevision()),
      .sessionOpened(4, sessionDetails),
      .sessionRevised(
        4, from: SessionRevision(sessionDetails),
        to: SessionRevision(SessionDetails(date: CalendarDate(dayNumber: 20_781), place: "")),
        reason: hardText),
      .sessionRevised(
        4,
        from: SessionRevision(
          from: sessionDetails, to: SessionDetails(date: date, place: hardText)),
        to: SessionRevision(
          from: SessionDetails(date: date, place: hardText), to: sessionDetails)),
      .sessionClosed(3),
      .attendanceRecorded(3, 4, isPresent: false),
      .attendanceRecorded(
        3,
        Attendance(
          person: 5,
          presence: Presence(
            isPresent: true, from: ClockHour("9:05"), until: ClockHour("12:30")))),
      .attendanceRemoved(3, 4), .folioStruck(12),
      .actaFrozen(
        4, number: 2, date: date, agreements: [5, 6], digest: hardText,
        signers: [
          ActaSigner(
            person: 3, name: hardText, dni: "40", position: "Jefa", party: 2, role: nil,
            witness: hardText, witnessDNI: "41", regularises: date),
          ActaSigner(
            person: 9, name: "R", dni: "", position: "", party: nil, role: .secretary),
        ], parties: [1, 2]),
      .actaFrozen(4, number: 1, date: date, agreements: [], digest: "x"),
    ]
    + ItemMark.allCases.flatMap { mark in
      [
        Event.itemMarked("phase-0.x", mark, reason: ""),
        .itemMarked("norm-10.a-long-name-of-an-item", mark, reason: hardText),
      ]
    } + RecordSamples.events + PersonSamples.events + FloorSamples.events

  static let sessionDetails = SessionDetails(
    date: date, place: hardText, modality: .mixed, statedOpening: ClockHour("9:05"),
    statedClosing: ClockHour("0:00"), ending: .withdrawal, endingWords: hardText,
    agenda: [
      AgendaEntry(RecordID(origin: RecordSamples.run, serial: 4), minutes: 30), AgendaEntry(2),
    ])

  /// Every case of ``Command``.
  static let commands: [Command] =
    RecordSamples.commands + PersonSamples.commands + FloorSamples.commands + [
      .openMesa(MesaOpening(product: "0.1.0", id: "quebrada-honda-2026", caseFile: caseFile)),
      .reviseCaseFile(revision), .reviseCaseFile(revision, from: revision),
      .reviseCaseFile(revision, from: CaseFileRevision(from: CaseFile(name: "x"), to: caseFile)),
      .setCircumstance(.wounded, present: true), .case(.setQuorumRule(.none)),
      .addParty(PartyDetails(name: hardText, kind: .state, tier: .secondary)),
      .reviseParty(4, PartyDetails(name: "x", kind: .community)), .removeParty(4),
      .people(
        .reviseParty(
          4,
          PartyRevision(
            from: PartyDetails(name: "x", kind: .state), to: PartyDetails(name: "", kind: .state)))),
      .reviseParty(
        4, PartyDetails(name: "x", kind: .community),
        from: PartyRevision(PartyDetails(name: hardText, kind: .state))),
      .enterPhase(.solution, reason: hardText), .enterPhase(.opening, reason: ""),
      .markItem("phase-0.x", .waived, reason: hardText), .markItem("phase-0.x", .done, reason: ""),
      .addNote(text: hardText, item: nil), .addNote(text: "x", item: "norm-1.x"),
      .openSession(date: date, place: hardText),
      .openSession(sessionDetails),
      .reviseSession(2, date: date, place: ""), .closeSession,
      .reviseSession(2, SessionRevision(), reason: hardText),
      .reviseSession(
        2, SessionRevision(SessionDetails(date: date, place: "")),
        from: SessionRevision(sessionDetails), reason: "x"),
      .reviseSession(
        2, date: date, place: "", from: SessionRevision(date: date, place: hardText)),
      .reviseSession(
        2, date: date, place: "", from: SessionRevision(date: nil, place: "")),
      .undo(folio: 7), .redo(folio: 12),
      .recordAttendance(2, "Ana", of: 2, isPresent: true),
      .recordAttendance(2, hardText, isPresent: false),
      .removeAttendance(2, hardText),
      .freezeActa(7, date: date, document: hardText), .undo(), .redo(),
    ]

}
