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

    /// What one fills in of a record of a kind: all but what it belongs to and what the card leaves out.
    public func fields(of kind: RecordKind) -> [FieldSpec] {
      kind.declaration.fields.filter { field in
        if case .record = field.type { return false }
        return !omitted(of: kind).contains(field.key)
      }
    }

    /// What the title of the card and its first part say already, or another field has room for; what is
    /// not asked beside somebody's bed, and what is of no one who is met: that they were not found or
    /// were set free. The rest fits one page.
    private func omitted(of kind: RecordKind) -> Set<FieldKey> {
      if kind == kinds.talk { return [.date] }
      switch self {
      case .held:
        return kind == .visit
          ? [.placeKind, .text]
          : [.custody, .custodyState, .transfers, .release, .habeasCorpus, .badge]
      case .wounded:
        return kind == .visit
          ? [.placeKind, .bookCount, .seenCount, .recognised, .text] : []
      }
    }
  }

  public let mesa: MesaHeading
  public let subject: Subject
}

extension Mesa {
  public func blankCard(for subject: BlankCard.Subject) -> BlankCard {
    BlankCard(mesa: MesaHeading(self), subject: subject)
  }
}
