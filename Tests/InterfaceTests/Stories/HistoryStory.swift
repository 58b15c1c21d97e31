import Dialogue
import Testing

@testable import Interface

@Suite("Story: the book")
struct HistoryStory {
  @Test("Struck folios stay legible, and are marked without colour")
  func struck() throws {
    var robot = Robot.inQuebradaHonda
    robot.press("b")
    let row = try #require(
      robot.screen.split(separator: "\n").first { $0.contains("Llamar a la prefectura") })
    #expect(row.contains("×"))
    #expect(row.contains("tachado"))
    #expect(robot.screen.contains("Se tachó el folio 16"))
  }

  @Test("It opens at its end, and stays there while folios are added")
  func atTheEnd() {
    var robot = Robot.inQuebradaHonda.seen(columns: 60, rows: 16)
    robot.press("b")
    #expect(robot.screen.contains("22/22"))
    robot.press("u")
    #expect(robot.screen.contains("23/23"))
  }

  @Test("A folio is read whole, who wrote it included")
  func read() {
    var robot = Robot.inQuebradaHonda.seen(columns: 60, rows: 16)
    robot.press("b<Home>" + String(repeating: "<Down>", count: 14))
    #expect(!robot.screen.contains("Falta el acta."))
    robot.press("<Space>")
    #expect(robot.screen.contains("Folio 15"))
    #expect(robot.screen.contains("Ñandú, ¿acreditó?"))
    #expect(robot.screen.contains("Falta el acta."))
    #expect(robot.screen.contains("ana"))
  }
}
