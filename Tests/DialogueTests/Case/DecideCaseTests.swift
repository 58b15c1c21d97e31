import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Deciding on the case and its parties")
struct DecideCaseTests {
  static let table: [Scenario] = caseFile + circumstances + parties

  private static func revision(_ change: (inout CaseFileRevision) -> Void) -> CaseFileRevision {
    var revision = CaseFileRevision()
    change(&revision)
    return revision
  }

  private static func text(_ count: Int) -> String { String(repeating: "ñ", count: count) }

  private static let caseFile: [Scenario] = [
    Scenario(
      "a revision records what changes and nothing else",
      when: .reviseCaseFile(
        revision {
          $0.name = " Quebrada Honda "
          $0.stage = .crisis
          $0.summary = " s "
        }),
      then: .caseFileRevised(
        from: revision {
          $0.stage = .unsaid
          $0.summary = ""
        },
        to: revision {
          $0.stage = .crisis
          $0.summary = "s"
        })),
    Scenario(
      "a revision to what stands already changes nothing",
      when: .reviseCaseFile(revision { $0.moment = .beginning }), refused: .nothingChanges),
    Scenario(
      "a revision says since when it is so, and where it was read",
      when: .reviseCaseFile(
        revision {
          $0.violence = .occurred
          $0.otherPlaces = [Place(ubigeo: "030506", name: " Tambo ")]
          $0.since = CalendarDate(dayNumber: 17_000)
          $0.source = ImportSource(file: "a.csv", digest: "ab", line: 2)
        }),
      then: .caseFileRevised(
        from: revision {
          $0.violence = .unsaid
          $0.otherPlaces = []
        },
        to: revision {
          $0.violence = .occurred
          $0.otherPlaces = [Place(ubigeo: "030506", name: "Tambo")]
          $0.since = CalendarDate(dayNumber: 17_000)
          $0.source = ImportSource(file: "a.csv", digest: "ab", line: 2)
        })),
    Scenario(
      "a revision of another day says what was so then, also where it is so now",
      when: .reviseCaseFile(
        revision {
          $0.moment = .beginning
          $0.since = CalendarDate(dayNumber: 17_000)
        }),
      then: .caseFileRevised(
        from: revision { $0.moment = .beginning },
        to: revision {
          $0.moment = .beginning
          $0.since = CalendarDate(dayNumber: 17_000)
        })),
    Scenario(
      "what stands since a day is not said twice of that day",
      given: [
        .caseFileRevised(
          revision {
            $0.moment = .beginning
            $0.since = CalendarDate(dayNumber: 17_000)
          })
      ],
      when: .reviseCaseFile(
        revision {
          $0.moment = .beginning
          $0.since = CalendarDate(dayNumber: 17_000)
        }),
      refused: .nothingChanges),
    Scenario(
      "a competence is short",
      when: .reviseCaseFile(revision { $0.competence = text(201) }),
      refused: .tooLong(.competence, limit: 200)),
    Scenario(
      "an empty revision changes nothing", when: .reviseCaseFile(CaseFileRevision()),
      refused: .nothingChanges),
    Scenario(
      "a case keeps a name", when: .reviseCaseFile(revision { $0.name = "\u{A0}" }),
      refused: .blank(.name)),
    Scenario(
      "a code is short", when: .reviseCaseFile(revision { $0.code = text(61) }),
      refused: .tooLong(.code, limit: 60)),
    Scenario(
      "a place is short",
      when: .reviseCaseFile(revision { $0.place = Place(name: text(201)) }),
      refused: .tooLong(.place, limit: 200)),
    Scenario(
      "a place's code is short",
      when: .reviseCaseFile(revision { $0.place = Place(ubigeo: text(201), name: "x") }),
      refused: .tooLong(.place, limit: 200)),
    Scenario(
      "a summary has an end", when: .reviseCaseFile(revision { $0.summary = text(100_001) }),
      refused: .tooLong(.summary, limit: 100_000)),
    Scenario(
      "a place may be taken back",
      given: [.caseFileRevised(revision { $0.place = Place(ubigeo: "030506", name: "x") })],
      when: .reviseCaseFile(revision { $0.place = .unknown }),
      then: .caseFileRevised(
        from: revision { $0.place = Place(ubigeo: "030506", name: "x") },
        to: revision { $0.place = .unknown })),
  ]

  private static let circumstances: [Scenario] = [
    Scenario(
      "the rule of the quorum is set", when: .case(.setQuorumRule(.majority)),
      then: .case(.quorumRuleSet(.majority))),
    Scenario(
      "the rule that holds is not set again", when: .case(.setQuorumRule(.eachParty)),
      refused: .nothingChanges),
    Scenario(
      "a circumstance is set", when: .setCircumstance(.detentions, present: true),
      then: .circumstanceSet(.detentions, present: true)),
    Scenario(
      "a circumstance is taken back", given: [.circumstanceSet(.detentions, present: true)],
      when: .setCircumstance(.detentions, present: false),
      then: .circumstanceSet(.detentions, present: false)),
    Scenario(
      "a circumstance that is absent is not taken back",
      when: .setCircumstance(.violence, present: false), refused: .nothingChanges),
    Scenario(
      "a circumstance is not set twice", given: [.circumstanceSet(.violence, present: true)],
      when: .setCircumstance(.violence, present: true), refused: .nothingChanges),
  ]

  private static let community = Party(
    id: 1, details: PartyDetails(name: "Comunidad Ñahuinpuquio", kind: .community))
  private static let company = Party(
    id: 2, details: PartyDetails(name: "Minera", kind: .company, tier: .secondary))
  private static let both: [Event] = [.partyAdded(community), .partyAdded(company)]
  private static let attended: [Event] =
    both + [
      .sessionOpened(1, date: Example.date, place: ""),
      .personAdded(1, "Ana", of: 1), .attendanceRecorded(1, 1, isPresent: false),
    ]

  private static func details(_ name: String) -> PartyDetails {
    PartyDetails(name: name, kind: .community)
  }

  private static let parties: [Scenario] = [
    Scenario(
      "the first party is number 1", when: .addParty(details("  Comunidad Ñahuinpuquio ")),
      then: .partyAdded(community)),
    Scenario("a party has a name", when: .addParty(details(" ")), refused: .blank(.party)),
    Scenario(
      "a party's name is short", when: .addParty(details(text(201))),
      refused: .tooLong(.party, limit: 200)),
    Scenario(
      "two parties of one name are refused, whatever their case and accents", given: both,
      when: .addParty(details("COMUNIDAD NAHUINPUQUIO")),
      refused: .duplicateParty("COMUNIDAD NAHUINPUQUIO")),
    Scenario(
      "the number of a party that left is not used again", given: both + [.partyRemoved(2)],
      when: .addParty(details("Alcaldía")),
      then: .partyAdded(Party(id: 3, details: details("Alcaldía")))),
    Scenario(
      "a party is revised", given: both, when: .reviseParty(2, details("Minera del Sur")),
      then: .partyRevised(
        2, from: PartyRevision(from: details("Minera del Sur"), to: company.details),
        to: PartyRevision(from: company.details, to: details("Minera del Sur")))),
    Scenario(
      "two parties of one short name are refused",
      given: [
        .partyAdded(
          Party(id: 1, details: PartyDetails(name: "Uno", shortName: "COM", kind: .other)))
      ], when: .addParty(PartyDetails(name: "Dos", shortName: "cóm", kind: .other)),
      refused: .duplicateShortName("cóm", of: "Uno")),
    Scenario(
      "a short name is short",
      when: .addParty(PartyDetails(name: "Uno", shortName: text(13), kind: .other)),
      refused: .tooLong(.partyShortName, limit: 12)),
    Scenario(
      "a party may keep its own name", given: both, when: .reviseParty(2, details("Minera")),
      then: .partyRevised(
        2, from: PartyRevision(from: details("Minera"), to: company.details),
        to: PartyRevision(from: company.details, to: details("Minera")))),
    Scenario(
      "a party does not take another's name", given: both,
      when: .reviseParty(2, details("comunidad ñahuinpuquio")),
      refused: .duplicateParty("comunidad ñahuinpuquio")),
    Scenario(
      "a revision of a party changes something", given: both,
      when: .reviseParty(1, details("Comunidad Ñahuinpuquio ")), refused: .nothingChanges),
    Scenario(
      "an unknown party is not revised", given: both, when: .reviseParty(3, details("x")),
      refused: .unknownParty(3)),
    Scenario("a party is removed", given: both, when: .removeParty(1), then: .partyRemoved(1)),
    Scenario(
      "an unknown party is not removed", given: both + [.partyRemoved(1)], when: .removeParty(1),
      refused: .unknownParty(1)),
    Scenario(
      "a party of whose people one is on the list stays", given: attended,
      when: .removeParty(1), refused: .partyInUse("Comunidad Ñahuinpuquio")),
    Scenario(
      "whoever was at a session was there for somebody, off the list or not",
      given: attended + [.person(.struck(1, reason: "x"))], when: .removeParty(1),
      refused: .partyInUse("Comunidad Ñahuinpuquio")),
    Scenario(
      "once its people are off the list and nothing speaks of them, it may go",
      given: attended + [.attendanceRemoved(1, 1), .person(.struck(1, reason: "x"))],
      when: .removeParty(1), then: .partyRemoved(1)),
  ]

  @Test("follows the table", arguments: table)
  func row(scenario: Scenario) {
    scenario.check()
  }
}
