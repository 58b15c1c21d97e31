import Testing

@testable import Documents

/// What holds for any strips. The seed of a failure is in its comment.
@Suite("Pagination of anything") struct RandomPaginationTests {
  private let height = 100.0

  /// A small generator of its own, so that a seed means the same for ever.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private func strips(_ dice: inout Dice) -> [Strip] {
    let bonds: [Bond] = [.loose, .loose, .loose, .paired, .grouped, .tied, .solid]
    return (0..<Int.random(in: 1...80, using: &dice)).map { _ in
      Strip(
        height: Double.random(in: 1...40, using: &dice),
        space: Double.random(in: 0...9, using: &dice),
        bond: bonds.randomElement(using: &dice) ?? .loose,
        head: Bool.random(using: &dice) ? 0 : nil,
        startsPage: Int.random(in: 0..<20, using: &dice) == 0)
    }
  }

  @Test func `Every strip stands on one page, in order, inside it`() {
    let start = UInt64.random(in: 0...1_000_000)
    for seed in start..<start + 200 {
      var dice = Dice(state: seed)
      let strips = strips(&dice)
      let pages = Pagination(height: height, heads: [10]).pages(of: strips)
      let placed = pages.flatMap(\.placements)
      #expect(placed.map(\.strip) == Array(strips.indices), "seed \(seed)")
      #expect(
        placed.allSatisfy { $0.top + strips[$0.strip].height <= height + 0.01 }, "seed \(seed)")
    }
  }

  @Test func `A page ends in a firm gap only if it has no weaker one`() {
    for seed in UInt64(0)..<200 {
      var dice = Dice(state: seed)
      // Without groups, whose bonds give way.
      let strips = strips(&dice).map { strip in
        var strip = strip
        if strip.bond == .grouped { strip.bond = .tied }
        return strip
      }
      let pages = Pagination(height: height, heads: [10]).pages(of: strips)
      for (page, next) in zip(pages, pages.dropFirst()) {
        guard let first = next.placements.first?.strip, !strips[first].startsPage else { continue }
        let inside = page.placements.dropFirst().map { strips[$0.strip].bond }
        #expect(inside.allSatisfy { $0 >= strips[first].bond }, "seed \(seed)")
      }
    }
  }
}
