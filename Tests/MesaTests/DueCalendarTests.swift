import Foundation
import Testing

@testable import mesa

@Suite("mesa vencimientos --formato ics")
struct DueCalendarTests {
  private static let day = "2099-03-05"

  private func filled() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.quebrada(all: InstrumentSamples.binding)
    return sandbox
  }

  @Test("gives a calendar with a whole day for each that has one")
  func calendar() throws {
    let sandbox = try filled()
    let run = try sandbox.mesa("vencimientos", "--al", Self.day, "--formato", "ics")
    let calendar = try CalendarReader.read(run.output)
    #expect(calendar.properties["VERSION"] == "2.0")
    #expect(calendar.properties["PRODID"]?.isEmpty == false)
    let confirmed = calendar.events.filter { $0["STATUS"] == "CONFIRMED" }
    #expect(
      confirmed.map { $0["UID"]?.prefix { $0 != "." }.drop { $0 != "-" } } == ["-7", "-10", "-4"])
    for event in calendar.events {
      #expect(
        try #require(event["UID"]).wholeMatch(of: /[0-9a-z]{8}-\d+\.[0-9a-f]{16}@mesa/) != nil)
    }
    #expect(
      confirmed.map { $0["DTSTART;VALUE=DATE"] } == ["20990301", "20990310", "20990320"])
    #expect(
      calendar.events[0]["SUMMARY"]
        == "Quebrada Honda: =1+2; \"limpiar\"\nel cauce, los ñandúes y la cañería de la quebrada "
        + "con ánimo y compañía")
    let description = try #require(calendar.events[0]["DESCRIPTION"])
    for text in [
      "Responsable: Comunidad, de Arriba; Gobierno Regional\n", "Acuerdo: La comunidad tendrá",
      "Semáforo al 05.03.2099: rojo (vencido), 4 días de retraso",
    ] {
      #expect(description.contains(text), "\(description)")
    }
    for event in calendar.events {
      #expect(try #require(event["DTSTAMP"]).wholeMatch(of: /\d{8}T\d{6}Z/) != nil)
    }
    let again = try sandbox.mesa("vencimientos", "--al", Self.day, "--formato", "ics")
    #expect(again.output == run.output)
  }

  /// `MESA_TEST_PYTHON` names another interpreter, such as that of a virtual environment.
  private static let python =
    ProcessInfo.processInfo.environment["MESA_TEST_PYTHON"] ?? "/usr/bin/python3"

  private static var hasReader: Bool {
    guard let sandbox = try? Sandbox() else { return false }
    return (try? sandbox.run(python, ["-c", "import icalendar"]))?.code == 0
  }

  @Test(
    "gives a calendar that an independent reader takes",
    .enabled("the Python package icalendar is not installed") { hasReader })
  func independent() throws {
    let sandbox = try filled()
    let run = try sandbox.mesa("vencimientos", "--al", Self.day, "--formato", "ics")
    let script = """
      import icalendar, sys
      calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
      for event in calendar.walk("VEVENT"):
          assert not event.errors
          if event["STATUS"] == "CONFIRMED":
              print(event["UID"].split(".")[0].split("-")[1], event["SEQUENCE"] > 0, event.decoded("DTSTART"))
      """
    let read = try sandbox.run(Self.python, ["-c", script], input: Data(run.output.utf8))
    #expect(read.code == 0, "\(read.errors)")
    #expect(
      read.lines == [
        "7 True 2099-03-01", "9 True 2099-03-10", "4 True 2099-03-20",
      ])
  }
}
