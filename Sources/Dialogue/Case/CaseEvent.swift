/// What happens to the case itself.
public enum CaseEvent: Hashable, Sendable {
  // Seldom and large: apart, so that the many small ones take less room in memory.
  indirect case mesaOpened(MesaOpening)
  /// Revisions name only the fields that change, each as it stood and as it stands from then on. Both
  /// sides name the same fields; an empty text is one that was not filled in. `to` says since when.
  indirect case caseFileRevised(from: CaseFileRevision, to: CaseFileRevision)
  case circumstanceSet(Circumstance, present: Bool)
  case quorumRuleSet(QuorumRule)
}

extension CaseEvent {
  /// The line of a file that it was imported from; `nil` for what a person wrote.
  public var source: ImportSource? {
    switch self {
    case .mesaOpened(let opening): opening.source
    case .caseFileRevised(_, let to): to.source
    case .circumstanceSet, .quorumRuleSet: nil
    }
  }
}

/// The first folio of a book.
public struct MesaOpening: Hashable, Sendable {
  /// Version of the book's format; this product writes ``currentFormat``.
  public var format: Int
  /// Version of the product that began the book.
  public var product: String
  public var id: String
  public var caseFile: CaseFile
  /// Since when the case file is so; `nil` where it is the day on which it was written.
  public var since: CalendarDate?
  /// `nil` for a case that nobody imported.
  public var source: ImportSource?

  public static let currentFormat = 1

  public init(
    format: Int = Self.currentFormat, product: String, id: String, caseFile: CaseFile,
    since: CalendarDate? = nil, source: ImportSource? = nil
  ) {
    self.format = format
    self.product = product
    self.id = id
    self.caseFile = caseFile
    self.since = since
    self.source = source
  }
}
