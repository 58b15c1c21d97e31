import Testing

@testable import Dialogue

@Suite("A timestamp")
struct TimestampTests {
  @Test(
    "reads and writes the one form that a book uses",
    arguments: [
      ("1970-01-01T00:00:00.000+00:00", 0, 0),
      ("2026-11-22T10:31:07.123-05:00", 1_795_361_467_123, -300),
      ("1969-12-31T18:59:59.999-05:00", -1, -300),
      ("2026-01-01T05:15:00.000+05:45", 1_767_223_800_000, 345),
      ("2026-01-01T00:00:00.000-00:30", 1_767_227_400_000, -30),
    ])
  func form(text: String, milliseconds: Int, offset: Int) throws {
    let timestamp = try #require(Timestamp(text))
    #expect(timestamp == Timestamp(milliseconds: milliseconds, offsetMinutes: offset))
    #expect(timestamp.description == text)
    let bytes = Array("x\(text)".utf8)
    let inner = bytes.withUnsafeBufferPointer { Timestamp(ascii: .init(rebasing: $0.dropFirst())) }
    #expect(inner == timestamp)
  }

  @Test(
    "refuses any other form",
    arguments: [
      "", "2026-11-22T10:31:07.123Z", "2026-11-22T10:31:07-05:00", "2026-11-22 10:31:07.123-05:00",
      "2026-11-22T24:00:00.000-05:00", "2026-11-22T10:60:00.000-05:00",
      "2026-11-22T10:00:60.000-05:00", "2026-02-30T10:00:00.000-05:00",
      "2026-11-22T10:00:00.000-25:00", "2026-11-22T10:00:00.000-05:60",
      "2026-11-22T10:00:00.000*05:00", "2026-11-22T10:00:00,000-05:00",
      "2026-11-22T1a:00:00.000-05:00", "2026-11-22T10:00:00.000-05:000",
    ])
  func invalid(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test("knows the day and minute of the wall that it hung on")
  func wall() throws {
    let late = try #require(Timestamp("2026-11-22T23:59:59.999-05:00"))
    #expect(late.date == Example.day("2026-11-22"))
    #expect(late.minuteOfDay == 1439)
    #expect(late.clock == "23:59")
    let before1970 = try #require(Timestamp("1969-12-31T00:00:00.000+14:00"))
    #expect(before1970.date == Example.day("1969-12-31"))
    #expect(before1970.minuteOfDay == 0)
  }

  @Test("counts whole seconds since another, never below zero")
  func seconds() {
    let start = Timestamp(milliseconds: 1_000, offsetMinutes: 0)
    #expect(Timestamp(milliseconds: 3_999, offsetMinutes: -300).seconds(since: start) == 2)
    #expect(start.seconds(since: Timestamp(milliseconds: 9_000, offsetMinutes: 0)) == 0)
  }

  @Test("is read back as it was written, wherever it lies", arguments: 0..<200)
  func roundTrip(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let timestamp = Timestamp(
      milliseconds: .random(in: -60_000_000_000_000...250_000_000_000_000, using: &random),
      offsetMinutes: .random(in: -1080...1080, using: &random))
    #expect(Timestamp(timestamp.description) == timestamp, "\(random)")
  }

  @Test(
    "is told at Greenwich where its zone lies further off than any", arguments: [1081, -1440, 9999])
  func impossibleOffset(minutes: Int) {
    let instant = Timestamp(milliseconds: 1_000, offsetMinutes: minutes)
    #expect(instant.description == "1970-01-01T00:00:01.000+00:00")
  }

  @Test("is read from a book in which a clock with a wrong zone wrote")
  func impossibleZoneOnPaper() {
    let instant = Timestamp("2026-11-29T10:00:00.000+24:00")
    #expect(instant?.description == "2026-11-28T10:00:00.000+00:00")
    #expect(Timestamp("2026-11-29T10:00:00.000+25:00") == nil)
  }

  @Test("takes a digit where one belongs, and no other sign than its own elsewhere")
  func everyByte() {
    let text = Array("2026-11-22T09:31:07.123-05:00".utf8)
    for place in text.indices {
      let taken = (UInt8.min...UInt8.max).filter { byte in
        var bytes = text
        bytes[place] = byte
        return bytes.withUnsafeBufferPointer(Timestamp.init(ascii:)) != nil
      }
      let digits = taken.filter { (0x30...0x39).contains($0) }
      #expect(taken.contains(text[place]))
      if (0x30...0x39).contains(text[place]) {
        #expect(taken == digits, "at \(place)")
      } else {
        #expect(taken == (place == 23 ? [0x2B, 0x2D] : [text[place]]), "at \(place)")
      }
    }
  }
}
