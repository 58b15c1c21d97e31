/// A few earlier states of a mesa, so that undo and review need not fold a book from its beginning.
///
/// Their distances from the place that one works at are spaced by powers: what lies nearest is asked
/// for most, and to go back further costs in proportion to how far.
struct KeptStates: Sendable {
  /// In the order of their folios.
  private(set) var states: [KeptState] = []
  /// How many are kept at most.
  let most: Int
  /// Folios between the place that one works at and the nearest state that is worth keeping.
  let spacing: Int

  /// Each distance is so many times the one before it, in folios.
  static let power = 8

  init(most: Int, spacing: Int) {
    self.most = most
    self.spacing = spacing
  }

  /// Where states are worth keeping for somebody who works behind folio `place`, in ascending order.
  func positions(before place: Int) -> [Int] {
    var positions: [Int] = []
    var distance = spacing
    while positions.count < most, distance < place {
      positions.append(place - distance)
      distance *= Self.power
    }
    return positions.reversed()
  }

  /// The last state of no more than `folios` folios.
  func last(upTo folios: Int) -> KeptState? { states.last { $0.folios <= folios } }

  /// Keeps a state, and lets go of the one that is missed least by somebody who works behind folio
  /// `place`.
  mutating func keep(_ state: KeptState, place: Int) {
    let index = states.firstIndex { $0.folios >= state.folios } ?? states.count
    if index < states.count, states[index].folios == state.folios {
      states[index] = state
    } else {
      states.insert(state, at: index)
    }
    guard states.count > most, let idle = leastMissed(place) else { return }
    states.remove(at: idle)
  }

  /// Lets go of the states in which folio `number` has a part.
  mutating func drop(from number: Int) { states.removeAll { $0.folios >= number } }

  /// The one whose neighbours lie closest together, as seen from `place`.
  private func leastMissed(_ place: Int) -> Int? {
    func distance(_ index: Int) -> Double {
      let folios = states.indices.contains(index) ? states[index].folios : index < 0 ? 0 : place
      return Double(max(spacing, place - folios))
    }
    // The newest is needed next.
    return states.indices.dropLast().min {
      distance($0 - 1) / distance($0 + 1) < distance($1 - 1) / distance($1 + 1)
    }
  }
}
