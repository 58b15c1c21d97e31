public enum ProtocolCommand: Hashable, Sendable {
  case enterPhase(Phase, reason: String)
  case markItem(ItemID, ItemMark, reason: String)
}
