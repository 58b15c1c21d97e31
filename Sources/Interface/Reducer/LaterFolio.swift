import Dialogue
import Wording

extension AppState {
  /// What keeps a folio from being undone or done again, with what the later folio says.
  func laterFolio(_ refusal: Refusal) -> String? {
    let number: Int
    switch refusal {
    case .dependedOn(_, let later), .changedSince(_, let later, _): number = later
    case _: return nil
    }
    guard let table, let later = folio(number) else { return nil }
    let what = Frame.fitted(sentence(of: later, table), to: 60)
    return look.wording.refusals.sentence(refusal) + " " + sharing.laterFolio(number, what)
  }
}
