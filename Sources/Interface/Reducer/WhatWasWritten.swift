import Dialogue
import Wording

/// What was written, said in words.
extension AppState {
  /// What was written, in the words of the book, where nothing else is being said.
  ///
  /// - Parameter rows: how many marked rows it was done with.
  mutating func sayDone(_ number: Int, rows: Int?) {
    guard message == nil, let table, let folio = folio(number) else { return }
    let sentence = [sentence(of: folio, table), alsoWritten(before: folio, table)]
      .compactMap(\.self).joined(separator: separator)
    let said = rows.flatMap { $0 > 1 ? texts.doneWithMarked($0, sentence) : nil } ?? sentence
    message = Message(.info, Frame.fitted(said, to: size.columns - 2))
  }

  /// That somebody who speaks, or asks to, is back: a number that was mistyped is not to bring anybody back in
  /// silence.
  private func alsoWritten(before folio: Folio, _ table: TableState) -> String? {
    guard case .floor = folio.event, let before = self.folio(folio.number - 1),
      folio.at.milliseconds - before.at.milliseconds <= 1000,
      case .floor(.cameBack) = before.event
    else { return nil }
    return sentence(of: before, table)
  }

  /// Says what others wrote, where nothing else is being said.
  mutating func receiveFollowed(_ known: Int) {
    guard let table, let last = table.chronicle.folios.last, last.number > known else { return }
    if let given = floorGivenByOthers(after: known) {
      message = Message(.warning, texts.othersWrote(given.by, 1, sentence(of: given, table)))
      return
    }
    guard message == nil else { return }
    message = Message(
      .info, texts.othersWrote(last.by, last.number - known, sentence(of: last, table)))
  }

  /// What an undo or redo did, by the event that lost or regained its effect.
  func strikeSentence(_ command: StrikeCommand, _ number: Int) -> String {
    guard let table else { return "" }
    // Of several the last of this room is named.
    let act = table.own.together(with: number).compactMap { folio($0)?.event.struck }
      .map { folio($0)?.event.struck ?? $0 }.compactMap(folio)
    let families = type(of: top).declaration.families
    let ofRoom = act.filter { families.contains($0.event.family) }
    guard let struck = (ofRoom.isEmpty ? act : ofRoom).max(by: { $0.number < $1.number }) else {
      return ""
    }
    let target = struck.number
    let others = act.count - 1
    let what = Frame.fitted(
      sentence(of: struck, table), to: max(20, size.columns - (others > 0 ? 34 : 24)))
    return switch command {
    case .undo: texts.undone(what, target, others: others)
    case .redo: texts.redone(what, target, others: others)
    }
  }

  func folio(_ number: Int) -> Folio? {
    guard let folios = table?.chronicle.folios, folios.indices.contains(number - 1) else {
      return nil
    }
    return folios[number - 1]
  }
}
