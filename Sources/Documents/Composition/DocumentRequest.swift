import Dialogue

/// What a document is asked for with; each takes what it needs.
public struct DocumentRequest: Sendable {
  public let mesa: Mesa
  /// The record of an acta.
  public var acta: RecordID?
  /// The open session, or the last one, where none is named.
  public var session: Int?
  /// The commitment or the verification that it is about.
  public var record: RecordID?
  /// For whom a summary of rights is.
  public var recipient: RightsRecipient = .prosecutor
  /// What stands as code at the foot of the actas that went to signature, by their number.
  public var codes: [Int: String] = [:]
  /// What the mediator says at its head.
  public var lead = ""
  public let day: CalendarDate
  public let holidays: Holidays
  public let stamp: DocumentStamp

  public init(
    mesa: Mesa, acta: RecordID? = nil, session: Int? = nil, lead: String = "", day: CalendarDate,
    holidays: Holidays, stamp: DocumentStamp
  ) {
    self.mesa = mesa
    self.acta = acta
    self.session = session
    self.lead = lead
    self.day = day
    self.holidays = holidays
    self.stamp = stamp
  }

  /// A document as it was chosen, of the state of a mesa.
  public init(
    _ choice: DocumentChoice, of mesa: Mesa, on day: CalendarDate, holidays: Holidays,
    stamp: DocumentStamp
  ) {
    self.init(
      mesa: mesa, session: choice.session, lead: choice.lead, day: day, holidays: holidays,
      stamp: stamp)
    record = choice.record
    recipient = choice.recipient
  }

  /// The session that the document is about.
  func number() throws(DocumentRefusal) -> Int {
    guard let number = session ?? mesa.openSession?.number ?? mesa.sessions.last?.number else {
      throw .noSession(nil)
    }
    return number
  }
}

/// Why there is nothing to make a document of.
public enum DocumentRefusal: Error, Hashable, Sendable {
  case noActa
  /// Nobody joined an acta.
  case noAccession
  /// The mesa has had no session, or none with this number.
  case noSession(Int?)
  /// The lead tells what is not public, or there is no session of this number.
  case bulletin(BulletinRefusal)
  /// There is no record of the kind that it would be about.
  case noRecord(RecordKind)
  case letter(LetterRefusal)
  case normLetter(LetterRefusal)
}
