/// Where an action stands in the bar of keys, and when.
struct BarPlace: Sendable, ExpressibleByIntegerLiteral {
  /// The lowest comes first; `nil` while it does not stand there.
  let rank: @Sendable (AppState) -> Int?
  /// Whether room is kept for it, whatever else there is.
  let isEssential: Bool

  private init(isEssential: Bool = false, _ rank: @escaping @Sendable (AppState) -> Int?) {
    self.rank = rank
    self.isEssential = isEssential
  }

  init(integerLiteral rank: Int) { self.init { _ in rank } }

  /// Help and the ways out.
  static func always(_ rank: Int) -> BarPlace { BarPlace(isEssential: true) { _ in rank } }

  static func always(
    _ rank: Int, when holds: @escaping @Sendable (AppState) -> Bool
  ) -> BarPlace {
    BarPlace(isEssential: true) { holds($0) ? rank : nil }
  }

  /// Only while the moment asks for it.
  static func at(
    _ rank: Int, when holds: @escaping @Sendable (AppState) -> Bool
  ) -> BarPlace {
    BarPlace { holds($0) ? rank : nil }
  }

  /// First while the moment asks for it, else further on.
  static func at(
    _ rank: Int, when holds: @escaping @Sendable (AppState) -> Bool, else other: Int
  ) -> BarPlace {
    BarPlace { holds($0) ? rank : other }
  }
}
