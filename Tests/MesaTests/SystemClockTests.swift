import Foundation
import Testing

@testable import mesa

@Suite("The clock")
struct SystemClockTests {
  @Test("tells the time of the system with the offset of its zone")
  func now() {
    let before = Date()
    let now = SystemClock().now()
    let after = Date()
    #expect(now.milliseconds >= Int(before.timeIntervalSince1970 * 1000) - 1)
    #expect(now.milliseconds <= Int(after.timeIntervalSince1970 * 1000) + 1)
    #expect(now.offsetMinutes == TimeZone.current.secondsFromGMT(for: before) / 60)
  }

  @Test(
    "follows the zone of the process",
    arguments: [
      ("America/Lima", "-05:00"), ("UTC", "+00:00"), ("Asia/Kathmandu", "+05:45"),
    ])
  func zone(name: String, offset: String) throws {
    let sandbox = try Sandbox()
    _ = try sandbox.mesa(["nueva", "x", "--id", "x"], environment: ["TZ": name])
    let book = String(decoding: try sandbox.book("x"), as: UTF8.self)
    #expect(book.contains("\(offset)\",\"by\":\"Prueba\""), "\(book)")
  }

  @Test(
    "in a zone that no place has writes folios that can be read again, told at Greenwich",
    arguments: ["UTC-0500", "XXX-19", "XXX+23:30", "XXX-24:59"])
  func impossibleZone(name: String) throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    #expect(try sandbox.mesa(["anotar", "quebrada", "hola"], environment: ["TZ": name]).code == 0)
    #expect(try sandbox.mesa("verificar", "quebrada").code == 0)
    #expect(try sandbox.mesa("anotar", "quebrada", "otra").code == 0)
    let book = String(decoding: try sandbox.book("quebrada"), as: UTF8.self)
    #expect(book.split(separator: "\n")[1].contains("+00:00\""), "\(book)")
  }
}
