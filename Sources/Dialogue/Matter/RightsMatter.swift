/// What the watch over rights wrote down, as it goes to the prosecutor (source 001, norm 10) or another
/// who watches over people.
///
/// Detained and wounded people are named with their consent alone, else by a key or initials. What was
/// said to one's own headquarters, by an informant or with whoever asked for reserve is for nobody.
public struct RightsMatter: Hashable, Sendable {
  public let mesa: MesaHeading
  public let recipient: RightsRecipient
  /// How many names that are known it keeps back.
  public let keptNames: Int
  public let incidents: [PublicIncident]
  public let victims: [PublicVictim]
  public let detentions: [PublicDetention]
  public let visits: [PublicVisit]
  public let communications: [PublicCommunication]
  /// What is missing, in the order of the parts above.
  public let gaps: [RightsGap]
}

public struct PublicIncident: Hashable, Sendable {
  public let date: CalendarDate?
  public let hour: String
  public let place: String
  public let text: String
  public let forceUsed: String
  public let hasFirearms: Bool
  /// Whether they warned before shooting; `nil` where nobody said.
  public let isWarned: Bool?
  public let officers: String
  public let violation: String
  public let orders: String
  public let prosecution: String
}

public struct PublicVictim: Hashable, Sendable {
  /// Empty for somebody not identified.
  public let name: String
  public let age: Int?
  public let sex: Code
  /// Of ``CodeList/side`` and ``CodeList/victimState``; `nil` where that is not known.
  public let side: Code?
  public let state: Code?
  public let cause: String
  public let carePlace: String
  public let date: CalendarDate?
  public let isFamilyTold: Bool?
  public let superiorReport: String
  public let referral: String
  public let protection: String
}

/// The eight entries of a register of detentions (norm 8).
public struct PublicDetention: Hashable, Sendable {
  public let name: String
  public let age: Int?
  public let sex: Code
  /// Below eighteen, as far as their age is known: the prosecutor for families is called.
  public let isMinor: Bool
  /// `nil` where nobody said.
  public let isProsecutorTold: Bool?
  /// Of ``CodeList/ground``; `nil` where nobody said.
  public let ground: Code?
  public let reason: String
  public let officers: String
  public let date: CalendarDate?
  public let hour: String
  public let circumstances: String
  public let interrogations: String
  public let firstAppearance: String
  public let custody: String
  /// Empty while the person is held.
  public let release: String
  public let transfers: String
  /// Free again, as far as the card says.
  public let isReleased: Bool
  /// Taken to another place, and held there.
  public let isTransferred: Bool
  /// Nobody has found them.
  public let isNotLocated: Bool
  public let habeasCorpus: String
  /// Where they were asked for, in the order in which that was written down.
  public let searches: [PublicSearch]
}

/// Where somebody was asked for who is said to be held.
public struct PublicSearch: Hashable, Sendable {
  public let date: CalendarDate?
  public let hour: String
  public let place: String
  public let by: String
  public let answer: String
}

public struct PublicVisit: Hashable, Sendable {
  /// Of ``CodeList/placeKind``; `nil` where nobody said.
  public let kind: Code?
  public let place: String
  public let date: CalendarDate?
  public let hour: String
  /// Of ``CodeList/access``; `nil` where nobody said.
  public let access: Code?
  public let accessBy: String
  /// People held by the book, and those who were seen.
  public let bookCount: Int?
  public let seenCount: Int?
  /// Where they do not come out alike.
  public let count: BookCount?
  /// What was seen.
  public let text: String
}

public struct PublicCommunication: Hashable, Sendable {
  /// Of ``CodeList/recipient``; `nil` where nobody said.
  public let recipient: Code?
  public let name: String
  public let date: CalendarDate?
  public let hour: String
  public let text: String
  public let reply: String
  public let replyHour: String
}

/// Something that a prosecutor would ask for and nobody wrote down.
public enum RightsGap: Hashable, Sendable {
  /// A field of a record: its kind, its place among its like, the name that it goes by.
  case field(FieldKey, of: RecordKind, ordinal: Int, name: String)
  /// Something happened, and nobody told the superior or the prosecutor of it (norm 10).
  case notTold(Code)
}
