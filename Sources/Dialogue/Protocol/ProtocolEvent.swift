/// What happens to phases and lists of verification.
public enum ProtocolEvent: Hashable, Sendable {
  case phaseEntered(Phase, openItems: Int, reason: String)
  case itemMarked(ItemID, ItemMark, reason: String)
}
