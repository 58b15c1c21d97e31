import Dialogue

/// What the list of mesas goes by.
public enum LibrarySorting: CaseIterable, Sendable {
  /// As the library gives them: the one worked on last comes first.
  case activity
  case name
  /// The furthest first.
  case phase

  var next: LibrarySorting {
    switch self {
    case .activity: .name
    case .name: .phase
    case .phase: .activity
    }
  }

  /// The rows sorted so; those that are alike keep theirs.
  func sorted(_ rows: [Int], of entries: [LibraryEntry]) -> [Int] {
    switch self {
    case .activity:
      return rows
    case .name:
      let names = rows.map { ($0, Folding.fold(entries[$0].name)) }
      return names.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
    case .phase:
      return rows.sorted {
        (entries[$1].phase.rawValue, $0) < (entries[$0].phase.rawValue, $1)
      }
    }
  }
}
