import Dialogue

extension Command {
  func write(to json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .openMesa(let opening):
        json.member("openMesa") { opening.write(to: &$0) }
      case .reviseCaseFile(let revision, let seen):
        json.member("reviseCaseFile") { json in
          revision.write(to: &json)
          if seen != CaseFileRevision() { json.member("from") { seen.write(to: &$0) } }
        }
      case .setCircumstance(let circumstance, let present):
        json.member("setCircumstance") {
          $0.member("circumstance", circumstance.rawValue)
          $0.member("present", present)
        }
      case .enterPhase(let phase, let reason):
        json.member("enterPhase") {
          $0.member("phase", phase)
          $0.memberUnlessEmpty("reason", reason)
        }
      case .markItem(let item, let mark, let reason):
        json.member("markItem") {
          $0.member("item", item)
          $0.member("mark", mark.rawValue)
          $0.memberUnlessEmpty("reason", reason)
        }
      case .addNote(let text, let item):
        json.member("addNote") {
          $0.member("text", text)
          if let item { $0.member("item", item) }
        }
      case .addParty, .reviseParty, .removeParty, .openSession, .reviseSession, .closeSession,
        .recordAttendance, .removeAttendance:
        writeOfPartyOrSession(to: &json)
      case .person(let command):
        command.write(to: &json)
      case .addRecord, .reviseRecord, .strikeRecord, .moveRecord:
        writeOfRecord(to: &json)
      case .freezeActa(let acta, let date, let document):
        json.member("freezeActa") {
          $0.member("acta", acta.identity)
          $0.member("date", date)
          $0.memberUnlessEmpty("document", document)
        }
      case .undo(let folio):
        json.member("undo") { if let folio { $0.member("folio", folio) } }
      case .redo(let folio):
        json.member("redo") { if let folio { $0.member("folio", folio) } }
      }
    }
  }

  private func writeOfPartyOrSession(to json: inout JSONWriter) {
    switch self {
    case .addParty(let details):
      json.member("addParty") { details.write(to: &$0) }
    case .reviseParty(let id, let details, let seen):
      json.member("reviseParty") { json in
        Party(id: id, details: details).write(to: &json)
        if seen != PartyRevision() { json.member("from") { seen.write(to: &$0) } }
      }
    case .removeParty(let id):
      json.member("removeParty") { $0.member("id", id.identity) }
    case .openSession(let date, let place):
      json.member("openSession") {
        $0.member("date", date)
        $0.member("place", place)
      }
    case .reviseSession(let id, let date, let place, let seen):
      json.member("reviseSession") { json in
        json.member("number", id.identity)
        json.member("date", date)
        json.member("place", place)
        if seen != SessionRevision() { json.member("from") { seen.write(to: &$0) } }
      }
    case .closeSession:
      json.member("closeSession") { _ in }
    case .recordAttendance(let session, let person, let presence):
      json.member("recordAttendance") {
        $0.member("session", session.identity)
        $0.name("person")
        person.write(to: &$0)
        presence.write(to: &$0)
      }
    case .removeAttendance(let session, let person):
      json.member("removeAttendance") {
        $0.member("session", session.identity)
        $0.name("person")
        person.write(to: &$0)
      }
    case .openMesa, .reviseCaseFile, .setCircumstance, .person, .enterPhase, .markItem, .addNote,
      .addRecord, .reviseRecord, .strikeRecord, .moveRecord, .freezeActa, .undo, .redo:
      break
    }
  }
}
