import PlainIdentities
import Testing

@testable import Dialogue

/// What holds for what is derived from every book, tried on books of random commands.
@Suite("Whatever the commands, the instruments")
struct InstrumentLawTests {
  private static let runs = 0..<40

  private func grow(_ random: inout SeededRandom) throws -> Chronicle {
    var chronicle = try EvidenceScene.book([])
    for index in 0..<300 {
      let mesa = chronicle.mesa
      let command =
        index % 3 == 2
        ? Command.random(on: mesa, using: &random)
        : Command.randomOfRecords(on: mesa, using: &random)
      _ = try? chronicle.perform(command)
    }
    _ = try? chronicle.perform(.floor(.endCaucus))
    // However the dice fell, a party has its say and an agreement binds somebody.
    try chronicle.perform(.addParty(PartyDetails(name: "Gobierno regional", kind: .state)))
    let party = Value.party(try #require(chronicle.mesa.parties.last?.id))
    try chronicle.perform(.addRecord(.agreement, [.text: .words]))
    let agreement = Value.record(try #require(chronicle.mesa.records.standing.last?.id))
    try chronicle.perform(
      .addRecord(
        .commitment,
        [.agreement: agreement, .action: .words, .deadline: .deadline(.immediate)]))
    try chronicle.perform(
      .addRecord(
        .acceptance, [.agreement: agreement, .party: party, .answer: .code(.accepts)]))
    try chronicle.perform(.addRecord(.mediation, [.party: party, .acceptsMediation: .code(.yes)]))
    return chronicle
  }

  @Test("hold no answer of a party that does not exist", arguments: runs)
  func answers(run: Int) throws {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let chronicle = try grow(&random)
    let mesa = chronicle.mesa
    let parties = Set(Recount(chronicle.folios).parties.keys)
    let kinds: [RecordKind] = [
      .acceptance, .mediation, .ruleAcceptance, .understanding, .baseConsultation, .willingness,
      .satisfaction,
    ]
    let answers = kinds.flatMap(mesa.records.all)
    #expect(!answers.isEmpty)
    for answer in answers {
      #expect(answer.party().map(parties.contains) == true, "\(answer), \(random)")
    }
    for known in [mesa.acceptanceOfMediation, mesa.acceptanceOfMediator] {
      let heard = known.yes + known.no + known.pending
      #expect(parties.isSuperset(of: heard), "\(random)")
      #expect(Set(heard).count == heard.count, "\(random)")
    }
  }

  @Test("count the holes of agreements as a recount of the folios does", arguments: runs)
  func agreements(run: Int) throws {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let chronicle = try grow(&random)
    let counters = chronicle.mesa.agreementCounters
    let recount = Recount(chronicle.folios)
    #expect(counters.agreements == recount.all(.agreement).count, "\(random)")
    let count = recount.obligations.count
    #expect(
      counters.withDeadline == Tally(done: recount.agreements(with: .deadline), total: count),
      "\(random)")
    #expect(
      counters.withResponsible
        == Tally(
          done: recount.agreements(with: .responsible, .responsiblePeople), total: count),
      "\(random)")
    #expect(
      counters.withVerifier == Tally(done: recount.agreements(with: .verifier), total: count),
      "\(random)")
    #expect(
      counters.withFollowUp == Tally(done: recount.agreements(with: .followUp), total: count),
      "\(random)")
    #expect(counters.hasAgenda == recount.hasAgenda, "\(random)")
  }

  @Test("count people, answers and silence as a recount of the folios does", arguments: runs)
  func people(run: Int) throws {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let chronicle = try grow(&random)
    let (mesa, recount) = (chronicle.mesa, Recount(chronicle.folios))
    let delegates = recount.all(.delegate)
    let women = delegates.count { row in
      guard case .person(let id)? = row.values[.person] else { return false }
      return recount.people[id]?.sex == .woman
    }
    #expect(mesa.people.count == recount.people.count, "\(random)")
    for person in mesa.people {
      #expect(recount.people[person.id] == person.details, "\(random)")
      #expect(recount.off.contains(person.id) == person.isStruck, "\(random)")
    }
    #expect(mesa.delegateHeadcount().reduce(0) { $0 + $1.total } == delegates.count, "\(random)")
    #expect(mesa.delegateHeadcount().reduce(0) { $0 + $1.women } == women, "\(random)")
    let accredited = delegates.count { row in
      guard row.values[.accreditation] == .code(.accredited) else { return false }
      guard case .date(let expiry)? = row.values[.expiry] else { return true }
      return expiry >= Example.date
    }
    #expect(
      mesa.accreditationCounters(on: Example.date).accredited
        == Tally(done: accredited, total: delegates.count), "\(random)")
    #expect(
      Set(mesa.acceptanceOfMediation.yes)
        == recount.parties(saying: .yes, in: .acceptsMediation, of: .mediation), "\(random)")
    for rule in recount.all(.groundRule) {
      #expect(
        Set(mesa.acceptance(ofRule: rule.id).yes)
          == recount.parties(
            saying: .yes, in: .answer, of: .ruleAcceptance, on: (.rule, rule.id)), "\(random)")
    }
    let said = [RecordKind.statement, .claim, .proposal].flatMap(recount.all)
    let silent = recount.atTable.filter { party in
      !said.contains { $0.values[.party] == .party(party) }
    }
    #expect(Set(mesa.silentParties().map(\.id)) == silent, "\(random)")
  }

  @Test("are as before once any last command is undone", arguments: runs)
  func undo(run: Int) throws {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    var chronicle = try grow(&random)
    for _ in 0..<20 {
      let before = chronicle.mesa
      let command = Command.random(on: before, using: &random)
      guard !command.isStrike, let folios = try? chronicle.perform(command) else { continue }
      try chronicle.perform(.undo(), times: folios)
      #expect(chronicle.mesa == before, "\(command), \(random)")
      #expect(
        chronicle.mesa.agreementCounters == before.agreementCounters
          && chronicle.mesa.dueEntries(on: Example.date, holidays: .few)
            == before.dueEntries(on: Example.date, holidays: .few),
        "\(command), \(random)")
    }
  }
}
