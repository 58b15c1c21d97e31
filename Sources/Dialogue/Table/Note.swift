/// A note of the mediator: on an item, or free. Private by nature.
public struct Note: Hashable, Sendable, Identifiable {
  public let id: NoteID
  /// The folio that wrote it.
  public let folio: Int
  public let text: String
  public let item: ItemID?
  /// Session that was open when it was written.
  public let session: SessionID?
  public let at: Timestamp
  public let by: String
}

/// A step from one phase to another.
public struct PhaseStep: Hashable, Sendable {
  public let from: Phase
  public let to: Phase
  /// Items of the phase left behind that were still open.
  public let openItems: Int
  /// Why the mesa went on all the same; empty where nothing was open.
  public let reason: String
  public let at: Timestamp
  public let folio: Int
}
