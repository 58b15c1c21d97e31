/// Who may see what was written, besides the mediator.
public enum Visibility: Hashable, Sendable, CaseIterable {
  /// Everybody.
  case `public`
  /// Those at the table, as far as a document for them has a place for it.
  case parties
  /// Nobody: what the mediator notes for themselves, or what was said in trust.
  case `private`
  /// Of people whose life, body or freedom is at stake: only whoever watches over their rights.
  case atRisk
}
