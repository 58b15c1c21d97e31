/// What the public may hear of a session: that it was held, of what, by whom, and what is signed.
///
/// It names parties, never persons, and has no room for what was said or proposed.
public struct BulletinMatter: Hashable, Sendable {
  public let mesa: MesaHeading
  public let session: Int
  public let date: CalendarDate
  public let place: String
  /// Of ``CodeList/modality``; `nil` where nobody said.
  public let modality: Code?
  /// The hours as stated, else as the clock had them on that day; `nil` where neither is known.
  public let opened: ClockHour?
  public let closed: ClockHour?
  /// Whether the session goes on.
  public let isOpen: Bool
  /// Whether anybody came: a session to which nobody did was not held.
  public let turnout: Turnout
  /// The number of the acta that tells its day, place or hours as they were before a correction.
  public let corrected: Int?
  /// The mediator's own words; they repeat nothing that is not public.
  public let lead: String
  /// Names of the parties of which somebody was there.
  public let parties: [String]
  /// Titles of the matters of the session: its own agenda, else what it dealt with.
  public let agenda: [String]
  /// Agreements of the session's actas that everybody signed and for which no bases are waited.
  public let agreements: [PublicAgreement]
  public let nextDate: CalendarDate?
  public let nextPlace: String
  /// What the book holds and the bulletin does not; kinds of which there is nothing are not listed.
  public let omissions: [BulletinOmission]
  /// What to look at again in the lead.
  public let doubts: [LeadDoubt]
}

/// A signed agreement, word for word.
public struct PublicAgreement: Hashable, Sendable {
  /// The number of its acta.
  public let acta: Int
  public let ordinal: Int
  public let text: String
  /// The parties that accepted it with reservations, which the acta tells.
  public let reserved: [String]
}

/// How many of a kind a bulletin leaves out.
public struct BulletinOmission: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case people, statements, claims, proposals, agreements, reservations, notes
  }

  public let kind: Kind
  public let count: Int
}

/// Why there is no bulletin.
public enum BulletinRefusal: Error, Hashable, Sendable {
  case unknownSession(Int)
  /// The lead repeats what is not public; all the places, in the order of the lead.
  case repeats([LeadEcho])
}
