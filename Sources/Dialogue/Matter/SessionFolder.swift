/// The papers of a session in a place without power: who comes, room to write down what is said, what is
/// open, the clauses to be read aloud, and places to sign. Nothing of it is private.
public struct SessionFolder: Hashable, Sendable {
  public let mesa: MesaHeading
  public let day: CalendarDate
  /// The session that is open, else the next one.
  public let session: Int
  /// Where it meets, or met last; empty where nobody said.
  public let place: String
  public let topics: [Topic]
  /// By their numbers at the table: party by party, then the table's own team.
  public let people: [Seat]
  /// Names of the parties at the table.
  public let parties: [String]
  /// What is open, the most urgent first.
  public let commitments: [PublicFollowUp]
  /// Words of the clauses that no acta holds yet.
  public let clauses: [String]

  public struct Topic: Hashable, Sendable {
    public let title: String
    /// Planned; `nil` where nobody said.
    public let minutes: Int?
  }

  /// Somebody at the table, with what is typed for them.
  public struct Seat: Hashable, Sendable {
    public let number: String
    public let name: String
    public let dni: String
    /// The party, or the body that somebody of no party comes from.
    public let entity: String
    /// Whether a credential that holds lets them sign for their party.
    public let maySign: Bool
  }
}

extension Mesa {
  /// The folder for the session that is open, else for the next one.
  public func sessionFolder(on day: CalendarDate, holidays: Holidays) -> SessionFolder {
    let own = openSession?.details.agenda ?? proposedAgenda
    let agenda =
      own.isEmpty
      ? records.all(.agendaItem).map { AgendaEntry($0.id, minutes: $0.plannedMinutes) } : own
    return SessionFolder(
      mesa: MesaHeading(self), day: day,
      session: openSession?.number ?? (sessions.last?.number ?? 0) + 1,
      place: openSession?.place ?? sessions.last?.place ?? "",
      topics: agenda.compactMap { entry in
        records[entry.item].map {
          SessionFolder.Topic(title: $0.text(.title), minutes: entry.minutes)
        }
      },
      people: seats(on: day), parties: partiesAtTable.map(\.name),
      commitments: commitmentTable(on: day, holidays: holidays).rows.filter(\.isPending),
      clauses: records.all(.agreement).filter { lock(on: $0.id) == nil }.map { $0.text(.text) })
  }

  private func seats(on day: CalendarDate) -> [SessionFolder.Seat] {
    let contacts = contactsOnly
    let team = Set(records.all(.teamMember).compactMap { $0.person() })
    let credentials = credentials
    let numbers = speakerNumbers
    func seat(_ person: Person, _ entity: String) -> SessionFolder.Seat {
      SessionFolder.Seat(
        number: numbers[person.id] ?? "", name: person.name, dni: person.details.dni,
        entity: entity, maySign: credentials[person.id]?.accreditation(on: day).maySign == true)
    }
    let standing = people.filter { !$0.isStruck }
    let ofParties = parties.flatMap { party in
      seats(of: party.id).compactMap(\.self).filter {
        !$0.isStruck && speaks($0, present: nil, contactsOnly: contacts)
      }.map { seat($0, party.name) }
    }
    return ofParties
      + standing.filter { $0.party == nil && team.contains($0.id) }
      .map { seat($0, $0.details.entity) }
  }
}
