/// Something that happened to a commitment after it was made.
public struct CommitmentStep: Hashable, Sendable, Identifiable {
  /// What sort of record it is.
  public enum Kind: Hashable, Sendable {
    /// Somebody said how it stands.
    case reported(CommitmentState)
    /// The verifier found how it stands.
    case verified(CommitmentState)
    /// The day was moved, from the one that held until then.
    case rescheduled(from: DueDay?, to: CalendarDate)
    /// A later day was asked for, and not all have agreed to it.
    case asked(to: CalendarDate)
    case warned
  }

  /// The record that tells it.
  public let id: RecordID
  public let date: CalendarDate
  public let kind: Kind
  /// The days of which it was found, where they were stated.
  public var span: ClosedRange<CalendarDate>? = nil
  /// What it means for the state; `nil` where it leaves it as it is.
  var state: CommitmentState? {
    switch kind {
    case .reported(let state), .verified(let state): state
    case .rescheduled: .rescheduled
    case .asked, .warned: nil
    }
  }
}
