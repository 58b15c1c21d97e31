import Dialogue
import Wording

extension AppState {
  /// Whether the clock, which may be wrong, is still to be asked about before somebody signs by it.
  mutating func asksOfClock() -> Bool {
    guard let doubt = table?.chronicle.doubt(of: now),
      let room = top as? SigningRoom, !room.isClockMeant
    else { return false }
    change(SigningRoom.self) { $0.isClockMeant = true }
    let words = look.wording.clock
    message = Message(.warning, words.sentence(doubt) + " " + words.pressAgain)
    return true
  }
}
