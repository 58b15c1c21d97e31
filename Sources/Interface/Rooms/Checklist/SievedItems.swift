import Dialogue

/// The items of a list that are shown: what the filter lets through.
struct SievedItems: Sendable {
  /// All that they depend on.
  struct Sieve: Hashable, Sendable {
    let moment: BookMoment
    let list: ChecklistID
    let filter: String
    let onlyPending: Bool
  }

  let sieve: Sieve
  /// Places among the items of the standing, ascending.
  let rows: [Int]

  init(_ sieve: Sieve, of standing: ChecklistStanding, words: [String], _ state: AppState) {
    self.sieve = sieve
    rows = standing.items.indices.filter { place in
      if sieve.onlyPending, standing.marks[place].isSettled { return false }
      if words.isEmpty { return true }
      let title = Folding.fold(state.look.guide[standing.items[place].id].title)
      return Sifting.holds(title, words)
    }
  }
}
