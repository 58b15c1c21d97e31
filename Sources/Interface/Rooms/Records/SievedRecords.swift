import Dialogue

/// The rows of a records room that are shown: what the filter lets through, with that to which it
/// belongs, but for what is folded away.
struct SievedRecords: Sendable {
  /// All that they depend on.
  struct Sieve: Hashable, Sendable {
    let moment: BookMoment?
    let filter: String
    let onlyPending: Bool
    let folded: Set<RecordID>
  }

  let sieve: Sieve
  /// Places among the rows of the standing, ascending.
  private(set) var rows: [Int] = []
  /// The first that the filter lets through by its own words.
  private(set) var firstMatch: Int?

  /// - Parameter words: those of the filter, folded. While there are any, nothing is folded.
  init(_ sieve: Sieve, of standing: RecordsStanding, words: [String], _ state: AppState) {
    self.sieve = sieve
    let all = standing.rows
    guard sieve.onlyPending || !words.isEmpty || !sieve.folded.isEmpty else {
      rows = Array(all.indices)
      return
    }
    // The rows above the one looked at, to which it belongs, and whether each is shown.
    var path: [(place: Int, isShown: Bool)] = []
    var hidesUnder: Int?
    for (place, row) in all.enumerated() {
      path.removeLast(max(0, path.count - row.depth))
      if let depth = hidesUnder, row.depth <= depth { hidesUnder = nil }
      let isHidden = hidesUnder != nil
      if hidesUnder == nil, words.isEmpty, sieve.folded.contains(row.record.id) {
        hidesUnder = row.depth
      }
      let passes =
        (!sieve.onlyPending || row.isPending)
        && (words.isEmpty || Sifting.holds(Self.matter(place, standing, state), words))
      if passes {
        for index in path.indices where !path[index].isShown {
          path[index].isShown = true
          if !isHidden || !Self.isBelowFold(path[index].place, standing, sieve) {
            rows.append(path[index].place)
          }
        }
        if !isHidden { rows.append(place) }
        if !words.isEmpty, firstMatch == nil { firstMatch = place }
      }
      path.append((place, passes))
    }
  }

  private static func isBelowFold(
    _ place: Int, _ standing: RecordsStanding, _ sieve: Sieve
  ) -> Bool {
    var parent = standing.parent(of: place)
    while let above = parent {
      if sieve.folded.contains(standing.rows[above].record.id) { return true }
      parent = standing.parent(of: above)
    }
    return false
  }

  private static func matter(
    _ place: Int, _ standing: RecordsStanding, _ state: AppState
  ) -> String {
    standing.matters?[place] ?? Folding.fold(state.matter(of: standing.rows[place].record))
  }
}
