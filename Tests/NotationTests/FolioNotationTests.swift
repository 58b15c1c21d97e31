import Dialogue
import Notation
import PlainIdentities
import Testing

@Suite("A folio on its line")
struct FolioNotationTests {
  let previous = Digest(String(repeating: "0123456789abcdef", count: 4)) ?? .none

  private func line(_ event: Event) -> [UInt8] {
    FolioNotation.write(
      Folio(number: 17, at: Samples.instant, by: "Rosa Ñahui", event: event), previous: previous)
  }

  @Test("reads as it was written, whatever happened", arguments: Samples.events)
  func roundTrip(event: Event) throws {
    let read = try FolioNotation.read(line(event))
    #expect(read.folio.event == event)
    #expect(read.folio.number == 17)
    #expect(read.folio.at == Samples.instant)
    #expect(read.folio.by == "Rosa Ñahui")
    #expect(read.previous == previous)
  }

  @Test("keeps letters composed as they were typed")
  func composition() throws {
    let text = "n\u{303} ñ"
    let read = try FolioNotation.read(line(.noteAdded(text: text, item: nil)))
    guard case .room(.noteAdded(_, let again, _, _, _)) = read.folio.event else {
      Issue.record("another event")
      return
    }
    #expect(Array(again.utf8) == Array(text.utf8))
  }

  @Test("is written under the name of its case")
  func names() {
    for event in Samples.events {
      let text = String(decoding: line(event), as: UTF8.self)
      #expect(text.contains("\"event\":{\"\(Samples.name(of: event))\":{"))
    }
    #expect(Set(Samples.events.map(Samples.name(of:))).count == Samples.eventNames)
  }

  @Test("has the form that the format promises, byte for byte")
  func form() {
    let event = Event.itemMarked("phase-1.x", .waived, reason: "No \"hay\"\nquórum/")
    let expected = #"""
      {"folio":17,"at":"2026-11-22T09:51:07.123-05:00","by":"Rosa Ñahui","event":{"itemMarked":{"item":"phase-1.x","mark":"waived","reason":"No \"hay\"\nquórum/"}},"prev":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}
      """#
    #expect(String(decoding: line(event), as: UTF8.self) == expected)
  }

  @Test("never holds a line feed or another control")
  func oneLine() {
    for event in Samples.events { #expect(line(event).allSatisfy { $0 >= 0x20 && $0 != 0x7F }) }
  }

  @Test("is refused when any byte of it is cut off", arguments: Samples.events)
  func cut(event: Event) {
    let line = line(event)
    for count in 0..<line.count {
      #expect(throws: NotationError.self, "\(count) bytes") {
        try FolioNotation.read(line[..<count])
      }
    }
  }

  @Test("may have its members in any order and white space between them")
  func anyOrder() throws {
    let text = """
       { "prev" : "\(previous)", "event" : { "folioStruck" : { "folio" : 3 } } , "by" : "x",
      \t"folio" : 4, "at" : "2026-11-22T10:31:07.123-05:00" }\r
      """
    let read = try FolioNotation.read(Array(text.utf8))
    #expect(read.folio.event == .folioStruck(3))
  }

  @Test(
    "names what this version does not know",
    arguments: [
      (#"{"sealed":{}}"#, NotationError.Reason.unknownEvent("sealed")),
      (#"{"folioStruck":{"folio":2,"why":"x"}}"#, .unknownField("why")),
      (
        #"{"itemMarked":{"item":"x","mark":"frozen"}}"#,
        .unknownValue(field: "mark", value: "frozen")
      ),
      (
        #"{"phaseEntered":{"phase":"phase-9","openItems":0}}"#,
        .unknownValue(field: "phase", value: "phase-9")
      ),
    ])
  func newer(event: String, reason: NotationError.Reason) throws {
    let text =
      #"{"folio":2,"at":"2026-11-22T10:31:07.123-05:00","by":"x","event":"# + event
      + #","prev":"\#(previous)","product":"9.1"}"#
    let line = try FolioReader().read(Array(text.utf8)[...])
    #expect(line.previous == previous)
    #expect(line.product == "9.1")
    #expect(throws: NotationError.self) { try line.event.get() }
    if case .failure(let error) = line.event { #expect(error.reason == reason) }
  }

  @Test("names the product of a first folio of a later format, whatever else is in it")
  func newerFormat() throws {
    let text = #"""
      {"folio":1,"at":"2026-11-22T10:31:07.123-05:00","by":"x","event":{"mesaOpened":{"format":2,"product":"3.0","seal":{"n":[1,2.5e3]}}},"prev":"\#(previous)"}
      """#
    let line = try FolioReader().read(Array(text.utf8)[...])
    #expect(line.product == "3.0")
    #expect(throws: NotationError.self) { try line.event.get() }
  }
}
