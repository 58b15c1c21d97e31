import Content
import Dialogue
import Foundation
import Ledger
import PlainIdentities
import Testing

@testable import mesa

@Suite("The demonstration")
struct DemoScriptTests {
  /// The whole mesa, by the rules that any other follows.
  private func chronicle() throws -> Chronicle {
    let demo = try DemoLibrary.make(in: NSTemporaryDirectory())
    defer { demo.remove() }
    try demo.fill(DocumentDesk(.spanish, "/nowhere"))
    let names = try FileManager.default.contentsOfDirectory(atPath: demo.root)
    let folder = demo.root + "/" + (try #require(names.first))
    return try Book.open(folder, for: .reading).chronicle
  }

  @Test("follows every rule, in the order of its hours, over some ten weeks")
  func rules() throws {
    let folios = try chronicle().folios
    #expect((120...300).contains(folios.count))
    for (earlier, later) in zip(folios, folios.dropFirst()) {
      #expect(earlier.at.milliseconds <= later.at.milliseconds, "folio \(later.number)")
    }
    let first = try #require(folios.first), last = try #require(folios.last)
    #expect((60...80).contains(last.at.date.dayNumber - first.at.date.dayNumber))
  }

  @Test("shows every kind of thing that a mesa can hold")
  func variety() throws {
    let chronicle = try chronicle()
    let mesa = chronicle.mesa
    #expect((3...4).contains(mesa.parties.count))
    #expect(mesa.sessions.count >= 4)
    for session in mesa.sessions {
      #expect(!session.isOpen)
      #expect(session.present > 0 && session.present < session.attendance.count)
    }
    let agenda = try #require(mesa.sessions.last?.details.agenda)
    #expect(
      agenda.map { mesa.records[$0.item]?.text(.title) } == [
        "Agua del Ayamayo: medición y reparto en estiaje",
        "Vía Antarumi–campamento: polvo y horarios",
      ])
    #expect(mesa.circumstances.count >= 2)
    #expect(!chronicle.struck.isEmpty)
    #expect(Set(mesa.items.values.map(\.mark)) == [.done, .inProgress, .notApplicable, .waived])
    #expect(mesa.notes.contains { $0.item != nil } && mesa.notes.contains { $0.item == nil })
    #expect(Set(mesa.steps.map(\.to)).isSuperset(of: [.opening, .expression, .framing, .solution]))
    #expect(mesa.steps.contains { $0.to < $0.from })
    for instrument in Instrument.allCases where instrument != .registry {
      #expect(!instrument.kinds.allSatisfy { mesa.records.all($0).isEmpty }, "\(instrument)")
    }
  }

  @Test("has actas signed by whoever speaks for each party, and a draft that is not ready to be")
  func actas() throws {
    let mesa = try chronicle().mesa
    let actas = mesa.records.all(.acta).map(\.id)
    #expect(actas.count == 3)
    for acta in actas.prefix(2) {
      #expect(mesa.state(of: acta) == .signed)
      let board = mesa.signingBoard(of: acta, on: try #require(mesa.frozen(acta)).date)
      #expect(board.parties.count == 3 && board.withoutSigner.isEmpty)
      #expect(board.parties.flatMap(\.people).allSatisfy { !$0.lacksDNI })
      let session = try #require(mesa.session(of: acta))
      #expect(mesa.frozen(acta)?.date == session.date && session.details.ending == .agreed)
    }
    #expect(mesa.state(of: actas[2]) == .draft)
    #expect(mesa.holes(of: actas[2], on: mesa.sessions[4].date).count > 5)
  }

  @Test("follows the data where there is some, and overrules it with a reason at times")
  func evidence() throws {
    let mesa = try chronicle().mesa
    let handbook = HandbookContent.load()
    let standings = Phase.allCases.flatMap { handbook[$0].items(for: mesa) }
      .map { mesa.standing(of: $0) }.filter { $0.tally != nil }
    for mark in [ItemMark.pending, .inProgress, .done] {
      #expect(standings.contains { $0.mark == mark && !$0.isOverruled })
    }
    #expect(standings.contains { $0.isOverruled })
    // The municipality came to the table last, and nobody has asked it.
    #expect(mesa.dialogueGate(on: mesa.sessions[0].date).missing == [.unheard(mesa.parties[2].id)])
  }

  @Test("leaves something to do and most of it done")
  func progress() throws {
    let mesa = try chronicle().mesa
    let handbook = HandbookContent.load()
    let walked = Phase.allCases.filter { $0 < mesa.phase }.map { mesa.progress(of: handbook[$0]) }
    let settled = walked.reduce(0) { $0 + $1.settled }
    let total = walked.reduce(0) { $0 + $1.total }
    #expect(settled * 10 >= total * 6 && settled < total)
  }

  @Test("is built in a private folder that can be taken away", .timeLimit(.minutes(1)))
  func built() throws {
    let sandbox = try Sandbox()
    let place = try DemoLibrary.make(in: sandbox.folder)
    try place.fill(DocumentDesk(.spanish, "/nowhere"))
    let check = try sandbox.mesa("verificar", "--biblioteca", place.root)
    #expect(check.code == 0, "\(check.output)")
    #expect(check.output.contains("íntegro"))
    place.remove()
    #expect(!Paths.exists(place.root))
  }
}
