import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: who is in the room")
struct WhoIsThereStory {
  /// Three people came, of two parties.
  private static let three: Robot = {
    var robot = Robot.inSala
    robot.press("111221")
    return robot
  }()

  private func count(_ robot: Robot) -> Substring? {
    robot.state.topBar.pieces.first?.text.split(separator: "Asisten ").last?.prefix(1)
  }

  @Test("Whoever walks out is counted no more until they are back, and came all the same")
  func walksOut() {
    var robot = Self.three
    #expect(count(robot) == "3")
    robot.press("r12<Enter>")
    #expect(count(robot) == "2", "\(robot.screen)")
    #expect(robot.mesa.openSession?.present == 3)
    robot.press("r1<Enter><Enter>")
    #expect(count(robot) == "1")
    robot.press("sa")
    #expect(robot.said.contains("Asisten 3 de"), "\(robot.screen)")
    #expect(robot.said.contains("en la sala 1"), "\(robot.screen)")
    robot.press("<Esc><Esc>r1<Enter>r12<Enter>")
    #expect(count(robot) == "3", "\(robot.screen)")
  }

  @Test("The list of attendance has the hour at which they left, and so does its paper")
  func hour() {
    var robot = Self.three
    robot.pass(minutes: 20)
    let left = robot.state.now.hour
    robot.press("r12<Enter>")
    let session = robot.mesa.sessions[0]
    let eulogia = robot.mesa.people(of: session).first { $0.name == "Eulogia Cruz" }
    #expect(eulogia?.isPresent == true)
    #expect(eulogia?.presence?.until == left)
    robot.press("sa")
    #expect(robot.screen.contains("–\(left)"), "\(robot.screen)")
    robot.press("<Esc><Esc>c1<C-s>")
    #expect(robot.mesa.attendance(of: 1)?.people.compactMap(\.presence?.until) == [left])
  }

  @Test("Whoever speaks of a party that walked out is back alone, and it is written down")
  func backAlone() throws {
    var robot = Self.three
    robot.press("r1<Enter><Enter>")
    #expect(count(robot) == "1", "\(robot.screen)")
    robot.pass(minutes: 5)
    robot.press("12")
    #expect(count(robot) == "2", "\(robot.screen)")
    // Nobody is brought back in silence: the number may have been mistyped.
    #expect(robot.said.contains("Vuelve a la mesa: Eulogia"), "\(robot.said)")
    #expect(robot.floor.away.count == 1)
    let session = robot.mesa.sessions[0]
    let party = try #require(robot.mesa.withdrawals(from: session).first)
    #expect(party.returned == robot.state.now.hour)
    // Once they are back they may walk out again, and come back by the same key.
    robot.pass(minutes: 5)
    robot.press("r12<Enter>")
    #expect(count(robot) == "1", "\(robot.screen)")
    robot.press("r12<Enter>")
    #expect(count(robot) == "2", "\(robot.screen)")
    robot.press("r11<Enter>")
    #expect(count(robot) == "3", "\(robot.screen)")
  }

  @Test("Whoever the list has as gone, and speaks, is there again; so is who comes now by its key")
  func back() {
    var robot = Self.three
    robot.press("sa<Home>r")
    #expect(count(robot) == "2", "\(robot.screen)")
    robot.press("<Esc><Esc>11")
    #expect(count(robot) == "3", "\(robot.screen)")
    robot.press("r12<Enter>sa<Home><Down>l")
    #expect(robot.floor.away.isEmpty)
    #expect(count(robot) == "3", "\(robot.screen)")
  }
}
