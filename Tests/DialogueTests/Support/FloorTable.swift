import PlainIdentities

@testable import Dialogue

/// A mesa with people of three parties and a session that is open, to write the floor of.
enum FloorTable {
  /// Two of the community, one with the company, one of the ministry, one of no party.
  static let events: [Event] = [
    party(1, "Comunidad"), party(2, "Minera"), party(3, "Ministerio"),
    .personAdded(1, "Fortunato Ayala", of: 1), .personAdded(2, "Eulogia Cruz", of: 1),
    .personAdded(3, "Rodrigo Bravo", of: 2), .personAdded(4, "Marisela Ortiz", of: 3),
    .personAdded(5, "Rosa Quispe"),
    .recordAdded(1, .agendaItem, [.title: .text("Agua"), .minutes: .number(45)]),
    .recordAdded(2, .agendaItem, [.title: .text("Canon")], number: 2),
    .sessionOpened(1, SessionDetails(date: Example.date, place: "Local")),
  ]

  static let fortunato = Speaker.person(1)
  static let eulogia = Speaker.person(2)
  static let rodrigo = Speaker.person(3)
  static let marisela = Speaker.person(4)

  private static func party(_ id: PartyID, _ name: String) -> Event {
    .partyAdded(Party(id: id, details: PartyDetails(name: name, kind: .community)))
  }

  /// The mesa with these events of the floor, each so many seconds after the one before.
  static func chronicle(_ events: [(Int, FloorEvent)]) -> Chronicle {
    var chronicle = Example.chronicle(self.events)
    var seconds = 0
    for (wait, event) in events {
      seconds += wait
      chronicle.append(
        Folio(
          number: chronicle.folios.count + 1, at: instant(seconds), by: "Rosa",
          event: .floor(event)))
    }
    return chronicle
  }

  /// So many seconds after the session was opened.
  static func instant(_ seconds: Int) -> Timestamp {
    Timestamp(
      milliseconds: Example.time(events.count + 1).milliseconds + seconds * 1000,
      offsetMinutes: -300)
  }
}
