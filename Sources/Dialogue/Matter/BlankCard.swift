/// A card to fill in by hand where no laptop goes in: the fields of a visit, of a person and of the talk
/// with them, in the order of their forms; but nobody is asked for a name before they were asked whether
/// it may be given. It holds nothing that was written down.
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

    /// What one fills in of a part of the card: all fields of its record but what it belongs to and what
    /// the card leaves out.
    public func fields(of part: Part) -> [Field] {
      switch part {
      case .place: fields(of: .visit)
      case .person: fields(of: kinds.person).filter { !Self.ofTheName.contains($0.spec.key) }
      case .talk:
        fields(of: kinds.talk).flatMap { field in
          guard field.spec.key == .agrees else { return [field] }
          return [field] + fields(of: kinds.person).filter { Self.ofTheName.contains($0.spec.key) }
        }
      }
    }

    private static let ofTheName: Set<FieldKey> = [.consent, .name]

    private func fields(of kind: RecordKind) -> [Field] {
      kind.declaration.fields.filter { field in
        if case .record = field.type { return false }
        return !omitted(of: kind).contains(field.key)
      }.map { Field(kind: kind, spec: $0) }
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
          : [
            .custody, .custodyState, .foreigner, .transfers, .release, .habeasCorpus, .badge,
          ]
      case .wounded:
        return kind == .visit
          ? [.placeKind, .bookCount, .seenCount, .recognised, .text] : []
      }
    }
  }

  /// Where one is, what is said of the person, and what they say.
  public enum Part: Hashable, Sendable, CaseIterable {
    case place, person, talk
  }

  /// A field of the card, with the kind of record that it is of.
  public struct Field: Hashable, Sendable {
    public let kind: RecordKind
    public let spec: FieldSpec
  }

  public let mesa: MesaHeading
  public let subject: Subject
}

extension Mesa {
  public func blankCard(for subject: BlankCard.Subject) -> BlankCard {
    BlankCard(mesa: MesaHeading(self), subject: subject)
  }
}
