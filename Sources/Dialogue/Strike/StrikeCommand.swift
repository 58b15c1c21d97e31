public enum StrikeCommand: Hashable, Sendable {
  /// The folio is the one that was seen to be the last that can be undone, or the strike that was
  /// seen to be the last that can be redone; another one is refused.
  case undo(folio: Int? = nil)
  case redo(folio: Int? = nil)
}
