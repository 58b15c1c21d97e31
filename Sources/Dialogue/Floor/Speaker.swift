/// Who speaks: a person, or somebody of a party who is named later or not at all.
public enum Speaker: Hashable, Sendable {
  case person(PersonID)
  case party(PartyID)
}

extension Mesa {
  /// The party whose time somebody's is; `nil` for the table's own people.
  public func party(of speaker: Speaker) -> PartyID? {
    switch speaker {
    case .person(let id): person(id)?.party
    case .party(let id): id
    }
  }
}

/// What goes on at the table.
public enum FloorHolder: Hashable, Sendable {
  case speaker(Speaker)
  /// Several at once: nobody's time.
  case crosstalk
  /// The table is silent.
  case silence
  /// Nobody has the floor, and nothing of the sort is written down.
  case nobody
  /// With the hour of return, where one was said.
  case recess(until: ClockHour?)

  public var speaker: Speaker? {
    switch self {
    case .speaker(let speaker): speaker
    case .crosstalk, .silence, .nobody, .recess: nil
    }
  }

  public var isRecess: Bool {
    switch self {
    case .recess: true
    case .speaker, .crosstalk, .silence, .nobody: false
    }
  }
}
