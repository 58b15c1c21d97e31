import Dialogue
import Documents
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: a party carries the words to its bases")
struct ConsultationCopyStory {
  private static let waiting: Robot = {
    var robot = ActaStory.ready()
    robot.perform(
      .addRecord(
        .baseConsultation,
        [
          .agreement: .record(5), .party: .party(1), .ratifiedBy: .text("asamblea comunal"),
          .bearer: .text("Ana Quispe"),
          .until: .date(CalendarDate("2026-10-04") ?? robot.state.now.date),
        ]))
    robot.press("iacta<Enter>n<C-s>")
    return robot
  }()

  @Test("The copy is marked as not signed, with who carries it, which assembly and by when")
  func copy() {
    let paper = Self.waiting.paper(.consultation)
    for words in [
      "PARA CONSULTA, NO FIRMADA", "La lleva: Ana Quispe", "asamblea comunal",
      "4 de octubre de 2026",
      "PRIMERO", "Agua limpia", "Minera", "Nadie lo ha firmado.",
    ] {
      #expect(paper.contains(words), "\(words): \(paper)")
    }
  }

  @Test("Nothing is said of signatures once somebody has signed, and what is not known is a line")
  func signed() throws {
    var robot = Self.waiting
    let consultation = try #require(robot.mesa.records.all(.baseConsultation).first)
    let values: [FieldKey: Value] = [
      .agreement: .record(5), .party: .party(1), .ratification: .code(.pending),
    ]
    robot.perform(.reviseRecord(consultation.id, .baseConsultation, values))
    robot.perform(
      .reviseRecord(
        5, .agreement,
        (robot.mesa.records[5]?.values ?? [:])
          .merging([.effectiveOnRatification: .flag(true)]) { $1 }))
    robot.press("v12<Esc>Fsí<Enter>f<Enter>")
    let paper = robot.paper(.consultation)
    #expect(robot.mesa.records.all(.signature).count == 1, "\(robot.said)")
    #expect(paper.contains("PARA CONSULTA"))
    #expect(!paper.contains("NO FIRMADA") && !paper.contains("Nadie lo ha firmado"))
    #expect(paper.contains("La lleva: ______"))
  }

  @Test("It is chosen from the documents of any room, in few keys")
  func chosen() {
    var robot = Self.waiting
    robot.press("Pconsultar<Enter>")
    #expect(robot.said.contains("PARA CONSULTA, NO FIRMADA"))
  }
}
