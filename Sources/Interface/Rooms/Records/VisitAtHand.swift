import Dialogue

extension AppState {
  /// The visit at which somebody is met whose card is begun: the one under the cursor, else the last that
  /// was written in this window, never one of another hand who is at another place.
  ///
  /// - Parameter last: the last of all that is of such a place.
  func visitAtHand(_ last: RecordID) -> RecordID? {
    guard let table, let visit = table.mesa.records[last] else { return nil }
    let isHospital = visit.code(.placeKind) == .hospital
    func isMeant(_ visit: Record) -> Bool {
      visit.kind == .visit && (visit.code(.placeKind) == .hospital) == isHospital
    }
    if let chosen = selectedRecord, isMeant(chosen) { return chosen.id }
    return table.mesa.records.all(.visit).filter { isMeant($0) && table.own.contains($0.folio) }
      .max { $0.id < $1.id }?.id
  }
}
