/// A card to fill in by hand where no laptop goes in: the fields of a visit, of a person and of the talk
/// with them, in the order of their forms. It holds nothing that was written down.
public struct BlankCard: Hashable, Sendable {
  /// For whom it is.
  public enum Subject: Hashable, Sendable, CaseIterable {
    case held, wounded

    /// The person, and the talk with them.
    public var kinds: (person: RecordKind, talk: RecordKind) {
      switch self {
      case .held: (.detention, .custodyInterview)
      case .wounded: (.victim, .careInterview)
      }
    }
  }

  public let mesa: MesaHeading
  public let subject: Subject

  /// What one fills in of a record of a kind: all but what it belongs to.
  public static func fields(of kind: RecordKind) -> [FieldSpec] {
    kind.declaration.fields.filter { field in
      if case .record = field.type { false } else { true }
    }
  }
}

extension Mesa {
  public func blankCard(for subject: BlankCard.Subject) -> BlankCard {
    BlankCard(mesa: MesaHeading(self), subject: subject)
  }
}
