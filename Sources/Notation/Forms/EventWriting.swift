import Dialogue

extension Event {
  /// `{"itemMarked":{…}}`: the one member is named after the event.
  func write(to json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .mesaOpened(let opening):
        json.member("mesaOpened") { opening.write(to: &$0) }
      case .caseFileRevised(let from, let to):
        json.member("caseFileRevised") { json in
          json.member("from") { from.writeFilled(to: &$0) }
          json.member("to") { to.writeFilled(to: &$0) }
        }
      case .circumstanceSet(let circumstance, let present):
        json.member("circumstanceSet") {
          $0.member("circumstance", circumstance.rawValue)
          $0.member("present", present)
        }
      case .phaseEntered(let phase, let openItems, let reason):
        json.member("phaseEntered") {
          $0.member("phase", phase)
          $0.member("openItems", openItems)
          $0.memberUnlessEmpty("reason", reason)
        }
      case .itemMarked(let item, let mark, let reason):
        json.member("itemMarked") {
          $0.member("item", item)
          $0.member("mark", mark.rawValue)
          $0.memberUnlessEmpty("reason", reason)
        }
      case .noteAdded(let id, let text, let item, let session):
        json.member("noteAdded") {
          $0.member("id", id.identity)
          $0.member("text", text)
          if let item { $0.member("item", item) }
          if let session { $0.member("session", session.identity) }
        }
      case .partyAdded, .partyRevised, .partyRemoved, .sessionOpened, .sessionRevised,
        .sessionClosed, .attendanceRecorded, .attendanceRemoved:
        writeOfPartyOrSession(to: &json)
      case .person(let event):
        event.write(to: &json)
      case .recordAdded, .recordRevised, .recordStruck, .recordMoved:
        writeOfRecord(to: &json)
      case .actaFrozen(let acta, let number, let date, let agreements, let digest):
        json.member("actaFrozen") {
          $0.member("acta", acta.identity)
          $0.member("number", number)
          $0.member("date", date)
          $0.name("agreements")
          $0.list(agreements) { $0.identity($1.identity) }
          $0.member("digest", digest)
        }
      case .folioStruck(let number):
        json.member("folioStruck") { $0.member("folio", number) }
      }
    }
  }

  private func writeOfPartyOrSession(to json: inout JSONWriter) {
    switch self {
    case .partyAdded(let party):
      json.member("partyAdded") { party.write(to: &$0) }
    case .partyRevised(let id, let from, let to):
      json.member("partyRevised") { json in
        json.member("id", id.identity)
        json.member("from") { from.write(to: &$0) }
        json.member("to") { to.write(to: &$0) }
      }
    case .partyRemoved(let id):
      json.member("partyRemoved") { $0.member("id", id.identity) }
    case .sessionOpened(let id, let date, let place):
      json.member("sessionOpened") {
        $0.member("id", id.identity)
        $0.member("date", date)
        $0.member("place", place)
      }
    case .sessionRevised(let id, let from, let to):
      json.member("sessionRevised") { json in
        json.member("id", id.identity)
        json.member("from") { from.writeFilled(to: &$0) }
        json.member("to") { to.writeFilled(to: &$0) }
      }
    case .sessionClosed(let id):
      json.member("sessionClosed") { $0.member("id", id.identity) }
    case .attendanceRecorded(let session, let attendance):
      json.member("attendanceRecorded") {
        $0.member("session", session.identity)
        attendance.write(to: &$0)
      }
    case .attendanceRemoved(let session, let person):
      json.member("attendanceRemoved") {
        $0.member("session", session.identity)
        $0.member("person", person.identity)
      }
    case .mesaOpened, .caseFileRevised, .circumstanceSet, .person, .phaseEntered, .itemMarked,
      .noteAdded, .recordAdded, .recordRevised, .recordStruck, .recordMoved, .actaFrozen,
      .folioStruck:
      break
    }
  }
}
