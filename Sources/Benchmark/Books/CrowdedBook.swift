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
    let delegate: [FieldKey: Value] = [
      .name: .text("Ana Peña"), .party: .party(2), .position: .text("Gerente"),
      .accreditation: .code(.accredited),
    ]
    var events: [Event] = [
      .mesaOpened(opening),
      .partyAdded(Party(id: 1, details: PartyDetails(name: "Comunidad", kind: .community))),
      .partyAdded(Party(id: 2, details: PartyDetails(name: "Ministerio", kind: .state))),
      .recordAdded(1, .delegate, delegate),
    ]
    for number in 0..<agreements {
      let agreement = 2 * number + 2
      events.append(
        .recordAdded(
          agreement, .agreement, [.text: .text("El Ministerio entrega la bomba \(number).")]))
      let commitment: [FieldKey: Value] = [
        .agreement: .record(agreement), .action: .text("Entregar la bomba \(number)"),
        .responsible: .parties([2]), .deadline: .deadline(.immediate),
        .verifier: .text("La comunidad"),
      ]
      events.append(.recordAdded(agreement + 1, .commitment, commitment))
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
