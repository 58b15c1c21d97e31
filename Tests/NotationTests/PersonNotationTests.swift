import Dialogue
import Notation
import PlainIdentities
import Testing

@Suite("Somebody in JSON")
struct PersonNotationTests {
  private func command(_ text: String) throws -> Command {
    try CommandNotation.read(Array(text.utf8))
  }

  private static let id = PersonID("7zk3q0xt-14")

  @Test(
    "is called in a command by identity, number, name or by an object",
    arguments: [
      (#""person":"7zk3q0xt-14""#, id.map(PersonMention.known)),
      (#""person":14"#, .known(14)), (#""person":"Ana Peña""#, .named("Ana Peña")),
      (#""person":"14""#, .named("14")),
      (#""person":{"name":"Ana","party":2}"#, .named("Ana", of: 2)),
      (#""person":{"name":"Ana","dni":"1"}"#, .named(PersonDetails(name: "Ana", dni: "1"))),
      (#""name":"Ana","party":2"#, .named("Ana", of: 2)), (#""name":"Ana""#, .named("Ana")),
    ] as [(String, PersonMention?)])
  func mention(members: String, mention: PersonMention?) throws {
    let mention = try #require(mention)
    #expect(
      try command(
        #"{"recordAttendance":{"session":1,\#(members),"isPresent":true,"until":"9.05"}}"#)
        == .recordAttendance(1, mention, Presence(isPresent: true, until: ClockHour("09:05"))))
    #expect(
      try command(#"{"removeAttendance":{"session":1,\#(members)}}"#)
        == .removeAttendance(1, mention))
  }

  @Test("is told of beside the fields of a record, in a command alone")
  func beside() throws {
    #expect(
      try command(
        #"{"addRecord":{"kind":"delegate","values":{"name":"Ana","phone":"9","voice":true}}}"#)
        == .addRecord(
          .delegate, [.name: .text("Ana"), .phone: .text("9"), .voice: .flag(true)]))
    #expect(
      try command(
        #"{"reviseRecord":{"id":1,"kind":"contact","values":{"name":"Ana"},"from":{"phone":null}}}"#
      )
        == .reviseRecord(1, .contact, [.name: .text("Ana")], from: [.phone: nil]))
    #expect(throws: NotationError.self) {
      try FolioReader().read(
        Array(
          folio(#"{"recordAdded":{"id":1,"number":1,"kind":"contact","values":{"name":"A"}}}"#).utf8
        )[...]
      ).event.get()
    }
  }

  @Test("is called by identity alone in a book")
  func book() {
    let line = folio(
      #"{"recordAdded":{"id":1,"number":1,"kind":"contact","values":{"person":"Ana"}}}"#)
    #expect(throws: NotationError.self) { try FolioReader().read(Array(line.utf8)[...]) }
  }

  @Test("stands beside texts in a form of its own, whatever the text")
  func beyondDoubt() throws {
    let values: [FieldKey: Value] = [.by: .text("7zk3q0xt-14")]
    let text = CommandNotation.write(.addRecord(.willingness, values))
    #expect(try CommandNotation.read(text) == .addRecord(.willingness, values))
    #expect(
      try command(#"{"addRecord":{"kind":"willingness","values":{"by":{"person":3}}}}"#)
        == .addRecord(.willingness, [.by: .person(3)]))
  }

  @Test("changes only what a revision names; null empties what is no text")
  func revision() throws {
    var revision = PersonRevision()
    revision.dni = ""
    revision.party = .some(nil)
    revision.needsInterpreter = .some(nil)
    #expect(
      try command(
        #"{"revisePerson":{"id":2,"dni":"","party":null,"needsInterpreter":null}}"#)
        == .person(.revise(2, revision)))
  }

  private func folio(_ event: String) -> String {
    #"{"folio":2,"at":"2026-11-22T10:31:07.123-05:00","by":"x","event":\#(event),"#
      + #""prev":"\#(Digest.none)"}"#
  }
}
