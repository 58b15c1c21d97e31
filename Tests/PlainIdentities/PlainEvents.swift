import Dialogue

extension Event {
  /// A note outside of a session, the first unless another number is given.
  public static func noteAdded(text: String, item: ItemID?, id: NoteID = 1) -> Event {
    .noteAdded(id, text: text, item: item, session: nil)
  }

  /// A record written outside of a session, the first of its kind unless another number is given.
  public static func recordAdded(
    _ id: RecordID, _ kind: RecordKind, _ values: [FieldKey: Value], number: Int = 1
  ) -> Event {
    .recordAdded(id, number: number, session: nil, kind, values)
  }
}

extension Chronicle {
  /// Decides for no run.
  public func decide(_ command: Command, in handbook: Handbook) throws(Refusal) -> Event {
    try decide(command, in: handbook, from: .unsaid)
  }
}

extension RecordBook {
  /// What the next record is called where nothing was undone.
  public var nextID: RecordID {
    RecordID((standing.map(\.id) + struck.map(\.record.id)).map(\.serial).max().map { $0 + 1 } ?? 1)
  }
}
