import SeededRandomness
import Testing

@testable import Dialogue

@Suite("Shares")
struct SharesTests {
  @Test("Three equal parts are 34, 33 and 33, and nothing is nothing")
  func thirds() {
    #expect(Shares.hundredths([7, 7, 7]) == [34, 33, 33])
    #expect(Shares.hundredths([1, 0, 5]) == [17, 0, 83])
    #expect(Shares.hundredths([0, 0]) == [0, 0])
    #expect(Shares.hundredths([]) == [])
  }

  @Test("They add up to a hundred, each less than one away from its part")
  func sum() {
    var random = SeededRandom(seed: SeededRandom.base, run: 0)
    for _ in 0..<200 {
      let parts = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        Int.random(in: 0...5_000_000, using: &random)
      }
      let all = parts.reduce(0, +)
      guard all > 0 else { continue }
      let shares = Shares.hundredths(parts)
      #expect(shares.reduce(0, +) == 100, "\(parts)")
      for (part, share) in zip(parts, shares) {
        #expect(abs(share * all - part * 100) < all, "\(parts)")
      }
    }
  }
}
