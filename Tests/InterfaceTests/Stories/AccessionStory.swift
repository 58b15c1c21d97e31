import Dialogue
import Documents
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: somebody joins later")
struct AccessionStory {
  @Test("Who joins an acta is written down at the signing, and gets a paper of their own to sign")
  func joins() throws {
    var robot = ActaStory.ready()
    robot.press("iacta<Enter>n<C-s>v12<Esc>Fsí<Enter>f")
    let keys = robot.count {
      $0.press("+")
      $0.type("Carla Ríos")
      $0.walk(to: .record(.authority))
      $0.type("acuerdo de concejo N.º 12")
      $0.press("<C-s>")
    }
    print("an accession: \(keys) keys")
    #expect(keys <= 25)
    let accession = try #require(robot.mesa.records.all(.accession).first, "\(robot.said)")
    #expect(accession.date(.date) == robot.state.now.date)
    let paper = robot.paper(.accessions)
    for words in [
      "Constancia de adhesiones", "Acta N.º 1", "Carla Ríos se adhiere al acta",
      "con acuerdo de concejo N.º 12.",
    ] {
      #expect(paper.contains(words), "\(words): \(paper)")
    }
    #expect(!robot.paper().contains("Carla Ríos"))
    #expect(!paper.contains("No firmaron"))
  }

  @Test("Who declines to sign stands on that paper with hour and reason, and not once they signed")
  func declines() throws {
    var robot = ActaStory.ready()
    robot.press("iacta<Enter>n<C-s>v12<Esc>Fsí<Enter>f")
    let signer = try #require(robot.mesa.signers(of: 7).first)
    let values: [FieldKey: Value] = [.acta: .record(7), .person: .person(signer.person)]
    robot.perform(
      .addRecord(
        .signature,
        values.merging([
          .outcome: .code(.declined), .hour: .text("17:40"), .words: .text("Falta el puente"),
        ]) { $1 }))
    let paper = robot.paper(.accessions)
    for words in [
      "No firmaron", signer.name, "no quiso firmar el acta, a las 17:40 horas.",
      "Dijo: «Falta el puente».",
    ] {
      #expect(paper.contains(words), "\(words): \(paper)")
    }
    #expect(!paper.contains("Se adhieren"))
    robot.perform(.addRecord(.signature, values.merging([.outcome: .code(.signed)]) { $1 }))
    #expect(robot.mesa.accessions(to: 7, codes: [:]) == nil)
  }
}
