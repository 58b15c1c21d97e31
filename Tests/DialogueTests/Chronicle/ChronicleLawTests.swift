import PlainIdentities
import Testing

@testable import Dialogue

/// What holds for every book, tried on books of random commands.
@Suite("Whatever the commands, a chronicle")
struct ChronicleLawTests {
  private static let runs = 0..<40

  /// A book with the state after each of its folios, kept as it grew.
  private struct Grown {
    var chronicle = Example.chronicle([])
    var states: [Mesa] = [Example.chronicle([]).mesa]
  }

  private func grow(_ random: inout SeededRandom, commands: Int = 120) -> Grown {
    var grown = Grown()
    for _ in 0..<commands {
      let command = Command.random(on: grown.chronicle.mesa, using: &random)
      do throws(Refusal) {
        for event in try grown.chronicle.decideAll(command, in: Example.handbook) {
          grown.chronicle.append(Example.folio(grown.chronicle.folios.count + 1, event))
          grown.states.append(grown.chronicle.mesa)
        }
      } catch {
        continue
      }
    }
    return grown
  }

  @Test("replays to the state that it had live", arguments: runs)
  func replay(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let grown = grow(&random)
    let replayed = Chronicle(grown.chronicle.folios)
    #expect(grown.states.count == grown.chronicle.folios.count, "\(random)")
    #expect(replayed.mesa == grown.chronicle.mesa, "\(random)")
    #expect(replayed.struck == grown.chronicle.struck, "\(random)")
  }

  @Test(
    "has as of each folio the state of then, which is the fold of the folios up to it",
    arguments: runs)
  func prefixes(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let grown = grow(&random, commands: 60)
    for (index, state) in grown.states.enumerated() {
      #expect(grown.chronicle.mesa(asOf: index + 1) == state, "folio \(index + 1), \(random)")
      let prefix = Chronicle(Array(grown.chronicle.folios.prefix(index + 1)))
      #expect(prefix.mesa == state, "folio \(index + 1), \(random)")
    }
  }

  @Test("writes no folio that changes nothing", arguments: runs)
  func noIdleFolio(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let grown = grow(&random)
    for (folio, states) in zip(
      grown.chronicle.folios.dropFirst(), zip(grown.states, grown.states.dropFirst()))
    {
      let changes = states.0 != states.1
      #expect(changes, "folio \(folio.number), \(folio.event), \(random)")
    }
  }

  @Test("is as before after undo, and as it was after redo", arguments: runs)
  func undoRedo(run: Int) throws {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    var chronicle = Example.chronicle([])
    for _ in 0..<80 {
      let before = chronicle.mesa
      let command = Command.random(on: before, using: &random)
      guard let folios = try? chronicle.perform(command) else { continue }
      let after = chronicle.mesa
      if command.isStrike { continue }
      try chronicle.perform(.undo(), times: folios)
      #expect(chronicle.mesa == before, "\(command), \(random)")
      try chronicle.perform(.redo(), times: folios)
      #expect(chronicle.mesa == after, "\(command), \(random)")
    }
  }

  @Test("undone to its opening and redone as often is as it was", arguments: runs)
  func chains(run: Int) throws {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    var chronicle = grow(&random).chronicle
    var states: [Mesa] = []
    while chronicle.undoable != nil {
      states.append(chronicle.mesa)
      try chronicle.perform(.undo())
    }
    #expect(chronicle.mesa == Example.chronicle([]).mesa, "\(random)")
    for state in states.reversed() {
      try chronicle.perform(.redo())
      #expect(chronicle.mesa == state, "\(random)")
    }
  }

  @Test("counts what a recount counts", arguments: runs)
  func counts(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let mesa = grow(&random).chronicle.mesa
    for id in ChecklistID.all {
      let shown = Example.handbook[id].items(for: mesa)
      let settled = shown.filter {
        [.done, .notApplicable, .waived].contains(mesa.items[$0.id]?.mark)
      }
      let progress = mesa.progress(of: Example.handbook[id])
      #expect(progress == Progress(settled: settled.count, total: shown.count), "\(random)")
      #expect(progress.open == shown.count - settled.count, "\(random)")
    }
    #expect(
      zip(mesa.sessions, mesa.sessions.dropFirst()).allSatisfy { $0.id < $1.id }, "\(random)")
    #expect(mesa.sessions.dropLast().allSatisfy { !$0.isOpen }, "\(random)")
    for person in mesa.people {
      #expect(person.party.map { mesa.party($0) != nil } ?? true || person.isStruck, "\(random)")
    }
    #expect(Set(mesa.people.map(\.id)).count == mesa.people.count, "\(random)")
    #expect(Set(mesa.parties.map(\.id)).count == mesa.parties.count, "\(random)")
    for session in mesa.sessions {
      #expect(
        session.attendance.allSatisfy { mesa.person($0.person) != nil },
        "\(random)")
      #expect(Set(session.attendance.map(\.person)).count == session.attendance.count, "\(random)")
    }
  }

  @Test("differs from no state of its past without saying how", arguments: runs)
  func differences(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let grown = grow(&random, commands: 40)
    let now = grown.chronicle.mesa
    for past in grown.states {
      let found = now.differences(since: past, in: Example.handbook)
      #expect(Seen(past) == Seen(now) || !found.isEmpty, "\(random)")
    }
  }

  /// What a review shows of a state: not when or by which folio it came about.
  private struct Seen: Equatable {
    let caseFile: CaseFile
    let circumstances: Set<Circumstance>
    let phase: Phase
    let parties: [Party]
    let people: [PersonID: PersonDetails]
    let standing: Set<PersonID>
    let sessions: [[String]]
    let marks: [ItemID: ItemMark]
    let records: [RecordID: [FieldKey: Value]]
    let notes: [Note]

    init(_ mesa: Mesa) {
      caseFile = mesa.caseFile
      circumstances = mesa.circumstances
      phase = mesa.phase
      parties = mesa.parties
      people = Dictionary(uniqueKeysWithValues: mesa.people.map { ($0.id, $0.details) })
      standing = Set(mesa.listedPeople.map(\.id))
      sessions = mesa.sessions.map {
        ["\($0.date)", $0.place, "\($0.isOpen)", "\($0.attendance)"]
      }
      marks = mesa.items.mapValues(\.mark).filter { $0.value != .pending }
      records = Dictionary(
        uniqueKeysWithValues: mesa.records.standing.map { ($0.id, $0.values) })
      notes = Array(mesa.notes)
    }
  }
}
