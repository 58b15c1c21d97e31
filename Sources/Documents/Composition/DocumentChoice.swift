import Dialogue

/// A document besides the acta with what it is about, as somebody chooses it.
public struct DocumentChoice: Hashable, Sendable {
  public let kind: DocumentKind
  /// The open session, or the last one, where none is named.
  public var session: Int?
  /// The commitment or the verification that it is about.
  public var record: RecordID?
  public var recipient: RightsRecipient
  /// What the mediator says at the head of it.
  public var lead: String

  public init(
    _ kind: DocumentKind, session: Int? = nil, record: RecordID? = nil,
    recipient: RightsRecipient = .prosecutor, lead: String = ""
  ) {
    self.kind = kind
    self.session = session
    self.record = record
    self.recipient = recipient
    self.lead = lead
  }
}

/// What a document is about, besides the mesa.
public enum DocumentSubject: Hashable, Sendable {
  case mesa
  case session
  /// A record of this kind.
  case record(RecordKind)
  case recipient
}

extension RightsRecipient {
  /// As one types it after `--para`.
  public var word: String {
    switch self {
    case .prosecutor: "fiscalia"
    case .headquarters: "sede"
    case .ombudsman: "defensoria"
    case .health: "salud"
    }
  }

  public init?(word: String) {
    guard let recipient = Self.allCases.first(where: { $0.word == Folding.fold(word) }) else {
      return nil
    }
    self = recipient
  }
}
