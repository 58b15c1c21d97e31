import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: a complementary acta")
struct ComplementaryStory {
  @Test("It names the acta that it adds to, and has only what is new")
  func complements() throws {
    var robot = ActaStory.ready()
    robot.press("iacta<Enter>n<C-s>v12<Esc>Fsí<Enter>")
    let first = try #require(robot.mesa.frozenActas.first)
    // Nothing is added to what nobody signed; both may be signed on one day.
    let signer = try #require(first.signers.first)
    robot.perform(
      .addRecord(
        .signature,
        [.acta: .record(first.acta), .person: .person(signer.person), .outcome: .code(.signed)]))
    let keys = robot.count {
      $0.press("iacuerdos<Enter>n<Enter>")
      $0.type("La mesa vuelve en agosto")
      $0.walk(to: .record(.clauseClass))
      $0.press("de p<C-s><Esc>iacta<Enter>n")
      $0.walk(to: .record(.actaKind))
      $0.press("compl")
      $0.walk(to: .record(.complements))
      $0.press("<Right><C-s>v12<Esc>Fsí<Enter>")
    }
    print("a complementary acta from its agreement to signature: \(keys) keys")
    #expect(keys <= 70)
    #expect(robot.mesa.frozenActas.map(\.number) == [1, 2])
    #expect(robot.mesa.state(of: first.acta) == .signing)
    let paper = robot.paper()
    for words in [
      "ACTA COMPLEMENTARIA N.º 2",
      "Esta acta complementa al Acta N.º 1.",
      "PRIMERO.- La mesa vuelve en agosto",
    ] {
      #expect(paper.contains(words), "\(words): \(paper)")
    }
    #expect(!paper.contains("Agua limpia"))
  }
}
