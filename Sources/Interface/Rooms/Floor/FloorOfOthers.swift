import Dialogue

/// Two windows that give the floor at once: the later one holds, and both are told.
extension AppState {
  /// Seconds within which two windows meant the same moment.
  private static let sameMoment = 5

  /// What is said of the floor that another window gave just before this one did; `nil` where none did.
  func floorGivenMeanwhile(before number: Int) -> String? {
    guard let table, let own = folio(number), own.givesFloor else { return nil }
    var place = number - 1
    while let other = folio(place), own.at.seconds(since: other.at) <= Self.sameMoment {
      if other.givesFloor, !table.own.contains(place) {
        return floorTexts.givenMeanwhile(other.by, sentence(of: other, table))
      }
      place -= 1
    }
    return nil
  }

  /// The last folio with which another window gave the floor, of those after one that is known.
  func floorGivenByOthers(after known: Int) -> Folio? {
    guard let table else { return nil }
    return table.chronicle.folios.suffix(max(0, table.chronicle.folios.count - known)).last {
      $0.givesFloor && !table.own.contains($0.number)
    }
  }
}

extension Folio {
  /// Whether it says who has the floor from then on.
  fileprivate var givesFloor: Bool {
    switch event {
    case .floor(.floorGiven), .floor(.floorInterrupted), .floor(.floorReturned): true
    case .case, .people, .protocol, .session, .room, .floor, .record, .acta, .strike: false
    }
  }
}
