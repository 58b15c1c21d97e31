/// Names called one after another, each answered by a person that no call before has meant.
struct RollCall {
  /// Places of those who have not answered, the last first.
  private var exact: [String: [Int]] = [:]
  private var folded: [String: [Int]] = [:]
  private var hasAnswered: [Bool]

  init(_ names: [String]) {
    hasAnswered = Array(repeating: false, count: names.count)
    for (place, name) in names.enumerated().reversed() {
      exact[name, default: []].append(place)
      folded[Folding.fold(name), default: []].append(place)
    }
  }

  /// The place of the first person meant: by the very name, else by the name without case and
  /// accents, of which «Peña» and «Pena» share one; `nil` for nobody.
  mutating func answer(to name: String) -> Int? {
    let place = next(&exact[name]) ?? next(&folded[Folding.fold(name)])
    if let place { hasAnswered[place] = true }
    return place
  }

  private func next(_ places: inout [Int]?) -> Int? {
    while let place = places?.popLast() {
      if !hasAnswered[place] { return place }
    }
    return nil
  }
}
