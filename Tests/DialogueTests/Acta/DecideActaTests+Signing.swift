import PlainIdentities

@testable import Dialogue

/// What comes once an acta is to be signed: who does, when, and who is bound by it.
extension DecideActaTests {
  private static let signature = Command.addRecord(
    .signature, [.acta: .record(1), .name: .text("Ana"), .outcome: .code(.signed)])

  static func hours(_ opening: String?) -> SessionRevision {
    var hours = SessionRevision()
    hours.statedOpening = .some(opening.flatMap { ClockHour($0) })
    return hours
  }

  static let signing: [Scenario] = [
    Scenario(
      "a draft is not signed", given: ready, when: signature, refused: .actaNotFrozen),
    Scenario(
      "an acta says nothing against how its session ended",
      given: ready + [
        .sessionRevised(
          1, from: SessionRevision(from: parted, to: plain),
          to: SessionRevision(from: plain, to: parted))
      ],
      when: freeze, refused: .endingContradicts(1, 1, .withoutAgreement)),
    Scenario(
      "nobody answers for another party",
      given: begun + [
        agreement,
        .partyAdded(Party(id: 2, details: PartyDetails(name: "Minera", kind: .company))),
        .personAdded(9, "Rosa", of: 2),
      ],
      when: .addRecord(
        .acceptance,
        [
          .agreement: .record(3), .party: .party(1), .answer: .code(.accepts),
          .speaker: .person(9),
        ]),
      refused: .speaksForOther("Rosa", "Comunidad")),
    Scenario(
      "nobody of no party answers for one",
      given: begun + [agreement, .personAdded(9, "Juan")],
      when: .addRecord(
        .acceptance,
        [
          .agreement: .record(3), .party: .party(1), .answer: .code(.accepts),
          .speaker: .person(9),
        ]),
      refused: .speaksForOther("Juan", "Comunidad")),
    Scenario(
      "an acta does not go to signature before the day of its session", given: ready,
      when: .freezeActa(
        1, date: CalendarDate(dayNumber: day.dayNumber - 1), document: digest),
      refused: .signedBeforeSession(1, day)),
    Scenario(
      "nobody joins an acta before it went to signature", given: ready + [frozen()],
      when: .addRecord(
        .accession,
        [
          .acta: .record(1), .name: .text("Rosa"),
          .date: .date(CalendarDate(dayNumber: day.dayNumber - 1)),
        ]),
      refused: .joinsBeforeFreezing(1, day)),
    Scenario(
      "a draft is not delivered", given: ready,
      when: .addRecord(.delivery, [.acta: .record(1), .party: .party(1)]),
      refused: .actaNotFrozen),
    Scenario(
      "a frozen acta is signed", given: ready + [frozen()], when: signature,
      then: .recordAdded(
        6, number: 1, session: 1, .signature,
        [.acta: .record(1), .person: .person(1), .outcome: .code(.signed)])),
    Scenario(
      "a signature keeps the day on which it was put",
      given: ready + [frozen()],
      when: .addRecord(
        .signature,
        [
          .acta: .record(1), .name: .text("Ana"), .outcome: .code(.signed),
          .date: .date(day),
        ]),
      then: .recordAdded(
        6, number: 1, session: 1, .signature,
        [
          .acta: .record(1), .person: .person(1), .outcome: .code(.signed), .date: .date(day),
        ])),
    Scenario(
      "nobody signs on request without a witness who has a name", given: ready + [frozen()],
      when: .addRecord(
        .signature,
        [.acta: .record(1), .name: .text("Ana"), .outcome: .code(.onRequest)]),
      refused: .recordFieldMissing(.witness, .signature)),
    Scenario(
      "nobody signs on request without the number of the witness", given: ready + [frozen()],
      when: .addRecord(
        .signature,
        [
          .acta: .record(1), .name: .text("Ana"), .outcome: .code(.onRequest),
          .witness: .text("Luz"),
        ]),
      refused: .recordFieldMissing(.witnessDNI, .signature)),
    Scenario(
      "nobody is the witness of their own signature", given: ready + [frozen()],
      when: .addRecord(
        .signature,
        [
          .acta: .record(1), .name: .text("Ana"), .outcome: .code(.onRequest),
          .witness: .text("ANA"), .witnessDNI: .text("40123456"),
        ]),
      refused: .ownWitness("Ana")),
    Scenario(
      "nobody signs on request with a witness who is nobody", given: ready + [frozen()],
      when: .addRecord(
        .signature,
        [
          .acta: .record(1), .name: .text("Ana"), .outcome: .code(.onRequest),
          .witness: .text("x"), .witnessDNI: .text("40123456"),
        ]),
      refused: .recordFieldMissing(.witness, .signature)),
    Scenario(
      "whoever signs on request is written down with the witness", given: ready + [frozen()],
      when: .addRecord(
        .signature,
        [
          .acta: .record(1), .name: .text("Ana"), .outcome: .code(.onRequest),
          .witness: .text("Luz"), .witnessDNI: .text("40123456"),
        ]),
      then: .recordAdded(
        6, number: 1, session: 1, .signature,
        [
          .acta: .record(1), .person: .person(1), .outcome: .code(.onRequest),
          .witness: .text("Luz"), .witnessDNI: .text("40123456"),
        ])),
    Scenario(
      "nobody signs before the day of the acta", given: ready + [frozen()],
      when: .addRecord(
        .signature,
        [
          .acta: .record(1), .name: .text("Ana"), .outcome: .code(.signed),
          .date: .date(CalendarDate(dayNumber: day.dayNumber - 1)),
        ]),
      refused: .factBeforeActa(.date, day)),
    Scenario(
      "nobody signs while the bases have not answered",
      given: ready + [
        .recordAdded(
          6, .baseConsultation,
          [.agreement: .record(3), .party: .party(1), .ratification: .code(.pending)]),
        frozen(),
      ],
      when: signature, refused: .consultationPending("Comunidad")),
    Scenario(
      "what takes effect when the bases ratify is signed before",
      given: begun + [
        .recordAdded(
          3, .agreement, words.merging([.effectiveOnRatification: .flag(true)]) { $1 }),
        .recordAdded(
          4, .baseConsultation,
          [.agreement: .record(3), .party: .party(1), .ratification: .code(.pending)]),
        frozen(),
      ],
      when: .addRecord(
        .signature, [.acta: .record(1), .name: .text("Ana"), .outcome: .code(.adReferendum)]),
      then: .recordAdded(
        5, number: 1, session: 1, .signature,
        [.acta: .record(1), .person: .person(1), .outcome: .code(.adReferendum)])),
    Scenario(
      "an acta that was replaced is not signed",
      given: ready + [
        frozen(), .recordAdded(6, .acta, [.session: .session(1), .replaces: .record(1)]),
        .actaFrozen(6, number: 2, date: day, agreements: [3], digest: digest),
      ],
      when: signature, refused: .signedElsewhere(1, 2)),
    Scenario(
      "whoever was not to sign does not, where the acta has others of that party",
      given: [.personAdded(7, "Luz", of: 1)] + ready + [signed(by: 7)],
      when: signature, refused: .notToSign("Ana", 1)),
    Scenario(
      "whoever answers for a commitment of an acta stays with their party",
      given: [
        .partyAdded(Party(id: 2, details: PartyDetails(name: "Minera", kind: .company))),
        .personAdded(7, "Ana", of: 1),
      ] + ready + [
        .recordAdded(
          8, .commitment,
          [.agreement: .record(3), .action: .text("Medir"), .responsiblePeople: .people([7])]),
        frozen(),
      ],
      when: .person(.revise(7, PersonRevision(from: ana, to: moved))),
      refused: .personIsBound("Ana", 1)),
    Scenario(
      "nobody signs at an hour before that at which the acta went to signature",
      given: ready + [frozen()],
      when: .addRecord(
        .signature,
        [
          .acta: .record(1), .name: .text("Ana"), .outcome: .code(.signed),
          .hour: .text("00:00"),
        ]),
      refused: .signedBeforeFreezing(
        ClockHour(minuteOfDay: 0), 1,
        ClockHour(minuteOfDay: Example.time((ready + [frozen()]).named.count + 1).minuteOfDay))),
    Scenario(
      "nobody signs at an hour of the day of the session before that began",
      given: ready + [frozen(), .sessionRevised(1, from: hours(nil), to: hours("23:59"))],
      when: .addRecord(
        .signature,
        [
          .acta: .record(1), .name: .text("Ana"), .outcome: .code(.signed),
          .hour: .text("23:58"),
        ]),
      refused: .signedBeforeOpening(
        ClockHour(minuteOfDay: 1438), 1, ClockHour(minuteOfDay: 1439))),
    Scenario(
      "nobody signs for a party on a day on which their credential does not hold",
      given: [.personAdded(7, "Ana", of: 1)] + ready + [
        .recordAdded(
          6, .delegate,
          [
            .person: .person(7), .accreditation: .code(.accredited),
            .expiry: .date(day.adding(days: -1)),
          ]), signed(by: 7),
      ],
      when: signature, refused: .credentialEnded("Ana", day)),
    Scenario(
      "whoever has signed does not sign again",
      given: [.personAdded(7, "Ana", of: 1)] + ready + [
        signed(by: 7),
        .recordAdded(
          6, .signature, [.acta: .record(1), .person: .person(7), .outcome: .code(.signed)]),
      ],
      when: signature, refused: .hasSigned("Ana", 1)),
  ]
}
