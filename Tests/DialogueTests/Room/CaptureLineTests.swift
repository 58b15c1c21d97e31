import PlainIdentities
import Testing

@testable import Dialogue

@Suite("A line that is captured")
struct CaptureLineTests {
  private static let mesa = Example.chronicle(FloorTable.events).mesa

  /// Of the day of the session.
  private static let now = Example.time(50)

  private func read(_ line: String) -> CaptureLine {
    CaptureLine(line, in: Self.mesa, at: Self.now) { $0 == "interés" ? .interest : nil }
  }

  @Test(
    "is all words where no sign says more",
    arguments: [
      "3,2 km de canal", "13 familias afectadas", "El 21 de mayo", "A las 10:42 llegó",
      "Dijo: no vamos", "arroba@correo.pe", "#otro tema", "@nadie aquí", "10:42", "13:", "99: x",
    ])
  func words(line: String) {
    let read = read(line)
    #expect(read.text == line)
    #expect(read.speaker == nil)
    #expect(read.kind == nil)
    #expect(read.hour == nil)
  }

  @Test("names who said it with a colon, or an @ anywhere")
  func speaker() {
    #expect(read("21: Turnos de 6 a 2").speaker == FloorTable.rodrigo)
    #expect(read("21: Turnos de 6 a 2").text == "Turnos de 6 a 2")
    #expect(read("Turnos @21 medidos").speaker == FloorTable.rodrigo)
    #expect(read("Turnos @21 medidos").text == "Turnos medidos")
    #expect(read("2: Turnos").speaker == .party(2))
  }

  @Test("from paper has an hour, then who")
  func paper() {
    let line = read("10:42 12 El canal se seca")
    #expect(line.hour == ClockHour("10:42"))
    #expect(line.speaker == FloorTable.eulogia)
    #expect(line.text == "El canal se seca")
    #expect(read("10:42 El canal").speaker == nil)
    #expect(read("10:42 El canal").text == "El canal")
  }

  @Test(
    "keeps a mark that names nothing among the words, and tells of it",
    arguments: [
      ("El canal @99 se seca", CaptureLine.Stray.who("@99")), ("Agua #xyz, dicen", .what("#xyz")),
      ("99: El canal", .who("99:")),
      ("23:59 12 El canal", .hour(ClockHour(minuteOfDay: 1439))),
    ])
  func strays(line: String, stray: CaptureLine.Stray) {
    let read = read(line)
    #expect(read.text == line)
    #expect(read.strays == [stray])
    #expect(read.speaker == nil && read.kind == nil && read.hour == nil)
  }

  @Test("reads a mark before a comma, and an hour to come where the session is of another day")
  func around() {
    #expect(read("Turnos @21, medidos").speaker == FloorTable.rodrigo)
    #expect(read("13 familias y 3,2 km: todo").strays.isEmpty)
    let later = Timestamp(
      milliseconds: Self.now.milliseconds + 86_400_000, offsetMinutes: Self.now.offsetMinutes)
    let line = CaptureLine("23:59 12 El canal", in: Self.mesa, at: later) { _ in nil }
    #expect(line.hour == ClockHour("23:59"))
    #expect(line.strays.isEmpty)
  }

  @Test("has a kind behind #")
  func kind() {
    #expect(read("Agua limpia #interés").kind == .interest)
    #expect(read("Agua limpia #interés").text == "Agua limpia")
  }
}
