import PlainIdentities
import Testing

@testable import Dialogue

@Suite("The lint")
struct LintTests {
  private var sound = SoundAgreement()

  private var mesa: Mesa { sound.table.mesa }

  private func found(on day: CalendarDate = Example.date) -> [LintFinding] {
    Lint(mesa, on: day, holidays: .few, lexicon: SoundAgreement.lexicon).findings()
  }

  @Test("finds nothing in a sound agreement, nor in a mesa that has not begun")
  func nothing() {
    #expect(found() == [])
    #expect(
      Lint(Table().mesa, on: Example.date, holidays: .few, lexicon: SoundAgreement.lexicon)
        .findings() == [])
  }

  @Test("asks a mesa that has met for its agenda")
  func agenda() {
    var table = Table()
    table.write(.sessionOpened(1, date: Example.date, place: ""))
    let found = Lint(
      table.mesa, on: Example.date, holidays: .few, lexicon: SoundAgreement.lexicon
    ).findings()
    #expect(found.map(\.rule) == [.missingAgenda])
    #expect(found.first?.record == nil)
  }

  @Test("asks for the agenda of the session of an acta that is a draft")
  func agendaOfSession() {
    var table = Table()
    table.write(.sessionOpened(1, date: Example.date, place: ""))
    let acta = table.add(.acta, [.session: .session(1)])
    table.write(.sessionClosed(1))
    table.write(.sessionOpened(2, date: Example.date, place: ""))
    let item = table.add(.agendaItem, [.title: .text("Agua")])
    func found() -> [LintRule] {
      Lint(table.mesa, on: Example.date, holidays: .few, lexicon: SoundAgreement.lexicon)
        .findings().map(\.rule).filter { ![.partyWithoutSigner, .unsaidEnding].contains($0) }
    }
    #expect(found() == [.missingAgenda])
    #expect(!table.mesa.agreementCounters.hasAgenda)
    var revision = SessionRevision()
    revision.agenda = [AgendaEntry(item)]
    table.write(.sessionRevised(1, from: SessionRevision(), to: revision, reason: "r"))
    #expect(found() == [])
    #expect(table.mesa.agreementCounters.hasAgenda)
    table.revise(acta, .session, to: .session(2))
    #expect(found() == [])
  }

  @Test("names the record to mend", arguments: Defect.allCases)
  mutating func record(defect: Defect) throws {
    defect.plant(in: &sound)
    let found = found()
    #expect(found.map(\.rule) == [defect.rule])
    let finding = try #require(found.first)
    #expect(finding.agreement == (defect.isOfActa ? nil : sound.agreement))
    #expect(finding.blocks == (defect.rule.severity == .blocks))
  }

  @Test("judges a date by the day on which it would be signed, read aloud or not")
  mutating func pastDate() {
    #expect(found(on: Example.day("2029-01-01")).map(\.rule) == [.pastDeadline])
    sound.table.revise(sound.agreement, .readAloud, to: nil)
    #expect(found(on: Example.day("2029-01-01")).map(\.rule) == [.pastDeadline, .notReadAloud])
    sound.table.add(
      .reschedule,
      [
        .commitment: .record(sound.commitment), .newDate: .day("2029-06-01"),
        .reasons: .text("Lluvias"),
      ])
    #expect(found(on: Example.day("2029-01-01")).map(\.rule) == [.notReadAloud])
  }

  @Test("finds a reading after the day, and a signing before the session")
  mutating func impossible() {
    sound.table.revise(sound.agreement, .readAloud, to: .date(Example.date.adding(days: 1)))
    #expect(found().filter { $0.rule == .impossibleDate }.map(\.agreement) == [sound.agreement])
    #expect(found(on: Example.date.adding(days: 1)).allSatisfy { $0.rule != .impossibleDate })
    let before = found(on: Example.date.adding(days: -1)).filter { $0.rule == .impossibleDate }
    #expect(before.map(\.record) == [sound.acta, sound.agreement])
  }

  @Test("asks a clause of procedure or of recognition for no commitment, person or day")
  mutating func classes() {
    for key in [FieldKey.deadline, .verifier, .followUp, .responsiblePeople] {
      sound.table.revise(sound.commitment, key, to: nil)
    }
    sound.table.readAgain()
    #expect(found().count == 4)
    for code in [Code.procedural, .recognition] {
      sound.table.revise(sound.agreement, .clauseClass, to: .code(code))
      sound.table.readAgain()
      #expect(found() == [], "\(code)")
    }
  }

  @Test("asks only those that a clause binds; what others object prints and does not block")
  mutating func concurring() {
    sound.table.revise(sound.agreement, .concurring, to: nil)
    sound.table.readAgain()
    #expect(sound.table.mesa.concurring(in: sound.agreement) == [Table.company])
    sound.table.strike(sound.acceptances[1])
    #expect(found() == [])
    sound.table.revise(sound.acceptances[2], .answer, to: .code(.objects))
    #expect(found() == [])
    sound.table.revise(sound.acceptances[0], .answer, to: .code(.takesNote))
    #expect(found().map(\.rule) == [.onlyTookNote])
    sound.table.strike(sound.acceptances[0])
    #expect(found().map(\.rule) == [.missingAcceptance])
  }

  @Test(
    "finds a no of whoever the text gives something to do, wherever it stands in a sentence",
    arguments: [
      ("La empresa limpia el canal y la Comunidad retira el bloqueo", true),
      ("La empresa limpia el canal, la Comunidad levanta el paro", true),
      ("La vía será liberada por la Comunidad", true),
      ("La Comunidad retira el bloqueo", true),
      ("La empresa limpia el canal que usan el ministerio y la Comunidad", false),
      ("La empresa limpia el canal reclamado por la Comunidad", false),
      ("La empresa limpia el canal y la Comunidad Campesina lo usa", false),
    ])
  func objectingSubject(text: String, isFound: Bool) {
    var sound = SoundAgreement(text: text)
    sound.table.revise(sound.agreement, .concurring, to: nil)
    sound.table.readAgain()
    sound.table.revise(sound.acceptances[1], .answer, to: .code(.objects))
    let rules = Lint(sound.table.mesa, on: Example.date, holidays: .few, lexicon: .empty).findings()
    #expect(rules.contains { $0.rule == .objection } == isFound, "\(text)")
  }

  @Test("finds that nobody answered where nobody came, whoever is said to have")
  mutating func nobodyCame() {
    for answer in sound.acceptances { sound.table.revise(answer, .speaker, to: nil) }
    sound.table.readAgain()
    #expect(found().filter { $0.rule == .absentSpeaker }.isEmpty)
    for entry in mesa.sessions[0].attendance {
      sound.table.write(
        .session(
          .attendanceRecorded(
            1, Attendance(person: entry.person, presence: Presence(isPresent: false)))))
    }
    #expect(found().filter { $0.rule == .absentSpeaker }.map(\.party) == [1, 2, 3])
  }

  @Test("finds an answer given before the reading")
  mutating func answerBefore() {
    sound.table.revise(sound.acceptances[1], .hour, to: nil)
    sound.table.revise(sound.acceptances[1], .date, to: .date(Example.date.adding(days: -10)))
    #expect(found().map(\.rule) == [.impossibleDate])
    #expect(
      found().first?.impossible
        == .answeredBefore(Example.date.adding(days: -10), read: Example.date))
  }

  @Test("takes an acta that nobody signed for none that another adds to")
  mutating func complemented() {
    let first = sound.table.add(.acta, [.session: .session(1)])
    sound.table.write(.actaFrozen(first, number: 1, date: Example.date, agreements: [], digest: ""))
    sound.table.revise(sound.acta, .actaKind, to: .code(.complementary))
    sound.table.revise(sound.acta, .complements, to: .record(first))
    sound.table.readAgain()
    func isMissing() -> Bool { found().contains { $0.rule == .missingComplemented } }
    #expect(isMissing())
    let declined = sound.table.add(
      .signature, [.acta: .record(first), .name: .text("Luz"), .outcome: .code(.declined)])
    #expect(isMissing())
    sound.table.revise(declined, .outcome, to: .code(.signed))
    #expect(!isMissing())
  }

  @Test("finds that a term from a named day ended before the signing, and none from an event")
  mutating func pastTerm() {
    let past = DeadlineStart.date(Example.date.adding(days: -60))
    let deadlines: [(Deadline, Bool)] = [
      (.days(count: 5, counting: .business, from: past), true),
      (.months(count: 1, from: past), true),
      (.hours(count: 48, from: past), true), (.months(count: 3, from: past), false),
      (.hours(count: 1, from: .signature), false), (.immediate, false),
    ]
    for (deadline, isPast) in deadlines {
      sound.table.revise(sound.commitment, .deadline, to: .deadline(deadline))
      sound.table.readAgain()
      #expect(found().map(\.rule) == (isPast ? [.pastDeadline] : []), "\(deadline)")
    }
  }

  @Test("asks a norm for its entity and its deadline")
  mutating func norm() {
    let norm = sound.table.add(
      .normToIssue, [.agreement: .record(sound.agreement), .text: .text("N")])
    sound.table.readAgain()
    #expect(found().map(\.rule) == [.missingResponsible, .missingDeadline])
    #expect(found().map(\.record) == [norm, norm])
  }

  @Test("asks the parties bound whether they accept, and nobody else")
  mutating func signers() {
    let ally = Party(
      id: 4, details: PartyDetails(name: "Vicaría", kind: .other, tier: .tertiary))
    sound.table.write(.partyAdded(ally))
    #expect(found().isEmpty)
    sound.table.revise(
      sound.commitment, .responsible, to: .parties([Table.company, ally.id]))
    sound.table.readAgain()
    #expect(
      found().map(\.rule) == [
        .responsibleUnidentified, .responsibleNotAccredited, .missingAcceptance, .boundNotAtTable,
      ])
    #expect(found().allSatisfy { $0.party == ally.id })
  }

  @Test("has one code a rule, and one rule a code")
  func codes() {
    #expect(
      CodeList.lintRule.codes.compactMap { LintRule(rawValue: $0.rawValue) }
        == LintRule.allCases)
  }
}
