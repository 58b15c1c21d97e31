import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Deciding on actas")
struct DecideActaTests {
  static let table: [Scenario] = drafting + freezing + frozen + signing

  private static let day = Example.date
  private static let digest = TextDigest(of: "ACTA").description
  private static let session = Event.sessionOpened(1, date: day, place: "Local comunal")
  private static let plain = SessionDetails(date: day, place: "Local comunal")
  private static let parted = SessionDetails(
    date: day, place: "Local comunal", ending: .withoutAgreement)
  private static let community = Event.partyAdded(
    Party(id: 1, details: PartyDetails(name: "Comunidad", kind: .community)))
  private static let acta = Event.recordAdded(
    1, number: 1, session: 1, .acta, [.session: .session(1)])
  private static let topic = Event.recordAdded(2, .agendaItem, [.title: .text("Agua")])
  private static let words: [FieldKey: Value] = [
    .text: .text("Agua limpia"), .clauseClass: .code(.procedural), .readAloud: .date(day),
    .digest: .text(TextDigest(of: clauseText).description),
  ]
  private static let agreement = Event.recordAdded(3, .agreement, words)
  private static let clauseText = "agreement 11:Agua limpia\nclass 10:procedural\n"
  private static let begun = [session, community, acta, topic]

  private static let ana = PersonDetails(name: "Ana", party: 1)
  private static let moved = PersonDetails(name: "Ana", party: 2)

  private static func waiver(_ id: RecordID, _ rule: LintRule) -> Event {
    .recordAdded(
      id, .waiver,
      [.lintRule: .code(rule.code), .agreement: .record(3), .reasons: .text("Consta así")])
  }

  private static let acceptance = Event.recordAdded(
    4, .acceptance,
    [
      .agreement: .record(3), .party: .party(1), .answer: .code(.accepts),
      .digest: .text(TextDigest(of: clauseText).description),
    ])

  /// An agreement that the community accepts, and that nobody of it can sign, which is waived.
  private static let ready =
    begun + [agreement, acceptance, waiver(5, .boundWithoutSigner)]

  private static func frozen(_ agreements: [RecordID] = [3]) -> Event {
    .actaFrozen(
      1, number: 1, date: day, agreements: agreements,
      clauses: agreements.map { _ in TextDigest(of: clauseText).description }, digest: digest,
      parties: [1])
  }

  /// Frozen with one signer, of the community.
  private static func signed(by person: PersonID) -> Event {
    let signer = ActaSigner(
      person: person, name: "", dni: "", position: "", party: 1, role: nil)
    return .actaFrozen(
      1, number: 1, date: day, agreements: [3], digest: digest, signers: [signer], parties: [1])
  }

  private static let freeze = Command.freezeActa(1, date: day, document: digest)

  private static let drafting: [Scenario] = [
    Scenario(
      "an acta belongs to a session", given: [session],
      when: .addRecord(.acta, [.session: .session(1)]), then: acta),
    Scenario(
      "a session that was never held has no acta", given: [session],
      when: .addRecord(.acta, [.session: .session(2)]), refused: .unknownSession(2)),
    Scenario(
      "a draft is not replaced, it is corrected", given: begun,
      when: .addRecord(.acta, [.session: .session(1), .replaces: .record(1)]),
      refused: .actaNotFrozen),
    Scenario(
      "what a party says is bound to the words of that moment", given: begun + [agreement],
      when: .addRecord(
        .acceptance,
        [
          .agreement: .record(3), .party: .party(1), .answer: .code(.accepts),
          .digest: .text("whatever was said"),
        ]),
      then: .recordAdded(
        4, number: 1, session: 1, .acceptance,
        [
          .agreement: .record(3), .party: .party(1), .answer: .code(.accepts),
          .digest: .text(TextDigest(of: clauseText).description),
        ])),
  ]

  private static let freezing: [Scenario] = [
    Scenario("without holes it goes to signature", given: ready, when: freeze, then: frozen()),
    Scenario(
      "a hole without waiver keeps it from signature", given: begun + [agreement], when: freeze,
      refused: .actaHasHoles(2)),
    Scenario(
      "without an agenda it goes to signature, and says so", given: [session, community, acta],
      when: freeze, then: frozen([])),
    Scenario(
      "what nobody may leave open is not waived", given: begun + [agreement],
      when: .addRecord(
        .waiver,
        [
          .lintRule: .code(.missingAcceptance), .agreement: .record(3), .reasons: .text("Prisa"),
        ]),
      refused: .ruleNotWaivable(.missingAcceptance)),
    Scenario(
      "a waiver of an earlier book of what may not be left open counts for nothing",
      given: begun + [agreement, waiver(4, .missingAcceptance), waiver(5, .boundWithoutSigner)],
      when: freeze, refused: .actaHasHoles(1)),
    Scenario(
      "an acta has a document", given: ready, when: .freezeActa(1, date: day, document: "A"),
      refused: .blank(.document)),
    Scenario(
      "only an acta goes to signature", given: ready,
      when: .freezeActa(2, date: day, document: digest),
      refused: .recordOfOtherKind(RecordNumber(.agendaItem, 1), meant: .acta)),
    Scenario(
      "it goes to signature once", given: ready + [frozen()], when: freeze,
      refused: .actaFrozen(1)),
    Scenario(
      "a new acta takes the next number and the agreements of the one that it replaces",
      given: ready + [
        frozen(), .recordAdded(6, .acta, [.session: .session(1), .replaces: .record(1)]),
      ],
      when: .freezeActa(6, date: day, document: digest),
      then: .actaFrozen(
        6, number: 2, date: day, agreements: [3],
        clauses: [TextDigest(of: clauseText).description], digest: digest, parties: [1])),
    Scenario(
      "an agreement stands in one acta",
      given: ready + [frozen(), .recordAdded(6, .acta, [.session: .session(1)])],
      when: .freezeActa(6, date: day, document: digest),
      then: .actaFrozen(
        6, number: 2, date: day, agreements: [], digest: digest, parties: [1])),
  ]

  private static let frozen: [Scenario] = [
    Scenario(
      "what went to signature is not corrected", given: ready + [frozen()],
      when: .reviseRecord(3, .agreement, [.text: .text("Otra agua")]), refused: .actaFrozen(1)),
    Scenario(
      "nothing is added to an agreement in it", given: ready + [frozen()],
      when: .addRecord(.commitment, [.agreement: .record(3), .action: .text("Medir")]),
      refused: .actaFrozen(1)),
    Scenario(
      "nothing in it is struck out", given: ready + [frozen()],
      when: .strikeRecord(3, reason: "x"), refused: .actaFrozen(1)),
    Scenario(
      "its own data stay", given: ready + [frozen()],
      when: .reviseRecord(1, .acta, [.session: .session(1), .issuer: .text("X")]),
      refused: .actaFrozen(1)),
    Scenario(
      "no words are added to it", given: ready + [frozen()],
      when: .addRecord(
        .actaPart, [.acta: .record(1), .part: .code(.opening), .text: .text("x")]),
      refused: .actaFrozen(1)),
    Scenario(
      "an acta in its place opens its agreements again",
      given: ready + [
        frozen(), .recordAdded(6, .acta, [.session: .session(1), .replaces: .record(1)]),
      ],
      when: .reviseRecord(
        3, .agreement, words.merging([.text: .text("Otra agua")]) { $1 }),
      then: .recordRevised(
        3, .agreement, from: [.text: .text("Agua limpia")], to: [.text: .text("Otra agua")])),
    Scenario(
      "an acta begun in place of another is not struck out",
      given: ready + [
        frozen(), .recordAdded(6, .acta, [.session: .session(1), .replaces: .record(1)]),
      ],
      when: .strikeRecord(6, reason: "x"), refused: .replacementBegun(1)),
    Scenario(
      "an acta begun in place of another keeps its place",
      given: ready + [
        frozen(), .recordAdded(6, .acta, [.session: .session(1), .replaces: .record(1)]),
      ],
      when: .reviseRecord(6, .acta, [.session: .session(1)]), refused: .replacementBegun(1)),
    Scenario(
      "a norm in it comes out one day",
      given: begun + [
        agreement,
        .recordAdded(4, .normToIssue, [.agreement: .record(3), .text: .text("Ordenanza")]),
        frozen(),
      ],
      when: .reviseRecord(
        4, .normToIssue,
        [.agreement: .record(3), .text: .text("Ordenanza"), .published: .date(day)]),
      then: .recordRevised(4, .normToIssue, from: [:], to: [.published: .date(day)])),
    Scenario(
      "what went to signature is not undone", given: ready + [frozen()], when: .undo(),
      refused: .nothingToUndo),
  ]

  private static let signature = Command.addRecord(
    .signature, [.acta: .record(1), .name: .text("Ana"), .outcome: .code(.signed)])

  private static let signing: [Scenario] = [
    Scenario(
      "a draft is not signed", given: ready, when: signature, refused: .actaNotFrozen),
    Scenario(
      "an acta says nothing against how its session ended",
      given: ready + [
        .sessionRevised(
          1, from: SessionRevision(from: parted, to: plain),
          to: SessionRevision(from: plain, to: parted))
      ],
      when: freeze, refused: .endingContradicts(1, 1)),
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
      "whoever has signed does not sign again",
      given: [.personAdded(7, "Ana", of: 1)] + ready + [
        signed(by: 7),
        .recordAdded(
          6, .signature, [.acta: .record(1), .person: .person(7), .outcome: .code(.signed)]),
      ],
      when: signature, refused: .hasSigned("Ana", 1)),
  ]

  @Test("gives the event or the refusal of the table", arguments: table)
  func decide(scenario: Scenario) { scenario.check() }
}
