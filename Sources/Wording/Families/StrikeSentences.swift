import Dialogue

extension Wording {
  func sentence(for event: StrikeEvent, strikesStrike: Bool) -> String {
    switch event {
    case .folioStruck(let folio):
      strikesStrike ? history.unstruckFolio(folio) : history.struckFolio(folio)
    }
  }
}
