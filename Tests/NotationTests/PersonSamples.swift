import Dialogue
import PlainIdentities

/// Every event and command of people.
enum PersonSamples {
  static let full = PersonDetails(
    name: Samples.hardText, shortName: "Doña Ana", dni: "12345678", sex: .woman,
    language: "quechua", needsInterpreter: false, phone: "900 000 101",
    party: PartyID(origin: RecordSamples.run, serial: 3), office: Samples.hardText,
    entity: "Defensoría")

  private static let empty = PersonDetails(name: "x")
  private static let id = PersonID(origin: RecordSamples.run, serial: 16_777_215)

  static let events: [Event] = [
    .person(.added(Person(id: id, details: full))), .personAdded(1, "x"),
    .person(
      .revised(
        id, from: PersonRevision(from: full, to: empty), to: PersonRevision(from: empty, to: full))),
    .person(
      .revised(
        2, from: PersonRevision(from: empty, to: full), to: PersonRevision(from: full, to: empty))),
    .person(.revised(2, from: PersonRevision(), to: PersonRevision())),
    .person(.struck(id, reason: Samples.hardText)), .person(.struck(1, reason: "")),
    .recordAdded(
      4, .verification, [.by: .person(id), .commitment: .record(1), .date: .date(Samples.date)]),
  ]

  static let commands: [Command] = [
    .person(.add(full)), .person(.add(empty)),
    .person(.revise(id, PersonRevision(from: empty, to: full))),
    .person(
      .revise(
        3, PersonRevision(from: full, to: empty), from: PersonRevision(from: empty, to: full))),
    .person(.strike(id, reason: Samples.hardText)), .person(.strike(1, reason: "")),
    .recordAttendance(1, .known(id), .absent),
    .recordAttendance(1, .named(full), Presence(isPresent: true, from: ClockHour("9:05"))),
    .removeAttendance(1, .known(id)),
    .addRecord(
      .delegate, [.name: .text("Ana"), .dni: .text("1"), .sex: .code(.woman), .party: .party(2)]),
    .addRecord(.delegate, [.person: .named("Ana", of: 2)]),
    .addRecord(.commitment, [.responsiblePeople: .mentions([.known(3), .named("Ana")])]),
    .addRecord(.commitment, [.verifier: .person(id)]),
  ]
}
