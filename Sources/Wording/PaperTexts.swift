import Dialogue

/// The words of documents that stand in no template: heads of tables, ordinals, what a draft is
/// called.
public struct PaperTexts: Sendable {
  public let name, identity, position, entity, seat, presence, party, role: String
  public let present, absent, unrecorded: String
  public let women, men, others, unsaid, total: String
  /// In place of a number that cannot be told.
  public let uncounted: String
  public let action, responsible, deadline, beneficiary, verifier, followUp: String
  public let norm, provision, issuer: String
  public let agreement, answer, language, hour, pending: String
  public let receivedBy, date, file, digest, topicHead, opinion: String
  public let pen, thumb: String
  public let document, voice, accreditation: String
  public let due: String
  /// «BORRADOR».
  public let draft: String
  /// «PRIMERO», for 1, 2, 3 …
  public let ordinal: @Sendable (Int) -> String
  /// «Acta N.º 3».
  public let acta: @Sendable (Int) -> String
  public let actaDraft: String
  /// «Folio 214 · huella 9f3a…».
  public let foot: @Sendable (_ folio: Int, _ digest: String) -> String
  /// «hasta el 3 de mayo de 2027», beside a deadline in days.
  public let until: @Sendable (String) -> String
  public let minutes: @Sendable (Int) -> String
  /// «con intérprete».
  public let withInterpreter: String
  public let voiceAndVote: @Sendable (_ voice: Bool?, _ vote: Bool?) -> String
  /// «dispensado; el motivo consta en el libro».
  public let waived: @Sendable (_ what: String) -> String
  public let signature: @Sendable (_ outcome: Code, _ hour: String, _ words: String) -> String
  public let lists: PaperListTexts
  public let bulletin: BulletinTexts
  public let rights: PaperRightsTexts

  public static func of(_ language: Language) -> PaperTexts {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }
}
