import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: recesses, walk-outs, gaps and the end of a session in the Sala")
struct FloorPauseStory {
  @Test("A recess has its hour of return, a walk-out its neutral words, and both end")
  func recessAndWalkOut() {
    var robot = Robot.inSala
    robot.press("11p11:30<Enter>")
    #expect(robot.floor.holder == .recess(until: ClockHour("11:30")))
    #expect(robot.said.contains("receso hasta las 11:30"))
    robot.press("p")
    #expect(robot.floor.holder == .nobody)
    robot.press("r2<Enter>")
    #expect(robot.said.contains("de Minera Los Andes se retira de la mesa."))
    robot.press("<Enter>")
    #expect(robot.floor.away == [.party(2)])
    robot.press("r2<Enter>")
    #expect(robot.floor.away == [])
  }

  @Test("Whoever walks out with the floor leaves it and the queue, and a recess is one key away")
  func walksOutSpeaking() {
    var robot = Robot.inSala
    robot.press("11+12+21r1<Enter>")
    #expect(robot.said.contains("La delegación de Comunidad") || robot.said.contains("se retira"))
    robot.press("<Enter>")
    #expect(robot.floor.holder == .nobody)
    #expect(robot.floor.queue == [.person(3)])
    #expect(robot.said.contains("se retiró · nadie tiene la palabra"), "\(robot.said)")
    #expect(robot.said.contains("¿receso? p"))
    #expect(robot.screen.contains("- la parte "))
    #expect(!robot.screen.contains("- alguien de"))
    robot.press("p")
    #expect(robot.said.contains("Hora de vuelta"))
    robot.press("<Enter>")
    #expect(robot.floor.holder.isRecess)
  }

  @Test("Nobody has the floor of a session that is closed, and its times add up to a hundred")
  func closedFloor() {
    var robot = Robot.inSala
    robot.press("11")
    robot.pass(seconds: 60)
    robot.press("21")
    robot.pass(seconds: 60)
    robot.press("31")
    robot.pass(seconds: 61)
    robot.press("c1<C-s>")
    #expect(!robot.screen.contains("▸ 31"))
    #expect(!robot.said.contains("nadie tiene la palabra"))
    let table = TurnsTable(robot.mesa, of: 1, at: robot.state.now, .spanish)
    for group in [TurnsTable.Group.party, .person] {
      #expect(table.shares(group)?.reduce(0, +) == 100)
    }
  }

  @Test("A tenth person of a party has their number in the lists, and is picked by it")
  func tenth() {
    var robot = Robot.inSala
    for name in ["Ana", "Beto", "Carla", "Diego", "Elsa", "Fidel", "Gina", "Julia Ríos"] {
      robot.perform(.person(.add(PersonDetails(name: name, party: 1))))
    }
    robot.press("G")
    #expect(robot.screen.contains("1ju "), "\(robot.screen)")
    robot.press("<Esc>1ju<Enter>")
    #expect(robot.said.contains("1ju Julia Ríos"), "\(robot.screen)")
  }

  @Test("After a gap one question is asked, which n answers, and so does Enter")
  func gap() {
    var robot = Robot.inSala
    robot.press("11")
    var later = robot
    func minutes(_ count: Int) -> Timestamp {
      Timestamp(
        milliseconds: robot.state.now.milliseconds + count * 60_000, offsetMinutes: -300)
    }
    later.state.wake(at: minutes(1))
    #expect(!later.said.contains("nadie vio el reloj"))
    later.pass(minutes: 1)
    later.state.wake(at: minutes(31))
    later.pass(minutes: 30)
    #expect(later.said.contains("nadie vio el reloj"))
    var (went, entered) = (later, later)
    later.press("n")
    #expect(later.floor.holder == .nobody)
    // What holds where nobody says otherwise.
    entered.press("<Enter>")
    #expect(entered.floor == later.floor)
    #expect(entered.state.sheet == nil)
    #expect((60...62).contains(later.secondsHeard["Fortunato Ayala"] ?? 0))
    went.press("s")
    #expect(went.floor.holder == .speaker(.person(1)))
    #expect((1860...1864).contains(went.secondsHeard["Fortunato Ayala"] ?? 0))
  }
}
