import Testing

@testable import Dialogue

@Suite("Kept states")
struct KeptStatesTests {
  private func state(_ folios: Int) -> KeptState { KeptState(folios: folios, mesa: .unopened) }

  @Test("are worth keeping at distances spaced by powers")
  func positions() {
    let states = KeptStates(most: 4, spacing: 64)
    #expect(states.positions(before: 100_000) == [67_232, 95_904, 99_488, 99_936])
    #expect(states.positions(before: 65) == [1])
    #expect(states.positions(before: 64) == [])
  }

  @Test("are no more than the most, and in proportion to how far one goes back", arguments: [4, 6])
  func spacing(most: Int) {
    var states = KeptStates(most: most, spacing: 64)
    for place in stride(from: 64, through: 200_000, by: 64) {
      states.keep(state(place), place: place)
      #expect(states.states.count <= most)
      guard place % 6400 == 0 else { continue }
      var distance = 1
      while distance < place {
        let wanted = place - distance
        let folded = place - (states.last(upTo: wanted)?.folios ?? 0)
        #expect(folded <= 2560 + 32 * distance, "\(distance) folios before \(place)")
        distance *= 2
      }
    }
  }

  @Test("give the last one before a folio")
  func last() {
    var states = KeptStates(most: 4, spacing: 8)
    for folios in [8, 40, 16] { states.keep(state(folios), place: 48) }
    #expect(states.states.map(\.folios) == [8, 16, 40])
    #expect(states.last(upTo: 39)?.folios == 16)
    #expect(states.last(upTo: 16)?.folios == 16)
    #expect(states.last(upTo: 7) == nil)
    states.keep(state(16), place: 48)
    #expect(states.states.count == 3)
  }

  @Test("that a struck folio has a part in are let go")
  func drop() {
    var states = KeptStates(most: 4, spacing: 8)
    for folios in [8, 16, 24] { states.keep(state(folios), place: 24) }
    states.drop(from: 16)
    #expect(states.states.map(\.folios) == [8])
  }
}
