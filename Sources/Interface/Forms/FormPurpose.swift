import Dialogue
import Documents

/// What a form is for. Also the name under which its draft is kept.
public enum FormPurpose: Hashable, Sendable {
  case newMesa
  /// Words to look for in all mesas.
  case search
  /// The day at which the cases are counted.
  case cutOff
  case caseFile
  /// A party to add, or one to correct.
  case party(PartyID?)
  /// A session to open, or one to correct.
  case session(SessionID?)
  /// The agenda of a closed session to save, with the reason.
  case sessionAgenda(SessionID)
  /// Closes the open session.
  case closing(SessionID)
  /// From when to when somebody was at a session.
  case presence(SessionID, PersonID)
  /// Somebody on the list of people.
  case people(PeoplePurpose)
  case note(item: ItemID?)
  /// Something of the Sala.
  case floor(FloorPurpose)
  case reason(item: ItemID, ItemMark)
  case leavePhase(to: Phase)
  /// A record to add, with the one that it shall belong to.
  case newRecord(RecordKind, owner: RecordID?)
  /// Something a party says, written into a cell of the table.
  case statement(VoicesCell)
  /// What the head of a party answers to one of the six questions, in a contact to add.
  case question(QuestionCell)
  case record(RecordID)
  /// That a commitment was met; that a norm came out.
  case fulfilment(RecordID)
  case publication(RecordID)
  /// A clause to word anew.
  case wording(RecordID)
  case strikeRecord(RecordID)
  /// A finding of the lint to waive.
  case waiver(WaiverTarget)
  /// Typed words of an acta; what a party says of a clause; a signature or a copy.
  case actaPart(ActaPartTarget)
  case answer(AnswerTarget)
  case signing(SigningTarget)
  /// An acta to take to signature, or to attach a file to.
  case freeze(RecordID)
  case attach(RecordID)
  /// What the mediator says at the head of a document, of a session where it is of one.
  case documentLead(DocumentKind, session: Int?)
}

extension FormPurpose {
  /// Whether the form is about a mesa, and not about all of them.
  var isOfMesa: Bool { self != .newMesa && self != .search && self != .cutOff }

  /// Whether the form is about something that stands in the book already, and may change there
  /// while it is open.
  var revises: Bool {
    switch self {
    case .caseFile, .record, .actaPart, .wording: true
    case .party(let id): id != nil
    case .session(let id): id != nil
    case .people(let people): people.revises
    case .newMesa, .search, .cutOff, .sessionAgenda, .closing, .presence, .note, .floor, .reason,
      .leavePhase,
      .newRecord,
      .statement, .question,
      .fulfilment, .publication, .strikeRecord,
      .waiver, .answer, .signing, .freeze, .attach, .documentLead:
      false
    }
  }
}

extension FormPurpose {
  /// Whether what is typed there is kept as a draft: not the words of a search, which may be the name of
  /// somebody who is to stay unnamed, nor a day that is looked at.
  var isKept: Bool { self != .search && self != .cutOff }
}

extension FormPurpose: LosslessStringConvertible {
  /// A stable name for the file of drafts.
  public var description: String {
    switch self {
    case .newMesa: "newMesa"
    case .search: "search"
    case .cutOff: "cutOff"
    case .caseFile: "caseFile"
    case .party(let id): "party:" + (id?.text ?? "")
    case .session(let id): "session:" + (id?.text ?? "")
    case .closing(let id): "closing:\(id.text)"
    case .sessionAgenda(let id): "sessionAgenda:\(id.text)"
    case .presence(let session, let person): "presence:\(session.text):\(person.text)"
    case .people(let people): "people:\(people)"
    case .note(let item): "note:" + (item ?? "")
    case .floor(let floor): "floor:\(floor)"
    case .reason(let item, let mark): "reason:\(mark.rawValue):\(item)"
    case .leavePhase(let phase): "leavePhase:\(phase.rawValue)"
    case .newRecord(let kind, let owner):
      "newRecord:\(kind.rawValue):" + (owner?.text ?? "")
    case .statement(let cell): "statement:\(cell)"
    case .question(let cell): "question:\(cell)"
    case .record(let id): "record:\(id.text)"
    case .fulfilment(let id): "fulfilment:\(id.text)"
    case .publication(let id): "publication:\(id.text)"
    case .wording(let id): "wording:\(id.text)"
    case .strikeRecord(let id): "strikeRecord:\(id.text)"
    case .waiver(let target): "waiver:\(target)"
    case .actaPart(let target): "actaPart:\(target)"
    case .answer(let target): "answer:\(target)"
    case .signing(let target): "signing:\(target)"
    case .freeze(let acta): "freeze:\(acta.text)"
    case .attach(let acta): "attach:\(acta.text)"
    case .documentLead(let kind, let session):
      "documentLead:\(kind.rawValue):" + (session.map { String($0) } ?? "")
    }
  }

  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      .map { String($0) }
    let second = parts.count > 1 ? parts[1] : ""
    switch parts.first {
    case "newMesa": self = .newMesa
    case "search": self = .search
    case "cutOff": self = .cutOff
    case "caseFile": self = .caseFile
    case "party": self = .party(PartyID(second))
    case "session": self = .session(SessionID(second))
    case "sessionAgenda":
      guard let id = SessionID(second) else { return nil }
      self = .sessionAgenda(id)
    case "closing":
      guard let id = SessionID(second) else { return nil }
      self = .closing(id)
    case "presence":
      guard parts.count == 3, let session = SessionID(second), let person = PersonID(parts[2])
      else { return nil }
      self = .presence(session, person)
    case "people":
      guard let people = PeoplePurpose(parts.dropFirst().joined(separator: ":")) else {
        return nil
      }
      self = .people(people)
    case "floor":
      guard let floor = FloorPurpose(parts.dropFirst().joined(separator: ":")) else { return nil }
      self = .floor(floor)
    case "note": self = .note(item: second.isEmpty ? nil : second)
    case "reason":
      guard parts.count == 3, let mark = ItemMark(rawValue: second) else { return nil }
      self = .reason(item: parts[2], mark)
    case "leavePhase":
      guard let number = Int(second), let phase = Phase(rawValue: number) else { return nil }
      self = .leavePhase(to: phase)
    case "newRecord":
      guard parts.count == 3, let kind = RecordKind(rawValue: second) else { return nil }
      self = .newRecord(kind, owner: RecordID(parts[2]))
    case "record", "strikeRecord":
      guard let id = RecordID(second) else { return nil }
      self = parts[0] == "record" ? .record(id) : .strikeRecord(id)
    case "fulfilment", "publication":
      guard let id = RecordID(second) else { return nil }
      self = parts[0] == "fulfilment" ? .fulfilment(id) : .publication(id)
    case "wording":
      guard let id = RecordID(second) else { return nil }
      self = .wording(id)
    case "statement":
      guard let cell = VoicesCell(second) else { return nil }
      self = .statement(cell)
    case "question":
      guard let cell = QuestionCell(second) else { return nil }
      self = .question(cell)
    case "waiver":
      guard let target = WaiverTarget(second) else { return nil }
      self = .waiver(target)
    case "actaPart":
      guard let target = ActaPartTarget(second) else { return nil }
      self = .actaPart(target)
    case "answer":
      guard let target = AnswerTarget(second) else { return nil }
      self = .answer(target)
    case "signing":
      guard let target = SigningTarget(second) else { return nil }
      self = .signing(target)
    case "freeze", "attach":
      guard let acta = RecordID(second) else { return nil }
      self = parts[0] == "freeze" ? .freeze(acta) : .attach(acta)
    case "documentLead":
      guard parts.count == 3, let kind = DocumentKind(rawValue: second) else { return nil }
      self = .documentLead(kind, session: Int(parts[2]))
    default: return nil
    }
  }
}
