import Testing

@testable import mesa_benchmark

@Suite("Races")
struct RaceTests {
  @Test("The median is the middle one, or lies between the two in the middle")
  func median() {
    #expect(Statistics.median([3, 1, 2]) == 2)
    #expect(Statistics.median([4, 1, 2, 3]) == 2.5)
    #expect(Statistics.median([]) == 0)
  }

  @Test("Runners take turns, and the first lap of each is not counted")
  func turns() throws {
    var order = ""
    _ = try Race(
      rounds: 2, laps: 2,
      [
        (
          "a",
          {
            order += "a"; return 1
          }
        ),
        (
          "b",
          {
            order += "b"; return 2
          }
        ),
      ])
    #expect(order == "ab" + "abab" + "abab")
  }

  @Test("A ratio is the median of the rounds, so that one bad round does not decide")
  func ratio() throws {
    var times = [9.0, 1, 5, 1].makeIterator()
    let race = try Race(
      rounds: 3, laps: 1, [("a", { times.next() ?? 0 }), ("b", { 2 })])
    #expect(race.ratio("a", to: "b") == 0.5)
    #expect(race.ratio("a", to: "c") == nil)
    #expect(race.time("a") == 1)
  }
}
