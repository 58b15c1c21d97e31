import Dialogue
import PlainIdentities

@testable import Interface

extension Robot {
  /// The Sala of a mesa with two matters, before any session.
  static let beforeSala: Robot = {
    var robot = Robot.atTheTable()
    let people = [
      ("Fortunato Ayala", 1), ("Eulogia Cruz", 1), ("Rodrigo Bravo", 2), ("Silvia Ramos", 2),
      ("Marisela Ortiz", 3), ("Teófilo Núñez", 3),
    ]
    for (name, party) in people {
      robot.perform(.person(.add(PersonDetails(name: name, party: PartyID(party)))))
    }
    for (title, minutes) in [("Agua del Ayamayo", 45), ("Canon", 20)] {
      robot.perform(
        .record(.addRecord(.agendaItem, [.title: .text(title), .minutes: .number(minutes)])))
    }
    return robot
  }()

  /// The same with the session open.
  static let inSala: Robot = {
    var robot = beforeSala
    robot.press("Sn<C-s>")
    return robot
  }()

  /// In the room of sessions of a mesa with one party, with a session open.
  static let inSession: Robot = {
    var robot = Robot()
    robot.press("nUno<C-s>tnComunidad<C-s><Esc>sn<Tab>Casa comunal<C-s>")
    return robot
  }()

  /// The floor of the first session, up to now.
  var floor: SessionFloor { mesa.floor(of: 1, at: state.now) }

  /// How long each person had it, by name, in seconds.
  var secondsHeard: [String: Int] {
    floor.turns.reduce(into: [:]) { sums, turn in
      if case .person(let id) = turn.speaker { sums[mesa.name(of: id), default: 0] += turn.seconds }
    }
  }
}
