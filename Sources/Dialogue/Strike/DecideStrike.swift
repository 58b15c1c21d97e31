extension Chronicle {
  /// Whether an event strikes a folio that is itself a strike, so that something has its effect back.
  public func strikesStrike(_ event: Event) -> Bool {
    event.struck.flatMap(folios.at)?.event.struck != nil
  }

  func decideStrike(_ command: StrikeCommand) throws(Refusal) -> StrikeEvent {
    switch command {
    case .undo(let seen):
      guard let folio = undoable else { throw .nothingToUndo }
      guard seen ?? folio.number == folio.number else {
        throw .otherToUndo(folio: folio.number, by: folio.by)
      }
      return .folioStruck(folio.number)
    case .redo(let seen):
      guard let folio = redoable else { throw .nothingToRedo }
      guard seen ?? folio.number == folio.number else {
        throw .otherToRedo(folio: folio.number, by: folio.by)
      }
      return .folioStruck(folio.number)
    }
  }
}
