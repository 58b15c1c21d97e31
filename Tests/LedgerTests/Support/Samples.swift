import Dialogue
import PlainIdentities

@testable import Ledger

/// Small books to try things on.
enum Samples {
  static let author = "Rosa Ñahui"
  static let handbook = Handbook([
    Checklist(
      id: .phase(.preliminary),
      items: [
        ChecklistItem(id: "phase-0.first-item-of-the-phase", conditions: [.always]),
        ChecklistItem(id: "phase-0.second", conditions: [.always]),
      ])
  ])

  static func opening(_ id: String = "quebrada-honda-2026") -> MesaOpening {
    MesaOpening(
      product: "0.1.0", id: id,
      caseFile: CaseFile(
        name: "Quebrada Honda", place: Place(ubigeo: "030506", name: "Apurímac"),
        type: .socioEnvironmental, stage: .dialogue, status: .active, role: .mediator))
  }

  /// One minute after another from 2026-11-22T10:00 in Lima.
  static func instant(_ number: Int) -> Timestamp {
    Timestamp(milliseconds: 1_795_359_600_000 + number * 60_000, offsetMinutes: -300)
  }

  static let date = CalendarDate(dayNumber: 20_779)

  /// What a mediator might do, in order; each makes one folio after the first.
  static let commands: [Command] = [
    .addParty(PartyDetails(name: "Comunidad de Quebrada Honda", kind: .community)),
    .openSession(date: date, place: "Local comunal"),
    .markItem("phase-0.first-item-of-the-phase", .done, reason: ""),
    .addNote(text: "Ñandú, ¿acreditó? «sí»\n\t\"\\", item: nil),
    .markItem("phase-0.second", .waived, reason: "No hay quórum"),
    .undo(),
    .redo(),
    .person(.add(PersonDetails(name: "Julián Ccori", party: 1))),
    .closeSession,
  ]

  /// Every way in which a deadline is written down; they follow ``commands`` in the golden book.
  static let deadlines: [Command] =
    [.addRecord(.agreement, [.text: .text("Habrá agua")])]
    + [
      .date(date), .immediate, .days(count: 30, counting: .business, from: .signature),
      .days(count: 15, counting: .calendar, from: .publication),
      .days(count: 10, counting: .business, from: .date(date)), .months(count: 3, from: .nextDay),
      .months(count: 1, from: .date(date)), .hours(count: 48, from: .signature),
    ].map { (deadline: Deadline) in
      .addRecord(
        .commitment,
        [.agreement: .record(1), .action: .text("Medir"), .deadline: .deadline(deadline)])
    }

  /// What a mediator puts right afterwards; they follow ``deadlines``.
  static let corrections: [Command] = [
    .reviseCaseFile(
      {
        var revision = CaseFileRevision()
        revision.stage = .crisis
        revision.summary = "Aguas «de todos»"
        return revision
      }()),
    .reviseCaseFile(
      {
        var revision = CaseFileRevision()
        revision.summary = ""
        return revision
      }()),
    .reviseParty(1, PartyDetails(name: "Comunidad Campesina", kind: .community)),
  ]

  /// Those that follow ``unreasoned``.
  static let laterCorrections: [Command] = [
    .addRecord(.agreement, [.text: .text("Agua limpia")]),
    .reviseRecord(
      10, .agreement, [.text: .text("Agua para todos"), .readAloud: .date(date)],
      from: [.text: .text("Agua limpia"), .readAloud: nil]),
    .reviseRecord(10, .agreement, [.text: .text("Agua para todos")]),
  ]

  /// What no command writes any more: a closed session put right without a reason.
  private static func unreasoned(_ mesa: Mesa) -> Event? {
    mesa.sessions.first.map { session in
      .sessionRevised(
        session.id, from: SessionRevision(date: nil, place: session.place),
        to: SessionRevision(date: nil, place: ""))
    }
  }

  /// People at the table, by number and by name; they follow the corrections.
  static let people: [Command] = [
    .recordAttendance(
      1, .known(1), Presence(isPresent: true, from: ClockHour("9:05"), until: ClockHour("12:30"))),
    .addRecord(
      .delegate,
      [
        .name: .text("Julián Ccori"), .party: .party(1), .dni: .text("31541190"),
        .sex: .code(.man), .accreditation: .code(.accredited),
      ]),
    .addRecord(.delegate, [.person: .named("Zoila Ñahui", of: 1), .voice: .flag(true)]),
    .recordAttendance(1, "Zoila Ñahui", of: 1, isPresent: false),
    .addRecord(
      .commitment,
      [
        .agreement: .record(1), .action: .text("Abrir la toma"), .responsiblePeople: .people([1]),
        .verifier: .text("Zoila Ñahui"), .followUp: .text("Defensoría"),
      ]),
    .person(
      .revise(
        2,
        {
          var revision = PersonRevision()
          revision.shortName = "Doña Zoila"
          revision.needsInterpreter = true
          revision.party = .some(nil)
          return revision
        }())),
    .removeAttendance(1, "Zoila Ñahui"),
    .person(.strike(2, reason: "Ya no viene")),
  ]

  /// Sessions with an agenda of their own and what is stated of them.
  static let sessions: [Command] = [
    .addRecord(.agendaItem, [.title: .text("Agua"), .minutes: .number(40)]),
    .addRecord(.agendaItem, [.title: .text("Canon")]),
    .reviseSession(
      1,
      {
        var revision = SessionRevision()
        revision.modality = .some(.inPerson)
        revision.statedOpening = .some(ClockHour("9:00"))
        revision.statedClosing = .some(ClockHour("12:45"))
        revision.agenda = [AgendaEntry(15), AgendaEntry(14)]
        return revision
      }(), reason: "Se abrió tarde en el libro"),
    .reviseSession(
      1,
      {
        var revision = SessionRevision()
        revision.modality = .some(nil)
        revision.agenda = []
        return revision
      }(), reason: "No consta"),
    .openSession(
      SessionDetails(
        date: date, place: "Escuela", modality: .mixed, statedOpening: ClockHour("15:00"),
        agenda: [AgendaEntry(15, minutes: 25)])),
  ]

  /// Who answers for a party, and what each contributes; they follow ``sessions``.
  static let shares: [Command] = [
    .addRecord(
      .commitment,
      [
        .agreement: .record(1), .action: .text("Entubar la toma"), .responsible: .parties([1]),
        .contributions: .text("Comunidad: mano de obra"),
      ]),
    .addRecord(
      .acceptance,
      [
        .agreement: .record(1), .party: .party(1), .answer: .code(.accepts),
        .speaker: .person(1),
      ]),
  ]

  /// An acta of others, and who is named and what told on in a paper; they follow ``shares``.
  static let papers: [Command] = [
    .addRecord(
      .obtainedActa,
      [.issuer: .text("PCM"), .date: .date(date), .title: .text("Acta N.º 4")]),
    .addRecord(
      .attachment,
      [.file: .text("acta.pdf"), .digest: .text("ab12"), .obtainedActa: .record(18)]),
    .addRecord(.agreement, [.text: .text("La PCM hará la vía"), .obtainedActa: .record(18)]),
    .addRecord(
      .detention, [.name: .text("Juan Pérez"), .consent: .code(.no), .key: .text("D-1")]),
    .addRecord(
      .victim,
      [.victimState: .code(.wounded), .name: .text("Ana Luz"), .consent: .code(.yes)]),
    .addRecord(
      .communication,
      [
        .recipient: .code(.informant), .date: .date(date), .text: .text("Avisó"),
        .reserved: .flag(true),
      ]),
  ]

  /// The floor of the session that is open, and what was captured there; the golden book ends with these.
  static let floor: [Step] =
    [
      .giveFloor(.speaker(.person(1))), .takeUpMatter(15), .setLimit(minutes: 3),
      .liftLimit(1, isLifted: true), .setInterpretation(isOn: true),
      .setInterpretation(isOn: false), .interruptFloor(by: .crosstalk), .returnFloor,
      .giveFloor(.speaker(.party(1))), .changeQueue(.person(1), waits: true),
      .recordWalkOut(.party(1), words: "Siendo las 16:10, se retira."),
      .recordComingBack(.party(1)), .giveFloor(.recess(until: ClockHour("16:30"))),
      .giveFloor(.silence), .giveFloor(.speaker(.person(1))),
      .answerGap(since: instant(1), .wentOn), .project(.table), .project(.clause(1)),
      .beginCaucus(.distrust, with: [1]),
    ].map { (command: FloorCommand) in Step.command(.floor(command)) }
    + [.command(.addNote(text: "Cederían dos tomas", item: nil)), .command(.floor(.endCaucus))]
    + [
      .following { mesa in mesa.notes.last.map { .room(.releaseNote($0.id, by: .party(1))) } },
      .command(.floor(.setCurtain(isDown: false))),
      .command(
        .room(
          .addNote(
            text: "El canal se seca", item: nil,
            saying: Saying(speaker: .person(1), hour: ClockHour("15:42"))))),
      .following { mesa in mesa.notes.last.map { .room(.sortNote($0.id, as: .interest)) } },
      .following { mesa in
        mesa.sessions.last.flatMap { mesa.floor(of: $0.id).turns.first }.map {
          .floor(.reviseTurn(2, turn: $0.id, TurnRevision(seconds: 90)))
        }
      },
      .command(
        .floor(
          .addTurn(
            2,
            WrittenTurn(
              .person(1), seconds: 75, begins: ClockHour("15:20"), matter: 15)))),
      .command(.case(.setQuorumRule(.majority))),
      .command(.addNote(text: "El canal", item: nil)),
      .command(.addNote(text: "se rompió", item: nil)),
      .following { mesa in
        let last = Array(mesa.notes).suffix(2).map(\.id)
        return last.count == 2 ? .room(.joinNotes(last[1], to: last[0])) : nil
      },
      .command(.addNote(text: "Línea de más", item: nil)),
      .following { mesa in mesa.notes.last.map { .room(.strikeNote($0.id)) } },
    ]

  /// All that the golden book tells after its opening.
  static var story: [Step] {
    (commands + deadlines + corrections).map(Step.command) + [.event(unreasoned)]
      + (laterCorrections + people + sessions + shares + papers).map(Step.command) + floor
  }

}
