/// A place in an agenda title that takes sides. Advice, never a bar.
public struct NeutralFinding: Hashable, Sendable {
  /// The entry of the lexicon with reason and pattern.
  public let entry: String
  public let fault: NeutralLexicon.Fault
  /// In characters of the title.
  public let range: Range<Int>
  /// As written.
  public let words: String
  /// The party that the title points at.
  public let party: PartyID?
}
