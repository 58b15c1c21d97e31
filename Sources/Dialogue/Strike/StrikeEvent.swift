/// What happens to folios themselves: nothing is deleted, its effect is taken away.
public enum StrikeEvent: Hashable, Sendable {
  /// The folio with this number has no effect from now on. A strike may be struck itself, which gives
  /// what it struck its effect back.
  case folioStruck(Int)
}
