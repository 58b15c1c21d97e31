import PlainIdentities
import Testing

@testable import Dialogue

/// Whichever folio is undone, at any place of a book.
@Suite("Undoing any folio")
struct UndoLawTests {
  private static let runs = 0..<40

  private func grow(_ random: inout SeededRandom) -> Chronicle {
    var chronicle = Example.chronicle([])
    write(120, on: &chronicle, using: &random)
    return chronicle
  }

  private func write(
    _ commands: Int, on chronicle: inout Chronicle, using random: inout SeededRandom
  ) {
    for _ in 0..<commands {
      _ = try? chronicle.perform(Command.random(on: chronicle.mesa, using: &random))
    }
  }

  /// Tries folios at random and calls `body` with the book before and after each that was undone. Of
  /// some books only few can be: these are written on.
  private func each(
    _ random: inout SeededRandom,
    _ body: (_ before: Chronicle, _ after: Chronicle, _ undone: Folio) throws -> Void
  ) throws -> Int {
    var chronicle = grow(&random)
    var count = 0
    for attempt in 0..<600 where attempt < 60 || count < 4 {
      if attempt >= 60, attempt % 60 == 0 { write(30, on: &chronicle, using: &random) }
      let number = Int.random(in: 1...chronicle.folios.count, using: &random)
      let before = chronicle
      guard (try? chronicle.perform(.undo(folio: number))) != nil else { continue }
      count += 1
      try body(before, chronicle, before.folios[number - 1])
    }
    return count
  }

  @Test("leaves the other families as they were", arguments: runs)
  func otherFamilies(run: Int) throws {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let tried = random
    let count = try each(&random) { before, after, undone in
      var others = after.mesa
      others.take(undone.event.family, from: before.mesa)
      #expect(others == before.mesa, "folio \(undone.number), \(tried)")
    }
    #expect(count > 3, "\(tried)")
  }

  @Test("gives what the folios without it add up to", arguments: runs)
  func fold(run: Int) throws {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let tried = random
    _ = try each(&random) { _, after, undone in
      #expect(after.mesa == Chronicle(after.folios).mesa, "folio \(undone.number), \(tried)")
      #expect(after.struck.contains(undone.number), "\(tried)")
    }
  }

  @Test("leaves nothing that speaks of what is there no more", arguments: runs)
  func references(run: Int) throws {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let tried = random
    _ = try each(&random) { _, after, undone in
      let mesa = after.mesa
      for record in mesa.records.standing {
        for need in record.values.needs {
          let stands =
            switch need {
            case .party(let id): mesa.party(id) != nil
            case .session(let id): mesa.session(id) != nil
            case .record(let id): mesa.records[id] != nil
            case .person(let id): mesa.person(id) != nil
            case _: true
            }
          #expect(stands, "\(record.id) after folio \(undone.number), \(tried)")
        }
      }
      #expect(mesa.sessions.count(where: \.isOpen) <= 1, "\(tried)")
      #expect(mesa.sessions.dropLast().allSatisfy { !$0.isOpen }, "\(tried)")
      for session in mesa.sessions {
        #expect(
          session.attendance.allSatisfy { mesa.person($0.person) != nil },
          "\(tried)")
        #expect(
          session.details.agenda.allSatisfy { mesa.records[$0.item]?.kind == .agendaItem },
          "\(tried)")
      }
      #expect(
        mesa.listedPeople.allSatisfy { $0.party.map { mesa.party($0) != nil } ?? true }, "\(tried)")
      #expect(
        mesa.people.allSatisfy { person in
          !mesa.refers(to: person.id) || person.party.map { mesa.party($0) != nil } ?? true
        }, "\(tried)")
      let names = mesa.parties.map { Folding.fold($0.name) }
      #expect(Set(names).count == names.count, "\(tried)")
    }
  }

  @Test("and doing it again at once gives the same state back", arguments: runs)
  func again(run: Int) throws {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let tried = random
    _ = try each(&random) { before, after, undone in
      var again = after
      try again.perform(.redo(folio: after.folios.count))
      #expect(again.mesa == before.mesa, "folio \(undone.number), \(tried)")
    }
  }
}
