/// How urgent something is, as a colour; never shown without its ``LightReason`` in words.
public enum TrafficLight: String, CaseIterable, Sendable {
  /// Nothing to watch for yet.
  case grey
  case green, amber, red
}
