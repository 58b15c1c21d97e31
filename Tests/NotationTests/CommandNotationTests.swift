import Dialogue
import Notation
import PlainIdentities
import Testing

@Suite("A command as JSON")
struct CommandNotationTests {
  @Test("reads as it was written", arguments: Samples.commands)
  func roundTrip(command: Command) throws {
    let line = CommandNotation.write(command)
    #expect(try CommandNotation.read(line) == command)
    #expect(String(decoding: line, as: UTF8.self).hasPrefix("{\"\(Samples.name(of: command))\":{"))
  }

  @Test("exists for every case")
  func names() {
    #expect(Set(Samples.commands.map(Samples.name(of:))).count == Samples.commandNames)
  }

  @Test("may leave out what has a default")
  func defaults() throws {
    let opening = #"{"openMesa":{"id":"a-2026","caseFile":{"name":"A"}}}"#
    #expect(
      try CommandNotation.read(Array(opening.utf8))
        == .openMesa(MesaOpening(product: "", id: "a-2026", caseFile: CaseFile(name: "A"))))
    let session = #"{"openSession":{"date":"2026-11-22"}}"#
    #expect(
      try CommandNotation.read(Array(session.utf8))
        == .openSession(date: Samples.date, place: ""))
  }

  @Test(
    "says what is wrong with it",
    arguments: [
      ("", NotationError.Reason.malformed),
      ("hola", .malformed),
      ("[]", .wrongType("")),
      ("{}", .malformed),
      (#"{"fly":{}}"#, .unknownCommand("fly")),
      (#"{"undo":{}} x"#, .malformed),
      (#"{"undo":{},"redo":{}}"#, .malformed),
      (#"{"undo":{"n":1}}"#, .unknownField("n")),
      (#"{"markItem":{"mark":"done"}}"#, .missing("item")),
      (#"{"markItem":{"item":"a","item":"b","mark":"done"}}"#, .duplicate("item")),
      (#"{"markItem":{"item":4,"mark":"done"}}"#, .wrongType("item")),
      (#"{"markItem":{"item":"a","mark":"x"}}"#, .unknownValue(field: "mark", value: "x")),
      (#"{"removeParty":{"id":"1"}}"#, .invalidValue(field: "id", value: "1")),
      (#"{"removeParty":{"id":1.0}}"#, .wrongType("id")),
      (#"{"removeParty":{"id":99999999999999999999}}"#, .wrongType("id")),
      (#"{"removeParty":{"id":01}}"#, .malformed),
      (#"{"removeParty":{"id":null}}"#, .wrongType("id")),
      (#"{"setCircumstance":{"circumstance":"wounded","present":1}}"#, .wrongType("present")),
      (
        #"{"openSession":{"date":"2026-02-30","place":""}}"#,
        .notADay(field: "date", value: "2026-02-30")
      ),
    ])
  func refusals(text: String, reason: NotationError.Reason) {
    #expect(throws: NotationError.self) { try CommandNotation.read(Array(text.utf8)) }
    do throws(NotationError) {
      _ = try CommandNotation.read(Array(text.utf8))
    } catch {
      #expect(error.reason == reason)
    }
  }
}
