import Dialogue
import Wording

extension ChecklistRoom {
  static let signs: [Sign] =
    ItemMark.allCases.map { Sign($0.box, $0.meaning) } + [
      Sign(ItemStanding.nothingYetBox, \.itemNothingYet), Sign("5/7", \.settled),
      Sign("2/2", \.measured), Sign(\.hereInPhases) { String($0.here) },
      Sign(\.listComplete) { String($0.complete) }, Sign("N3", \.norm), Sign("+", \.normsFolded),
      Sign("-", \.normsOpen), .marked,
    ]
}

extension ItemMark {
  fileprivate var meaning: KeyPath<SignTexts, String> & Sendable {
    switch self {
    case .pending: \.itemPending
    case .inProgress: \.itemInProgress
    case .done: \.itemDone
    case .notApplicable: \.itemNotApplicable
    case .waived: \.itemWaived
    }
  }
}
