import PlainIdentities
import Testing

@testable import Dialogue

/// What holds for the records of every book, tried on books of random commands.
@Suite("Whatever the commands, the records of a mesa")
struct RecordLawTests {
  private static let runs = 0..<40

  private func grow(_ random: inout SeededRandom, commands: Int = 150) -> Chronicle {
    var chronicle = Example.chronicle([
      .partyAdded(Party(id: 1, details: PartyDetails(name: "Comunidad", kind: .community))),
      .partyAdded(Party(id: 2, details: PartyDetails(name: "Minera", kind: .company))),
    ])
    for index in 0..<commands {
      let mesa = chronicle.mesa
      let command =
        index % 4 == 3
        ? Command.random(on: mesa, using: &random)
        : Command.randomOfRecords(on: mesa, using: &random)
      _ = try? chronicle.perform(command)
    }
    // However the dice fell, there is something to look at.
    _ = try? chronicle.perform(.addRecord(.groundRule, [.text: .text("Escuchar")]))
    return chronicle
  }

  @Test("are those that a recount of the folios in force finds", arguments: runs)
  func recount(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let chronicle = grow(&random)
    var values: [RecordID: [FieldKey: Value]] = [:]
    var kinds: [RecordID: RecordKind] = [:]
    var reasons: [RecordID: String] = [:]
    for folio in chronicle.folios where !chronicle.struck.contains(folio.number) {
      switch folio.event {
      case .record(.recordAdded(let id, _, _, let kind, let new, _)):
        #expect(kinds[id] == nil, "a number was given twice, \(random)")
        (kinds[id], values[id]) = (kind, new)
      case .record(.recordRevised(let id, let kind, let from, let to)):
        #expect(kinds[id] == kind, "\(random)")
        for (key, value) in from { #expect(values[id]?[key] == value, "\(random)") }
        for key in from.keys { values[id]?[key] = nil }
        values[id]?.merge(to) { _, new in new }
      case .record(.recordStruck(let id, let reason)):
        values[id] = nil
        reasons[id] = reason
      default: continue
      }
    }
    let records = chronicle.mesa.records
    #expect(!kinds.isEmpty, "\(random)")
    #expect(records.standing.count == values.count, "\(random)")
    for record in records.standing {
      #expect(record.values == values[record.id], "\(random)")
      #expect(record.kind == kinds[record.id], "\(random)")
    }
    #expect(records.struck.count == reasons.count, "\(random)")
    for struck in records.struck {
      #expect(struck.reason == reasons[struck.record.id], "\(random)")
    }
    for kind in RecordKind.allCases {
      #expect(
        records.all(kind).count == kinds.filter { $0.value == kind && values[$0.key] != nil }.count,
        "\(random)")
    }
  }

  @Test("speak only of parties and records that stand, and never of themselves", arguments: runs)
  func references(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let mesa = grow(&random).mesa
    for record in mesa.records.standing {
      for spec in record.kind.declaration.fields {
        switch (spec.type, record[spec.key]) {
        case (_, nil): #expect(!spec.isRequired, "\(record), \(random)")
        case (.party, .party(let id)?): #expect(mesa.party(id) != nil, "\(random)")
        case (.parties, .parties(let ids)?):
          #expect(!ids.isEmpty && ids.allSatisfy { mesa.party($0) != nil }, "\(random)")
        case (.record(let kind), .record(let id)?):
          #expect(mesa.records[id]?.kind == kind && id != record.id, "\(random)")
        case (.person, .person(let id)?), (.personOrText, .person(let id)?):
          #expect(mesa.person(id) != nil, "\(random)")
        case (.people, .people(let ids)?):
          #expect(!ids.isEmpty && ids.allSatisfy { mesa.person($0) != nil }, "\(random)")
        case (.session, .session(let id)?): #expect(mesa.session(id) != nil, "\(random)")
        case (.choice(let list), .code(let code)?):
          #expect(list.codes.contains(code), "\(random)")
        case (.line, .text(let text)?), (.area, .text(let text)?),
          (.personOrText, .text(let text)?):
          #expect(!text.isEmpty && text == text.trimmed, "\(random)")
        case (.hour, .text(let text)?):
          #expect(ClockHour(text)?.description == text, "\(random)")
        case (.number, .number(let number)?): #expect(number >= 0, "\(random)")
        case (.date, .date?), (.flag, .flag?), (.deadline, .deadline?): break
        default: Issue.record("\(spec.key) holds another type: \(record), \(random)")
        }
      }
    }
  }

  @Test("are found by number, kind and owner as by looking at each", arguments: runs)
  func index(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let records = grow(&random).mesa.records
    for id in 0...records.nextID {
      #expect(records[id] == records.standing.first { $0.id == id }, "\(random)")
    }
    for kind in RecordKind.allCases {
      let all = records.standing.filter { $0.kind == kind }
      #expect(records.all(kind) == all, "\(random)")
      #expect(records.contains(kind) == !all.isEmpty, "\(random)")
      guard let key = kind.declaration.owner?.key else { continue }
      for owner in 0...records.nextID {
        #expect(
          records.all(kind, of: owner) == all.filter { $0.reference(key) == owner }, "\(random)")
      }
    }
  }

  @Test(
    "are as before after undo of any last command, and as they were after redo", arguments: runs)
  func undo(run: Int) throws {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    var chronicle = grow(&random, commands: 40)
    for _ in 0..<80 {
      let before = chronicle.mesa
      let command = Command.randomOfRecords(on: before, using: &random)
      guard let folios = try? chronicle.perform(command) else { continue }
      let after = chronicle.mesa
      #expect(
        after.records != before.records || after.people != before.people, "\(command), \(random)")
      try chronicle.perform(.undo(), times: folios)
      #expect(chronicle.mesa == before, "\(command), \(random)")
      try chronicle.perform(.redo(), times: folios)
      #expect(chronicle.mesa == after, "\(command), \(random)")
    }
  }

  @Test("keep among those of one kind their order, but for one that was moved", arguments: runs)
  func order(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    var chronicle = grow(&random, commands: 60)
    for _ in 0..<60 {
      let before = chronicle.mesa.records
      let command = Command.randomOfRecords(on: chronicle.mesa, using: &random)
      guard (try? chronicle.perform(command)) != nil else { continue }
      let after = chronicle.mesa.records
      var moved: RecordID?
      if case .record(.moveRecord(let id, _)) = command { moved = id }
      for kind in RecordKind.allCases {
        let (old, new) = (Set(before.all(kind).map(\.id)), Set(after.all(kind).map(\.id)))
        let stayed = old.intersection(new).subtracting([moved ?? 0])
        #expect(
          before.all(kind).map(\.id).filter(stayed.contains)
            == after.all(kind).map(\.id).filter(stayed.contains), "\(command), \(random)")
      }
    }
  }
}
