import Dialogue
import Ledger
import Notation

/// A book with one commitment to each of many agreements, all between two parties.
struct CrowdedBook {
  let id: String
  let agreements: Int

  var events: [Event] {
    let opening = MesaOpening(
      product: "benchmark", id: id, caseFile: CaseFile(name: "Muchos acuerdos"))
    let community = SampleRun.party(1)
    let ministry = SampleRun.party(2)
    let delegate: [FieldKey: Value] = [
      .person: .person(SampleRun.person(1)), .accreditation: .code(.accredited),
    ]
    var events: [Event] = [
      .case(.mesaOpened(opening)),
      .people(
        .partyAdded(
          Party(id: community, details: PartyDetails(name: "Comunidad", kind: .community)))),
      .people(
        .partyAdded(Party(id: ministry, details: PartyDetails(name: "Ministerio", kind: .state)))),
      .people(
        .person(
          .added(
            Person(
              id: SampleRun.person(1),
              details: PersonDetails(name: "Ana Peña", party: ministry, office: "Gerente"))))),
      .record(.recordAdded(SampleRun.record(1), number: 1, session: nil, .delegate, delegate)),
    ]
    for number in 0..<agreements {
      let agreement = SampleRun.record(2 * number + 2)
      events.append(
        .record(
          .recordAdded(
            agreement, number: number + 1, session: nil, .agreement,
            [.text: .text("El Ministerio entrega la bomba \(number).")])))
      let commitment: [FieldKey: Value] = [
        .agreement: .record(agreement), .action: .text("Entregar la bomba \(number)"),
        .responsible: .parties([ministry]), .deadline: .deadline(.immediate),
        .verifier: .text("La comunidad"),
      ]
      events.append(
        .record(
          .recordAdded(
            SampleRun.record(2 * number + 3), number: number + 1, session: nil, .commitment,
            commitment)))
    }
    return events
  }

  /// Makes the folder `library/<id>` with the book in it, all written at one instant.
  func write(in library: String, now: Timestamp) throws(BenchmarkError) {
    let folder = library + "/" + id
    try Files.makeFolder(folder)
    try lines(now, to: Files.Writer(folder + "/libro.jsonl"))
  }

  private func lines(
    _ now: Timestamp, to file: borrowing Files.Writer
  ) throws(BenchmarkError) {
    var previous = Digest.none
    for (place, event) in events.enumerated() {
      let folio = Folio(number: place + 1, at: now, by: SampleBook.author, event: event)
      let line = FolioNotation.write(folio, previous: previous)
      try file.write(line + [0x0A])
      previous = .sha256(of: line)
    }
    try file.finish()
  }
}
