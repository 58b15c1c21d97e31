/// A note of the mediator: on an item, or free. Private by nature.
public struct Note: Hashable, Sendable, Identifiable {
  public let id: NoteID
  /// The folio that wrote it.
  public let folio: Int
  public internal(set) var text: String
  public let item: ItemID?
  /// Session that was open when it was written.
  public let session: SessionID?
  public let at: Timestamp
  public let by: String
  /// Who said it, and of what; `nil` where nobody did.
  public internal(set) var saying: Saying?
  /// What was marked of it; what it became is ``Mesa/kind(of:)``'s to say.
  public internal(set) var kind: NoteKind?

  /// Who gave the word to release what was said in a caucus; `nil` where nobody did.
  public internal(set) var released: Speaker?

  /// Whether it was said in trust and nobody released it.
  public var isReserved: Bool { released == nil && saying?.inCaucus == true }

  /// When it was said.
  public var hour: ClockHour { saying?.hour ?? at.hour }
}
