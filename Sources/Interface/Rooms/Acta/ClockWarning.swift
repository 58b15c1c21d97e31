import Dialogue
import Wording

extension AppState {
  /// What is to be said of the clock before something is dated by it; empty where nothing is.
  var clockWarning: String {
    let words = look.wording.clock
    let doubt = table?.chronicle.doubt(of: now).map(words.sentence)
    let zone = now.isInZoneOfPeru ? nil : words.otherZone(now)
    return [doubt, zone].compactMap { $0 }.joined(separator: "\n")
  }

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
