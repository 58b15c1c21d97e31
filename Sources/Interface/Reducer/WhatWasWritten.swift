import Dialogue
import Wording

/// What was written, said in words.
extension AppState {
  /// What was written, in the words of the book, where nothing else is being said.
  ///
  /// - Parameter rows: how many marked rows it was done with.
  mutating func sayDone(_ number: Int, rows: Int?) {
    guard message == nil, let table, let folio = folio(number) else { return }
    let sentence = sentence(of: folio, table)
    let said = rows.flatMap { $0 > 1 ? texts.doneWithMarked($0, sentence) : nil } ?? sentence
    message = Message(.info, Frame.fitted(said, to: size.columns - 2))
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
    guard let table, var target = folio(number)?.event.struck else { return "" }
    if let inner = folio(target)?.event.struck { target = inner }
    guard let struck = folio(target) else { return "" }
    let what = Frame.fitted(sentence(of: struck, table), to: max(20, size.columns - 24))
    return switch command {
    case .undo: texts.undone(what, target)
    case .redo: texts.redone(what, target)
    }
  }

  func folio(_ number: Int) -> Folio? {
    guard let folios = table?.chronicle.folios, folios.indices.contains(number - 1) else {
      return nil
    }
    return folios[number - 1]
  }
}
