import Testing

@testable import mesa

@Suite("What falls due no more, in calendars")
struct DueClosingTests {
  @Test("cancels in the calendar what was fulfilled, struck or undone, under the name it had")
  func cancelled() throws {
    let sandbox = try Sandbox()
    func commitment(_ action: String) -> String {
      InstrumentSamples.record(
        "commitment",
        #""agreement":3,"action":"\#(action)","responsible":[1],"deadline":{"date":"2099-03-01"}"#)
    }
    try sandbox.quebrada(
      all: [#"{"addParty":{"name":"Comunidad","kind":"community"}}"#]
        + InstrumentSamples.obtained() + [
          InstrumentSamples.record("agreement", #""text":"Riega.","obtainedActa":1"#),
          commitment("regar"), commitment("cuidar"), commitment("limpiar"), commitment("pintar"),
        ])
    func events() throws -> [[String: String]] {
      let run = try sandbox.mesa("vencimientos", "quebrada", "--formato", "ics")
      return try CalendarReader.read(run.output).events
    }
    let before = try events()
    #expect(before.map { $0["STATUS"] } == Array(repeating: "CONFIRMED", count: 4))
    let run = try sandbox.mesa(
      "aplicar", "quebrada",
      input: """
        {"undo":{}}
        {"strikeRecord":{"id":6,"reason":"repetido"}}
        \(InstrumentSamples.record(
          "verification",
          #""commitment":4,"by":"Luz","result":"fulfilled","date":"2026-11-29""#))
        """)
    #expect(run.code == 0, "\(run.output)")
    let after = try events()
    #expect(after.map { $0["STATUS"] } == ["CONFIRMED", "CANCELLED", "CANCELLED", "CANCELLED"])
    #expect(Set(after.map { $0["UID"] }) == Set(before.map { $0["UID"] }))
    let sequences = (before + after).compactMap { $0["SEQUENCE"].flatMap { Int($0) } }
    #expect(sequences.count == 8 && sequences[0] < sequences[4])
  }

  @Test("gives two mesas of the same name calendars that do not mix")
  func twoLaptops() throws {
    var names: [Set<String?>] = []
    for text in ["una", "otra"] {
      let sandbox = try Sandbox()
      try sandbox.quebrada(
        InstrumentSamples.record("agreement", #""text":"\#(text)""#),
        InstrumentSamples.record(
          "commitment", #""agreement":1,"action":"a","deadline":{"date":"2099-03-01"}"#))
      let run = try sandbox.mesa("vencimientos", "quebrada", "--formato", "ics")
      names.append(Set(try CalendarReader.read(run.output).events.map { $0["UID"] }))
    }
    #expect(names[0].count == 1 && names[0].isDisjoint(with: names[1]))
  }
}
