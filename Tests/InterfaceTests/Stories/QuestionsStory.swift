import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: what one is asked is answered in at most three keys")
struct QuestionsStory {
  private static func keys(
    _ question: String, _ robot: inout Robot, _ work: (inout Robot) -> Void
  ) {
    let keys = robot.count(work)
    print("\(question): \(keys) keys")
    #expect(keys <= 3)
  }

  @Test("Who is not accredited")
  func accreditation() {
    var robot = ActaStory.ready()
    robot.perform(.addRecord(.delegate, [.name: .text("Nora Paz"), .party: .party(2)]))
    Self.keys("who is not accredited", &robot) { $0.press("G.") }
    #expect(robot.screen.contains("Nora Paz"))
    #expect(robot.screen.contains("pend."))
    #expect(!robot.screen.contains("Rosa"))
  }

  @Test("What was waived and why, of findings and of the lists, with who and when")
  func waivers() {
    var robot = ActaStory.ready()
    robot.press("idispensas<Enter>")
    #expect(robot.said.contains("Todavía no se dispensó nada."))
    robot.perform(
      .addRecord(
        .waiver,
        [
          .lintRule: .code(.missingDeadline), .agreement: .record(5), .commitment: .record(6),
          .reasons: .text("Depende de la lluvia"),
        ]))
    robot.perform(.markItem(robot.firstItem, .waived, reason: "No hubo quórum"))
    Self.keys("what was waived and why", &robot) {
      $0.press("i")
      $0.type("dispensas")
      $0.press("<Enter>")
    }
    for words in ["Entregar agua", "«Depende de la lluvia»", "«No hubo quórum»", "Dispensado: "] {
      #expect(robot.screen.contains(words), "\(words)")
    }
    // A waiver that is taken back is none.
    robot.press("<Esc>")
    robot.perform(.strikeRecord(robot.mesa.records.all(.waiver)[0].id, reason: "Ya hay plazo"))
    robot.press("idispensas<Enter>")
    #expect(!robot.screen.contains("Depende de la lluvia"))
    #expect(robot.screen.contains("No hubo quórum"))
  }

  @Test("What was said on a matter, in the order in which it was said, and by whom")
  func matter() throws {
    var robot = ActaStory.ready()
    robot.perform(
      .addRecord(
        .proposal,
        [.party: .party(2), .text: .text("Un reservorio"), .agendaItem: .record(4)]))
    robot.perform(
      .addRecord(
        .statement,
        [
          .party: .party(1), .statementKind: .code(.need), .text: .text("Agua para beber"),
          .agendaItem: .record(4), .speaker: .person(1),
        ]))
    Self.keys("what was said on a matter", &robot) {
      $0.press("i")
      $0.type("agenda")
      $0.press("<Enter> ")
    }
    let screen = robot.screen
    let places = try ["Agua limpia", "Un reservorio", "Agua para beber"].map {
      try #require(screen.firstRange(of: $0)).lowerBound
    }
    #expect(places == places.sorted())
    #expect(screen.contains("Ana Quispe"))
  }

  @Test("What somebody is bound to, without opening anything")
  func bound() {
    var robot = ActaStory.ready()
    Self.keys("what this person is bound to", &robot) {
      $0.press("G,")
      $0.type("vega")
    }
    #expect(robot.screen.contains("A qué está obligada:"))
    #expect(robot.screen.contains("Entregar agua"))
  }
}

extension Robot {
  fileprivate var firstItem: ItemID {
    state.resources.handbook[.phase(.preliminary)].items(for: mesa).first?.id ?? ""
  }
}
