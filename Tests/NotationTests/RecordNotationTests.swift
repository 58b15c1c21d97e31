import Dialogue
import Notation
import PlainIdentities
import Testing

@Suite("A record as JSON")
struct RecordNotationTests {
  private func text(_ command: Command) -> String {
    String(decoding: CommandNotation.write(command), as: UTF8.self)
  }

  private func reason(reading text: String) -> NotationError.Reason? {
    do throws(NotationError) {
      _ = try CommandNotation.read(Array(text.utf8))
      return nil
    } catch {
      return error.reason
    }
  }

  @Test("has its fields in the order of its form, each in the form of its type")
  func form() {
    let delegate: [FieldKey: Value] = [
      .accreditation: .code(.accredited), .expiry: .date(Samples.date), .voice: .flag(true),
      .party: .party(1), .name: .text("Ana"),
    ]
    #expect(
      text(.addRecord(.delegate, delegate))
        == #"{"addRecord":{"kind":"delegate","values":{"name":"Ana","party":1,"voice":true,"#
        + #""expiry":"2026-11-22","accreditation":"accredited"}}}"#)
    let commitment: [FieldKey: Value] = [
      .agreement: .record(4), .responsible: .parties([1, 2]),
      .deadline: .deadline(.days(count: 30, counting: .business, from: .signature)),
    ]
    #expect(
      text(.reviseRecord(5, .commitment, commitment))
        == #"{"reviseRecord":{"id":5,"kind":"commitment","values":{"agreement":4,"#
        + #""responsible":[1,2],"deadline":{"days":30,"counting":"business","#
        + #""from":"signature"}}}}"#)
  }

  @Test("may have its members in any order and white space between them")
  func anyOrder() throws {
    let text = """
      { "reviseRecord" : { "values" : { "deadline" : { "from" : "nextDay" , "days" : 2,
        "counting":"calendar" } , "responsible" : [ 2 , 1 ], "action":"x" },
        "kind" : "commitment", "id" : 3 } }
      """
    let values: [FieldKey: Value] = [
      .action: .text("x"), .responsible: .parties([2, 1]),
      .deadline: .deadline(.days(count: 2, counting: .calendar, from: .nextDay)),
    ]
    #expect(try CommandNotation.read(Array(text.utf8)) == .reviseRecord(3, .commitment, values))
    let empty = #"{"addRecord":{"kind":"commitment","values":{ "responsible" : [ ] }}}"#
    #expect(
      try CommandNotation.read(Array(empty.utf8))
        == .addRecord(.commitment, [.responsible: .parties([])]))
  }

  @Test(
    "names what this version does not know, which a newer one may",
    arguments: [
      (#""kind":"oath","values":{}"#, .unknownValue(field: "kind", value: "oath")),
      (#""kind":"contact","values":{"fax":"1"}"#, .unknownField("fax")),
      (#""kind":"contact","values":{"minutes":1}"#, .unknownField("minutes")),
      (
        #""kind":"delegate","values":{"seat":"third"}"#,
        .unknownValue(field: "seat", value: "third")
      ),
      (
        #""kind":"delegate","values":{"seat":"apology"}"#,
        .unknownValue(field: "seat", value: "apology")
      ),
      (
        #""kind":"commitment","values":{"deadline":"soon"}"#,
        .unknownValue(field: "deadline", value: "soon")
      ),
      (
        #""kind":"commitment","values":{"deadline":{"days":1,"counting":"x","from":"signature"}}"#,
        .unknownValue(field: "counting", value: "x")
      ),
      (
        #""kind":"commitment","values":{"deadline":{"date":"2026-01-01","days":1}}"#,
        .unknownField("days")
      ),
      (
        #""kind":"commitment","values":{"deadline":{"months":3,"counting":"business"}}"#,
        .unknownField("counting")
      ),
      (
        #""kind":"commitment","values":{"deadline":{"hours":3,"from":"2026-02-30"}}"#,
        .unknownValue(field: "from", value: "2026-02-30")
      ),
    ] as [(String, NotationError.Reason)])
  func newer(members: String, reason: NotationError.Reason) {
    let found = self.reason(reading: #"{"addRecord":{"# + members + "}}")
    #expect(found == reason)
    #expect(found?.isUnknownWord == true)
  }

  @Test(
    "is refused where it is not sound",
    arguments: [
      (#""kind":"contact""#, .missing("values")),
      (#""values":{}"#, .missing("kind")),
      (#""kind":"contact","values":[]"#, .wrongType("values")),
      (#""kind":"contact","values":{"name":1}"#, .wrongType("name")),
      (#""kind":"contact","values":{"party":"1"}"#, .invalidValue(field: "party", value: "1")),
      (#""kind":"contact","values":{"name":"a","name":"b"}"#, .duplicate("name")),
      (#""kind":"contact","values":{"name":"a",}"#, .malformed),
      (#""kind":"delegate","values":{"voice":"yes"}"#, .wrongType("voice")),
      (
        #""kind":"delegate","values":{"expiry":"2026-02-30"}"#,
        .notADay(field: "expiry", value: "2026-02-30")
      ),
      (#""kind":"commitment","values":{"responsible":1}"#, .wrongType("responsible")),
      (
        #""kind":"commitment","values":{"responsible":[1,"2"]}"#,
        .invalidValue(field: "responsible", value: "2")
      ),
      (#""kind":"commitment","values":{"responsible":[1,]}"#, .malformed),
      (#""kind":"commitment","values":{"responsible":[1 2]}"#, .malformed),
      (#""kind":"commitment","values":{"deadline":3}"#, .wrongType("deadline")),
      (#""kind":"commitment","values":{"deadline":{}}"#, .missing("days")),
      (#""kind":"commitment","values":{"deadline":{"days":1}}"#, .missing("counting")),
      (#""kind":"commitment","values":{"deadline":{"date":4}}"#, .wrongType("date")),
      (#""kind":"commitment","values":{"deadline":{"months":4}}"#, .missing("from")),
      (
        #""kind":"commitment","values":{"deadline":{"date":"lunes"}}"#,
        .notADay(field: "date", value: "lunes")
      ),
    ] as [(String, NotationError.Reason)])
  func unsound(members: String, reason: NotationError.Reason) {
    #expect(self.reason(reading: #"{"addRecord":{"# + members + "}}") == reason)
  }

  @Test(
    "writes months, hours and a named day flat",
    arguments: [
      (#"{"months":3,"from":"publication"}"#, Deadline.months(count: 3, from: .publication)),
      (#"{"hours":48,"from":"signature"}"#, .hours(count: 48, from: .signature)),
      (
        #"{"days":30,"counting":"business","from":"2026-12-01"}"#,
        .days(count: 30, counting: .business, from: .date(Samples.firstOfDecember))
      ),
    ])
  func deadlines(json: String, deadline: Deadline) throws {
    let text = #"{"addRecord":{"kind":"commitment","values":{"deadline":"# + json + "}}}"
    let command = Command.addRecord(.commitment, [.deadline: .deadline(deadline)])
    #expect(CommandNotation.write(command) == Array(text.utf8))
    #expect(try CommandNotation.read(Array(text.utf8)) == command)
  }

  @Test("of an unknown kind on a folio leaves the chain to be followed")
  func newerFolio() throws {
    let text =
      #"{"folio":2,"at":"2026-11-22T10:31:07.123-05:00","by":"x","event":{"recordAdded":"#
      + #"{"id":1,"kind":"oath","values":{"deep":[{"a":[1]}]}}},"prev":"\#(Digest.none)"}"#
    let line = try FolioReader().read(Array(text.utf8)[...])
    #expect(line.number == 2)
    #expect(throws: NotationError.self) { try line.event.get() }
  }

  @Test("no two codes or fields share a name, and none is longer than a word")
  func names() {
    for name in FieldKey.allCases.map(\.rawValue) + Code.allCases.map(\.rawValue) {
      #expect(name.allSatisfy { $0.isASCII && $0.isLetter }, "\(name)")
    }
    let used = Set(RecordKind.allCases.flatMap { $0.declaration.named.map(\.key) })
    let chosen = Set(CodeList.allCases.flatMap(\.codes))
    #expect(chosen == Set(Code.allCases))
    // Named of a session in a refusal.
    #expect(Set(FieldKey.allCases).subtracting(used) == [.parties, .ending])
  }
}
