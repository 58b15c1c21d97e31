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
}
