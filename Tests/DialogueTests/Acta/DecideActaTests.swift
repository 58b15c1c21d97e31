import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Deciding on actas")
struct DecideActaTests {
  static let table: [Scenario] = drafting + freezing + frozen + signing + hours

  static let day = Example.date
  static let digest = TextDigest(of: "ACTA").description
  static let session = Event.sessionOpened(1, date: day, place: "Local comunal")
  static let plain = SessionDetails(date: day, place: "Local comunal")
  static let parted = SessionDetails(
    date: day, place: "Local comunal", ending: .withoutAgreement)
  static let community = Event.partyAdded(
    Party(id: 1, details: PartyDetails(name: "Comunidad", kind: .community)))
  static let acta = Event.recordAdded(
    1, number: 1, session: 1, .acta, [.session: .session(1)])
  static let topic = Event.recordAdded(2, .agendaItem, [.title: .text("Agua")])
  static let words: [FieldKey: Value] = [
    .text: .text("Agua limpia"), .clauseClass: .code(.procedural), .readAloud: .date(day),
    .digest: .text(TextDigest(of: clauseText).description),
  ]
  static let agreement = Event.recordAdded(3, .agreement, words)
  static let clauseText = "agreement 11:Agua limpia\nclass 10:procedural\n"
  static let begun = [session, community, acta, topic]

  static let ana = PersonDetails(name: "Ana", party: 1)
  static let moved = PersonDetails(name: "Ana", party: 2)

  static func waiver(_ id: RecordID, _ rule: LintRule) -> Event {
    .recordAdded(
      id, .waiver,
      [.lintRule: .code(rule.code), .agreement: .record(3), .reasons: .text("Consta así")])
  }

  static let acceptance = Event.recordAdded(
    4, .acceptance,
    [
      .agreement: .record(3), .party: .party(1), .answer: .code(.accepts),
      .digest: .text(TextDigest(of: clauseText).description),
    ])

  /// An agreement that the community accepts, and that nobody of it can sign, which is waived.
  static let ready =
    begun + [agreement, acceptance, waiver(5, .boundWithoutSigner)]

  static func frozen(_ agreements: [RecordID] = [3]) -> Event {
    .actaFrozen(
      1, number: 1, date: day, agreements: agreements,
      clauses: agreements.map { _ in TextDigest(of: clauseText).description }, digest: digest,
      parties: [1])
  }

  /// Frozen with one signer, of the community.
  static func signed(by person: PersonID) -> Event {
    let signer = ActaSigner(
      person: person, name: "", dni: "", position: "", party: 1, role: nil)
    return .actaFrozen(
      1, number: 1, date: day, agreements: [3], digest: digest, signers: [signer], parties: [1])
  }

  static let freeze = Command.freezeActa(1, date: day, document: digest)

  static let drafting: [Scenario] = [
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

  static let freezing: [Scenario] = [
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

  static let frozen: [Scenario] = [
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

  @Test("gives the event or the refusal of the table", arguments: table)
  func decide(scenario: Scenario) { scenario.check() }
}
