import Foundation
import Testing

@testable import mesa

@Suite("mesa aplicar, and other writers")
struct ApplyBesideOthersTests {
  @Test("answers at once, and has the folio on disk by then", .timeLimit(.minutes(1)))
  func atOnce() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let talk = try Conversation(["aplicar", "quebrada"], environment: sandbox.environment())
    for number in 2...5 {
      try talk.say(#"{"addNote":{"text":"nota \#(number)"}}"#)
      #expect(try talk.hear() == "{\"folio\":\(number)}")
      #expect(try sandbox.book("quebrada").contains(Data("nota \(number)".utf8)))
    }
    #expect(try talk.end() == 0)
  }

  @Test("and another script write in one book at the same time", .timeLimit(.minutes(1)))
  func together() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let talk = try Conversation(["aplicar", "quebrada"], environment: sandbox.environment())
    try talk.say(#"{"addNote":{"text":"uno"}}"#)
    #expect(try talk.hear() == "{\"folio\":2}")
    #expect(try sandbox.mesa("anotar", "quebrada", "dos").output == "Folio 3\n")
    try talk.say(#"{"addNote":{"text":"tres"}}"#)
    #expect(try talk.hear() == "{\"folio\":4}")
    #expect(try sandbox.mesa("ver", "quebrada").code == 0)
    #expect(try talk.end() == 0)
    #expect(try sandbox.mesa("verificar").code == 0)
  }

  @Test("is told after a second whom it waits for, and writes once the other lets go")
  func waiting() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let keeper = try BookKeeper(sandbox.bookPath("quebrada"))
    let talk = try Conversation(
      ["anotar", "quebrada", "dos"], environment: sandbox.environment(), hearsErrors: true)
    #expect(try talk.hear().contains("(proceso \(keeper.process))"))
    try keeper.letGo()
    #expect(try talk.hear() == "Folio 2")
    #expect(try talk.end() == 0)
  }
}
