/// Something that happened around the conflict and that calls for items of its own.
public enum Circumstance: String, CaseIterable, Sendable {
  case violence, detentions, wounded, separateMeetings
}
