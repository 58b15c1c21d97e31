/// How a commitment stands, by what was last reported, verified or agreed about it.
public enum CommitmentState: String, CaseIterable, Sendable {
  case notStarted, underway, fulfilled, breached, rescheduled

  /// Whether something is left to do or to make good.
  public var isOpen: Bool { self != .fulfilled }
}
