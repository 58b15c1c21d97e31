import Dialogue
import Wording

/// What stands on the screen is read over a shoulder: words said in trust and names that papers keep back
/// stand there veiled, and whoever opens a line reads it whole.
extension AppState {
  /// The names that no line on the screen tells, as they are kept or made anew.
  var veiledNames: WithheldNames {
    guard let table else { return .none }
    if let veil = table.veil, veil.folios == table.chronicle.folios.count { return veil.names }
    return WithheldNames(table.chronicle.mesa)
  }

  /// Keeps the names for a room that asks for them with every frame.
  mutating func keepVeil() {
    guard let table, table.veil?.folios != table.chronicle.folios.count else { return }
    self.table?.veil = (table.chronicle.folios.count, WithheldNames(table.chronicle.mesa))
  }

  /// Whether a note was said in trust, nobody released it, and whoever said it is no longer alone with the
  /// mediator.
  func isVeiled(_ note: Note) -> Bool { note.isReserved && !isOfCaucusAtHand(note.at) }

  /// The words of a note as a screen that others see shows them.
  func shownWords(of note: Note, keeping names: WithheldNames) -> String {
    isVeiled(note) ? caucusTexts.reservedLine(note.id.serial) : names.kept(back: note.text)
  }

  /// What a folio says, as a screen that others see shows it.
  ///
  /// - Parameter names: those kept back, where many folios are told at once.
  func sentence(
    of folio: Folio, _ table: TableState, keeping names: WithheldNames? = nil
  ) -> String {
    if case .room(.noteAdded(let id, _, _, _, let saying)) = folio.event, saying?.inCaucus == true,
      table.chronicle.mesa.note(id)?.released == nil, !isOfCaucusAtHand(folio.at)
    {
      return caucusTexts.reservedLine(id.serial).capitalizedFirst
    }
    let sentence = wholeSentence(of: folio, table)
    return Self.typed.contains(folio.event.family)
      ? (names ?? veiledNames).kept(back: sentence) : sentence
  }

  /// The same of what differs.
  func sentence(
    of difference: Difference, _ table: TableState, keeping names: WithheldNames
  ) -> String {
    if case .room(let difference) = difference {
      switch difference {
      case .note(let note), .noteStruck(let note), .noteChanged(let note):
        if isVeiled(note) { return caucusTexts.reservedLine(note.id.serial).capitalizedFirst }
      }
    }
    return names.kept(back: wholeSentence(of: difference, table))
  }

  /// Where somebody's name may stand in what was typed of something else.
  private static let typed = Families(.case, .room, .record)

  /// Whether something was written in the caucus that goes on: in one of before somebody else may have been.
  private func isOfCaucusAtHand(_ at: Timestamp) -> Bool {
    openCaucus.map { at.milliseconds >= $0.since.milliseconds } ?? false
  }
}
