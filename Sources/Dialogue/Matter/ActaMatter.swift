/// All that an acta may say, taken from the state: nothing else reaches its paper.
public struct ActaMatter: Hashable, Sendable {
  public let mesa: MesaHeading
  /// Of ``CodeList/actaKind`` and ``CodeList/actaForm``.
  public let kind: Code
  public let form: Code
  /// Of ``CodeList/modality``: that of the session, else what the acta says; `nil` where nobody said.
  public let modality: Code?
  /// `nil` for a draft.
  public let number: Int?
  /// The number of the acta in whose place it stands.
  public let replaced: Int?
  /// The number of the acta that it adds to, which goes on holding.
  public let complemented: Int?
  public let issuer: String
  /// The resolution that created the mesa.
  public let mandate: String
  public let session: Int
  /// The day of the session.
  public let date: CalendarDate
  /// The day on which it went to signature, which is not that of a signature; `nil` for a draft.
  public let signingDate: CalendarDate?
  public let place: String
  /// The hours as stated, else as the clock had them on that day; `nil` where neither is known, and
  /// the second while the session goes on.
  public let opened: ClockHour?
  public let closed: ClockHour?
  /// How the session ended, of ``CodeList/sessionEnding``, and what is stated of that; nothing while it
  /// goes on.
  public let ending: Code?
  public let endingWords: String
  /// Whether anybody of a party came.
  public let turnout: Turnout
  /// Which parties left before the end, and who left alone and came back, in the order in which they left.
  public let departures: [PublicDeparture]
  /// Who takes the mediation, and the rules; only in the acta of an installation.
  public let mediation: [PublicMediation]
  public let rules: [PublicRule]
  /// Where the parties at the table take letters, those of which it is known.
  public let addresses: [PublicAddress]
  public let people: [PublicPerson]
  public let headcounts: [Headcount]
  public let team: [PublicPerson]
  /// That of the session where it has its own, else the mesa's.
  public let agenda: [PublicTopic]
  /// What was dealt with though it stands on no agenda of the session.
  public let besides: [PublicTopic]
  public let clauses: [PublicClause]
  /// Only in a consultation: what was thought of each matter, by whom.
  public let opinions: [PublicOpinion]
  /// Typed parts by what they are; the development stands with the agenda, or here where it
  /// belongs to no item.
  public let typed: [Code: [String]]
  public let nextDate: CalendarDate?
  public let nextPlace: String
  public let annexes: [PublicAnnex]
  public let signers: [ActaSigner]
  public let signatures: [PublicSignature]
  /// Parties that get a copy, with whom it was handed to.
  public let copies: [PublicCopy]
}

/// How papers call the mesa.
public struct MesaHeading: Hashable, Sendable {
  public let name: String
  public let code: String
  public let place: String
  public let mechanism: Mechanism
  /// The institution that the last acta names; empty where there is none.
  public let issuer: String

  init(_ mesa: Mesa) {
    name = mesa.caseFile.name
    code = mesa.caseFile.code
    place = mesa.caseFile.place.name
    mechanism = mesa.caseFile.mechanism
    issuer = mesa.records.all(.acta).last { !$0.text(.issuer).isEmpty }?.text(.issuer) ?? ""
  }
}

public struct PublicTopic: Hashable, Sendable, Identifiable {
  public let id: RecordID
  public let title: String
  public let minutes: Int?
  /// What was typed about how it was dealt with.
  public let development: [String]
}

public struct PublicOpinion: Hashable, Sendable {
  public let party: String
  /// Of ``CodeList/statementKind``, or `nil` for a proposal.
  public let kind: Code?
  public let topic: String
  public let text: String
}

public struct PublicAnnex: Hashable, Sendable {
  public let file: String
  public let digest: String
}

public struct PublicSignature: Hashable, Sendable {
  public let person: PersonID
  public let name: String
  /// Of ``CodeList/outcome``.
  public let outcome: Code
  /// `nil` where nobody said it.
  public let date: CalendarDate?
  public let hour: String
  public let words: String
}

public struct PublicCopy: Hashable, Sendable {
  public let party: String
  public let addressee: String
  public let date: CalendarDate?
}

/// A party that said yes to the mediation, to the person of the mediator, or to both.
public struct PublicMediation: Hashable, Sendable {
  public let party: String
  public let acceptsMediation: Bool
  public let acceptsMediator: Bool
  public let date: CalendarDate?
}

/// A rule by which the table talks, with the parties that said yes to it.
public struct PublicRule: Hashable, Sendable {
  public let text: String
  public let accepted: [String]
}

/// Of a party, or of somebody alone.
public enum PublicDeparture: Hashable, Sendable {
  case party(PublicWithdrawal)
  case person(PublicLeaving)
}

/// A party that left a session before its end, and when somebody of it was there again.
public struct PublicWithdrawal: Hashable, Sendable {
  public let party: String
  /// `nil` where it is not known.
  public let left: ClockHour?
  public let returned: ClockHour?
  /// What was stated of it in the room, which the paper says then in place of a sentence of its own.
  public let words: String
}

/// Somebody who left a session alone.
public struct PublicLeaving: Hashable, Sendable {
  public let who: PublicName
  /// `nil` where it is not known.
  public let left: ClockHour?
  public let returned: ClockHour?
  /// What was stated of it in the room, which the paper says then in place of a sentence of its own.
  public let words: String
}

public struct PublicAddress: Hashable, Sendable {
  public let party: String
  public let address: String
}
