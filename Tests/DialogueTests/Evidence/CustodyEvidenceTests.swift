import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Evidence of people held and wounded")
struct CustodyEvidenceTests {
  static let rows: [EvidenceRow] = register + seen + held + chosen + some + missing + visits + harm

  private static func person(_ values: [FieldKey: Value] = [:]) -> Command {
    .addRecord(.detention, [.name: .words].merging(values) { $1 })
  }

  /// One without it and one with it, then both with it.
  private static func pair(
    _ rule: EvidenceRule, _ without: Command, _ with: Command
  ) -> [EvidenceRow] {
    [
      EvidenceRow(rule, "one without", [without], (0, 1)),
      EvidenceRow(rule, "one of two", [without, with], (1, 2)),
      EvidenceRow(rule, "all", [with], (1, 1)),
    ]
  }

  private static let register: [EvidenceRow] =
    [
      (EvidenceRule.legalGround, [FieldKey.ground: Value.code(.flagrancy)]),
      (.registerReason, [.arrestReason: .words]), (.registerOfficers, [.officers: .words]),
      (
        .registerArrest,
        [.arrestDate: .day("2026-11-20"), .arrestHour: .text("10:00"), .circumstances: .words]
      ),
      (.registerInterrogations, [.interrogations: .words]),
      (.registerJudge, [.firstAppearance: .words]), (.badgesSeen, [.badge: .flag(true)]),
    ].flatMap { rule, values in pair(rule, person(), person(values)) } + [
      EvidenceRow(
        .registerArrest, "an hour alone is no arrest in full",
        [person([.arrestHour: .text("10:00")])], (0, 1)),
      EvidenceRow(.badgesSeen, "a badge that was hidden", [person([.badge: .flag(false)])], (0, 1)),
    ]

  private static func interview(_ of: RecordID, _ values: [FieldKey: Value]) -> Command {
    .addRecord(
      .custodyInterview,
      [.detention: .record(of), .date: .day("2026-11-22")].merging(values) { $1 })
  }

  private static let seen: [EvidenceRow] = [
    EvidenceRow(.detaineesSeen, "nobody is held", [], (0, 0)),
    EvidenceRow(
      .detaineesSeen, "whatever is known of somebody, nobody saw them",
      [person([.circumstances: .words])], (0, 1)),
    EvidenceRow(
      .detaineesSeen, "one of two, whatever they said", [person(), person(), interview(2, [:])],
      (1, 2)),
    EvidenceRow(
      .detaineesSeen, "who is free is seen to no more",
      [person(), person([.custodyState: .code(.released)])], (0, 1)),
    EvidenceRow(.detaineesSeen, "all", [person(), interview(1, [:])], (1, 1)),
    EvidenceRow(
      .detaineesSeen, "who was not found is not asked",
      [person([.custodyState: .code(.notLocated)])], (0, 0)),
  ]

  private static let flags: [(EvidenceRule, FieldKey)] = [
    (.rightsTold, .rightsTold), (.lawyerAlone, .lawyerSeen), (.talksAlone, .alone),
    (.heldApart, .separated),
  ]

  private static let chosen: [EvidenceRow] = [
    (EvidenceRule.whereaboutsTold, FieldKey.family, Code.untold, [Code.told, .visited]),
    (.familyAdmitted, .family, .told, [.visited]),
    (.doctorSeen, .exam, .wantsDoctor, [.examined, .secondExam]),
  ].flatMap { rule, key, no, yes in
    [
      EvidenceRow(rule, "not so", [person(), interview(1, [key: .code(no)])], (0, 1)),
      EvidenceRow(
        rule, "one of two", [person(), person(), interview(2, [key: .code(yes[0])])], (1, 2)),
    ] + yes.map { EvidenceRow(rule, "\($0)", [person(), interview(1, [key: .code($0)])], (1, 1)) }
  }

  private static let held: [EvidenceRow] = flags.flatMap { rule, key in
    [
      EvidenceRow(rule, "nobody was spoken with", [person()], (0, 1)),
      EvidenceRow(
        rule, "one of two said so",
        [person(), person(), interview(2, [key: .flag(true)]), interview(1, [key: .flag(false)])],
        (1, 2)),
      EvidenceRow(
        rule, "the last visit tells",
        [person(), interview(1, [key: .flag(true)]), interview(1, [key: .flag(false)])], (0, 1)),
      EvidenceRow(rule, "all", [person(), interview(1, [key: .flag(true)])], (1, 1)),
      EvidenceRow(
        rule, "who was not found is not asked",
        [person([.custodyState: .code(.notLocated)])], (0, 0)),
    ]
  }

  /// Those that are about some people only.
  private static let some: [EvidenceRow] = [
    (
      EvidenceRule.consulateReached, FieldKey.foreigner, Value.flag(true), FieldKey.consulate,
      Value.words
    ),
    (.womanGuardThere, .sex, .code(.woman), .womanGuard, .flag(true)),
    (.minorsApart, .age, .number(17), .separated, .flag(true)),
    (.minorsFamilyTold, .age, .number(17), .family, .code(.told)),
  ].flatMap { rule, who, value, key, answer in
    [
      EvidenceRow(rule, "nobody of whom it speaks", [person()], (0, 0)),
      EvidenceRow(rule, "not asked", [person([who: value])], (0, 1)),
      EvidenceRow(
        rule, "one of two",
        [person([who: value]), person([who: value]), interview(1, [key: answer])], (1, 2)),
      EvidenceRow(rule, "all", [person([who: value]), interview(1, [key: answer])], (1, 1)),
    ]
  }

  private static let lost: Command = person([.custodyState: .code(.notLocated)])
  private static let filed: Command = person([
    .custodyState: .code(.notLocated), .habeasCorpus: .words,
  ])

  private static func search(_ of: RecordID) -> Command {
    .addRecord(
      .custodySearch, [.detention: .record(of), .date: .day("2026-11-22"), .place: .words])
  }

  private static let missing: [EvidenceRow] = [
    EvidenceRow(.missingSought, "nobody is missing", [person()], (0, 0)),
    EvidenceRow(.missingSought, "asked for, no court told", [lost, search(1)], (0, 1)),
    EvidenceRow(.missingSought, "a court told, nowhere asked", [filed], (0, 1)),
    EvidenceRow(.missingSought, "one of two", [filed, search(1), lost], (1, 2)),
    EvidenceRow(.missingSought, "all", [filed, search(1)], (1, 1)),
  ]

  private static func visit(_ kind: Code, _ values: [FieldKey: Value] = [:]) -> Command {
    .addRecord(
      .visit,
      [.placeKind: .code(kind), .place: .words, .date: .day("2026-11-22")].merging(values) { $1 })
  }

  private static let visits: [EvidenceRow] =
    [
      (EvidenceRule.visitsAdmitted, [FieldKey.access: Value.code(.fullAccess)]),
      (.placesRecognised, [.recognised: .flag(true)]),
      (.everybodySeen, [.bookCount: .number(4), .seenCount: .number(4)]),
    ].flatMap { rule, values in
      pair(rule, visit(.policeStation), visit(.otherPlace, values)) + [
        EvidenceRow(rule, "a hospital is no place of detention", [visit(.hospital, values)], (0, 0))
      ]
    } + [
      EvidenceRow(
        .visitsAdmitted, "refused", [visit(.policeStation, [.access: .code(.refusedAccess)])],
        (0, 1)),
      EvidenceRow(
        .everybodySeen, "three of the four in the book",
        [visit(.policeStation, [.bookCount: .number(4), .seenCount: .number(3)])], (0, 1)),
    ]

  private static func victim(_ values: [FieldKey: Value] = [:]) -> Command {
    .addRecord(.victim, [.victimState: .code(.wounded)].merging(values) { $1 })
  }

  private static func incident(_ values: [FieldKey: Value] = [:]) -> Command {
    .addRecord(.forceIncident, [.date: .day("2026-11-20"), .text: .words].merging(values) { $1 })
  }

  private static let harm: [EvidenceRow] =
    [
      (EvidenceRule.victimsReferred, [FieldKey.referral: Value.words]),
      (.victimsProtected, [.protection: .words]), (.victimsFamilyTold, [.familyTold: .flag(true)]),
      (.superiorTold, [.superiorReport: .words]),
    ].flatMap { rule, values in pair(rule, victim(), victim(values)) }
    + [
      (EvidenceRule.violationsNamed, FieldKey.violation), (.ordersTraced, .orders),
      (.inquiriesOpened, .prosecution),
    ].flatMap { rule, key in pair(rule, incident(), incident([key: .words])) }
    + pair(
      .warningsGiven, incident([.firearms: .flag(true)]),
      incident([.firearms: .flag(true), .warningGiven: .flag(true)]))
    + [EvidenceRow(.warningsGiven, "nobody shot", [incident()], (0, 0))]

  @Test("follows the table", arguments: rows)
  func row(row: EvidenceRow) throws { try row.check() }
}
