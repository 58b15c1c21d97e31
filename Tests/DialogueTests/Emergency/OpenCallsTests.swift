import PlainIdentities
import Testing

@testable import Dialogue

@Suite("The calls of an emergency")
struct OpenCallsTests {
  @Test("are open until word to each is written down, since the last incident and while it goes on")
  func calls() {
    var table = Table()
    #expect(table.mesa.openCalls.isEmpty)
    table.add(.forceIncident, [.date: .day("2026-11-20"), .text: .text("Disparos")])
    #expect(table.mesa.openCalls.isEmpty, "nobody says that it goes on")
    table.write(.circumstanceSet(.violence, present: true))
    #expect(table.mesa.openCalls == [.officer, .prosecutor, .headquarters])
    table.add(
      .communication,
      [.recipient: .code(.policeCommand), .date: .day("2026-11-20"), .text: .text("Se avisó")])
    #expect(table.mesa.openCalls == [.prosecutor, .headquarters])
    table.add(.forceIncident, [.date: .day("2026-11-21"), .text: .text("Otra vez")])
    #expect(table.mesa.openCalls.first == .officer, "a new incident is told anew")
    table.write(.circumstanceSet(.violence, present: false))
    #expect(table.mesa.openCalls.isEmpty)
  }
}
