import Dialogue
import Testing

@testable import Interface

/// First contact with the heads of the parties, at 80×24.
@Suite("Story: the six questions to the head of each party")
struct SixQuestionsStory {
  private func atTheQuestions() -> Robot {
    var robot = Robot.atTheTable().seen(columns: 80, rows: 24)
    robot.press("iantes<Enter>t")
    return robot
  }

  @Test("They stand in one table, and each answer takes two keys beyond its text")
  func table() throws {
    var robot = atTheQuestions()
    #expect(robot.state.room == .questions)
    for question in ["Cómo ve lo", "Qué pide para", "Quién"] {
      #expect(robot.screen.contains(question), "\(robot.screen)")
    }
    let answer = "Que la empresa secó el río"
    let keys = robot.count { $0.press("<Enter>\(answer)<C-s>") } - answer.count
    #expect(keys == 2)
    #expect(robot.screen.contains("Que la empresa"), "\(robot.screen)")
    let first = try #require(robot.mesa.records.all(.initialContact).first)
    #expect(first.party() == robot.mesa.partiesAtTable.first?.id)
    #expect(first.text(.perception) == answer && first.date(.date) != nil)
    #expect(EvidenceRule.perceptionAsked.tally(robot.mesa).done == 1)
    // Answered again, it is corrected and not asked twice.
    robot.press("<Enter> en julio<C-s>")
    #expect(robot.mesa.records.all(.initialContact).count == 1)
    #expect(robot.mesa.records.all(.initialContact)[0].text(.perception) == answer + " en julio")
    // A later contact that says nothing of it leaves the answer where it was.
    robot.press("<Down>nNadie los escuchó<C-s>")
    #expect(robot.mesa.records.all(.initialContact).count == 2)
    #expect(robot.screen.contains("Que la empresa") && robot.screen.contains("Nadie los"))
  }

  @Test("Another party has its own column, and all its answers are read together")
  func columns() {
    var robot = atTheQuestions()
    robot.press(
      "<Right><Enter>Que bloquearon el acceso<C-s><Down><Down><Enter>Trabajar en paz<C-s>")
    let contacts = robot.mesa.records.all(.initialContact)
    #expect(Set(contacts.map { $0.party() }) == [robot.mesa.partiesAtTable[1].id])
    robot.press(" ")
    #expect(robot.screen.contains("Que bloquearon el acceso"))
    #expect(robot.screen.contains("Trabajar en paz"))
  }

  @Test("An answer begun and left is found again")
  func draft() {
    var robot = atTheQuestions()
    robot.press("<Enter>Que el río<Esc>")
    #expect(robot.mesa.records.all(.initialContact).isEmpty)
    robot.press("<Enter>")
    #expect(robot.screen.contains("Que el río"))
    #expect(robot.screen.contains("Se recuperó su borrador."))
  }

  @Test("What they answered in private stands in no projection and on no acta")
  func kept() {
    #expect(RecordKind.initialContact.declaration.visibility == .private)
    #expect(!RecordKind.initialContact.declaration.isOnActa)
  }
}
