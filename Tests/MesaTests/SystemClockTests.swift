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
}
