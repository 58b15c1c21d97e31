public enum StrikeCommand: Hashable, Sendable {
  /// Takes the effect of a folio away, whichever it is; of the last that has any where none is named.
  case undo(folio: Int? = nil)
  /// Takes a strike away, which gives what it struck its effect back; the last where none is named and
  /// nothing else was written since.
  case redo(folio: Int? = nil)
}
