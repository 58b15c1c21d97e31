import Dialogue

/// What a document is asked for with; each takes what it needs.
public struct DocumentRequest: Sendable {
  public let mesa: Mesa
  /// The record of an acta.
  public var acta: RecordID?
  /// The open session, or the last one, where none is named.
  public var session: Int?
  /// What the mediator says at the head of a bulletin.
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
  /// The lead of a bulletin tells what is not public.
  case bulletin(BulletinRefusal)
}
