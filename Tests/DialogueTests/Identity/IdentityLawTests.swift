import PlainIdentities
import Testing

@testable import Dialogue

/// Numbers are given once: whatever is done, undone and done again, in one book and in copies of it
/// that go on apart.
@Suite("Identities, whatever is done")
struct IdentityLawTests {
  private static let runs = 0..<30

  /// What an event made, in the sort of which it is.
  private struct Made: Hashable {
    let sort: String
    let identity: Identity
  }

  private func made(_ event: Event) -> Made? {
    switch event {
    case .people(.partyAdded(let party)): Made(sort: "party", identity: party.id.identity)
    case .session(.sessionOpened(let id, _)): Made(sort: "session", identity: id.identity)
    case .room(.noteAdded(let id, _, _, _, _)): Made(sort: "note", identity: id.identity)
    case .record(.recordAdded(let id, _, _, _, _, _)): Made(sort: "record", identity: id.identity)
    case .people(.person(.added(let person))): Made(sort: "person", identity: person.id.identity)
    case _: nil
    }
  }

  /// Goes on with a book for some commands, as one run.
  private func go(
    _ chronicle: inout Chronicle, as origin: Origin, for steps: Int, _ random: inout SeededRandom
  ) {
    for _ in 0..<steps {
      let command = Command.random(on: chronicle.mesa, using: &random)
      let events = try? chronicle.decideAll([command], in: Example.handbook, from: origin)
      for event in events ?? [] {
        chronicle.append(Example.folio(chronicle.folios.count + 1, event))
      }
    }
  }

  @Test("are given once in a book, undone or not", arguments: runs)
  func once(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    var chronicle = Example.chronicle([])
    for origin in 1...5 { go(&chronicle, as: Origin(bits: UInt64(origin)), for: 80, &random) }
    let made = chronicle.folios.compactMap { self.made($0.event) }
    #expect(made.count > 20, "\(random)")
    #expect(Set(made).count == made.count, "\(random)")
    for sort in Set(made.map(\.sort)) {
      let serials = made.filter { $0.sort == sort }.map(\.identity.serial)
      #expect(serials == Array(1...serials.count), "\(sort), \(random)")
    }
  }

  @Test("of records count each kind by itself, undone or not", arguments: runs)
  func numbers(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    var chronicle = Example.chronicle([])
    go(&chronicle, as: Origin(bits: 7), for: 300, &random)
    var given: [RecordKind: [Int]] = [:]
    for folio in chronicle.folios {
      guard case .record(.recordAdded(_, let number, _, let kind, _, _)) = folio.event else {
        continue
      }
      given[kind, default: []].append(number)
    }
    #expect(!given.isEmpty, "\(random)")
    for (kind, numbers) in given {
      #expect(numbers == Array(1...numbers.count), "\(kind), \(random)")
    }
  }

  @Test("are never the same in copies that go on apart", arguments: runs)
  func copies(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    var chronicle = Example.chronicle([])
    go(&chronicle, as: Origin(bits: 1), for: 60, &random)
    let shared = chronicle.folios.count
    var copies = [chronicle, chronicle, chronicle]
    for (place, origin) in [2, 3, 4].enumerated() {
      go(&copies[place], as: Origin(bits: UInt64(origin)), for: 90, &random)
    }
    let apart = copies.flatMap { $0.folios.dropFirst(shared).compactMap { made($0.event) } }
    let before = chronicle.folios.compactMap { made($0.event) }
    #expect(apart.count > 10, "\(random)")
    #expect(Set(apart).count == apart.count, "\(random)")
    #expect(Set(apart).isDisjoint(with: before), "\(random)")
  }
}
