import PlainIdentities
import Testing

@testable import Dialogue

/// Undo and review begin at states that were kept: nothing may show of that.
@Suite("Whatever was struck, a chronicle that keeps states")
struct KeptStateLawTests {
  private static let runs = 0..<30

  /// The fold of all, from the beginning.
  private func plain(_ folios: ArraySlice<Folio>) -> Mesa {
    var struck: Set<Int> = []
    for folio in folios.reversed() {
      guard case .strike(.folioStruck(let target)) = folio.event, target < folio.number,
        !struck.contains(folio.number)
      else { continue }
      struck.insert(target)
    }
    var mesa = Mesa.unopened
    for folio in folios where !struck.contains(folio.number) { mesa.evolve(folio) }
    return mesa
  }

  /// Folios of random commands, among them strikes of any folio, which only another hand writes.
  private func folios(_ random: inout SeededRandom) -> [Folio] {
    var chronicle = Example.chronicle([])
    for _ in 0..<110 {
      if Int.random(in: 0..<12, using: &random) == 0 {
        let target = Int.random(in: 2...(chronicle.folios.count + 1), using: &random)
        chronicle.append(Example.folio(chronicle.folios.count + 1, .folioStruck(target)))
      } else {
        _ = try? chronicle.perform(Command.random(on: chronicle.mesa, using: &random))
      }
    }
    return chronicle.folios
  }

  @Test("has after each folio the state of a plain fold", arguments: runs)
  func growing(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let folios = folios(&random)
    var chronicle = Chronicle(spacing: Int.random(in: 1...5, using: &random))
    for (index, folio) in folios.enumerated() {
      chronicle.append(folio)
      #expect(chronicle.mesa == plain(folios[...index]), "folio \(index + 1), \(random)")
    }
    #expect(chronicle.struck == Chronicle(folios).struck, "\(random)")
  }

  @Test("opened at any folio goes on as if it had grown there", arguments: runs)
  func opened(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let folios = folios(&random)
    let spacing = Int.random(in: 1...5, using: &random)
    for _ in 0..<4 {
      let count = Int.random(in: 0...folios.count, using: &random)
      var chronicle = Chronicle(Array(folios[..<count]), spacing: spacing)
      #expect(chronicle.mesa == plain(folios[..<count]), "\(count) folios, \(random)")
      for folio in folios[count...] { chronicle.append(folio) }
      #expect(chronicle.mesa == plain(folios[...]), "from \(count) on, \(random)")
    }
  }

  @Test(
    "has as of any folio the state of a plain fold, wherever one looked before", arguments: runs)
  func reviewing(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let folios = folios(&random)
    var chronicle = Chronicle(spacing: Int.random(in: 1...5, using: &random))
    var place = 0
    for folio in folios {
      chronicle.append(folio)
      place = [place - 1, place + 1, Int.random(in: -1...folio.number + 1, using: &random)]
        .any(&random)
      let expected = plain(folios[..<min(folio.number, max(0, place))])
      #expect(chronicle.review(asOf: place) == expected, "as of \(place), \(random)")
      #expect(chronicle.mesa(asOf: place) == expected, "as of \(place), \(random)")
    }
    for place in folios.indices.reversed() {
      let expected = plain(folios[..<place])
      #expect(chronicle.review(asOf: place) == expected, "as of \(place), \(random)")
    }
    #expect(chronicle.mesa == plain(folios[...]), "\(random)")
  }
}
