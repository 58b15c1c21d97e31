import Dialogue
import Wording

/// What the rows of several rooms carry, as signs or, where they are read aloud, as words.
extension AppState {
  var linear: LinearTexts { LinearTexts(look.wording.language) }

  /// «5/7», or «5 de 7».
  func share(_ part: Int, _ whole: Int) -> String {
    look.glyphs == .spoken ? linear.share(part, whole) : "\(part)/\(whole)"
  }

  /// How many gaps bar the signing of an acta: «2!»; nothing where none does.
  func blockingSign(_ count: Int) -> String {
    guard count > 0 else { return "" }
    return look.glyphs == .spoken ? linear.blocking(count) : "\(count)!"
  }

  /// Before what is wrong with a record: whether it bars the signing.
  func severitySign(_ blocks: Bool) -> String {
    if look.glyphs == .spoken { return (blocks ? linear.bars : linear.warns) + ": " }
    return blocks ? "!! " : "! "
  }

  /// Why a row cannot be chosen, where the ink in which it is drawn says nothing.
  func spokenObstacle(_ reason: String?) -> String {
    guard look.glyphs == .spoken, let reason else { return "" }
    return linear.notNow(reason)
  }

  /// How an item stands: `[x]`, or «hecho».
  func sign(of standing: ItemStanding) -> String {
    guard standing.isNothingYet else { return sign(of: standing.mark) }
    return look.glyphs == .spoken ? texts.nothingYet : ItemStanding.nothingYetBox
  }

  func sign(of mark: ItemMark) -> String {
    look.glyphs == .spoken ? look.wording.terms.mark(mark) : mark.box
  }

  /// Before the phase in which the mesa is, and before those that are settled; what is read aloud says it
  /// behind them.
  func stateSign(isHere: Bool, isComplete: Bool) -> String {
    look.glyphs.box(String(isHere ? look.glyphs.here : isComplete ? look.glyphs.complete : " "))
  }

  func spokenState(isHere: Bool, isComplete: Bool) -> String {
    guard look.glyphs == .spoken else { return "" }
    return isHere ? linear.currentPhase : isComplete ? linear.complete : ""
  }
}
