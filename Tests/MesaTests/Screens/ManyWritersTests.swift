import Foundation
import PseudoTerminal
import Testing

/// Twenty programs and two screens at one book.
///
/// `MESA_SOAK=60 swift test --filter ManyWriters` goes on for a minute; else each program writes a few.
@Suite("A book that many write at once")
struct ManyWritersTests {
  private static let programs = 20

  private static var end: ContinuousClock.Instant? {
    ProcessInfo.processInfo.environment["MESA_SOAK"].flatMap(Int.init).map {
      ContinuousClock.now + .seconds($0)
    }
  }

  @Test("loses nothing, refuses nobody, and every screen shows it all", .timeLimit(.minutes(5)))
  func many() throws {
    let stage = try Stage.withMesa()
    let screens = [try stage.openMesa(), try stage.openMesa()]
    // Each ticks an item of its own: to done, back, and again.
    screens[1].press(.down)
    try screens[1].waitFor(rowOfCursor: "cómo ve")
    let talks = try (0..<Self.programs).map { _ in
      try Conversation(["aplicar", "quebrada"], environment: stage.sandbox.environment())
    }
    let end = Self.end
    var (round, acknowledged) = (0, Set<Int>())
    repeat {
      round += 1
      for (number, talk) in talks.enumerated() {
        try talk.say(#"{"addNote":{"text":"programa \#(number), vuelta \#(round)"}}"#)
      }
      for screen in screens { screen.send(" ") }
      for talk in talks {
        let answer = try talk.hear()
        let folio = try #require(
          Int(answer.dropFirst(#"{"folio":"#.count).dropLast()), "\(answer)")
        #expect(acknowledged.insert(folio).inserted, "two were told the same number")
      }
      for screen in screens { try screen.waitFor("the key to be read") { $0.unreadInput == 0 } }
    } while end.map { ContinuousClock.now < $0 } ?? (round < 3)
    for talk in talks { #expect(try talk.end() == 0) }
    let total = 1 + round * (Self.programs + screens.count)
    for screen in screens { try screen.waitFor(folio: total) }
    for screen in screens { try screen.quit() }
    #expect(acknowledged.count == round * Self.programs)
    #expect(try stage.sandbox.mesa("verificar").code == 0)
    let state = try stage.sandbox.mesa("ver", "quebrada", "--formato", "json").output
    let texts = Set(
      state.split(separator: "\"text\":\"").map { $0.prefix { $0 != "\"" } })
    for number in 0..<Self.programs {
      for round in 1...round {
        #expect(texts.contains("programa \(number), vuelta \(round)"))
      }
    }
  }
}
