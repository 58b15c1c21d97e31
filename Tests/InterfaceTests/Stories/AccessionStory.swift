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
      $0.walk(to: .record(.date))
      $0.press("hoy")
      $0.walk(to: .record(.authority))
      $0.type("acuerdo de concejo N.º 12")
      $0.press("<C-s>")
    }
    print(robot.said)
    print("an accession: \(keys) keys")
    #expect(keys <= 25)
    let accession = try #require(robot.mesa.records.all(.accession).first, "\(robot.said)")
    #expect(accession.date(.date) == robot.state.now.date)
    let paper = robot.paper(.accessions)
    for words in [
      "Constancia de adhesión", "Acta N.º 1", "Carla Ríos se adhiere al acta",
      "con acuerdo de concejo N.º 12.",
    ] {
      #expect(paper.contains(words), "\(words): \(paper)")
    }
    #expect(!robot.paper().contains("Carla Ríos"))
  }
}
