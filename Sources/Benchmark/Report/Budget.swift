/// What a measurement may cost at most.
enum Budget {
  /// The ratio to what stands beside it.
  case ratio(Double)
  /// The ratio, below what stands beside it.
  case ahead
  /// The measurement itself.
  case value(Double)
  /// Told for its own sake.
  case none

  func isMet(value: Double, ratio: Double?) -> Bool? {
    switch self {
    case .ratio(let most): ratio.map { $0 <= most }
    case .ahead: ratio.map { $0 < 1 }
    case .value(let most): value <= most
    case .none: nil
    }
  }

  func text(_ unit: Unit) -> String {
    switch self {
    case .ratio(let most): "≤ \(Number.text(most)) ×"
    case .ahead: "< 1 ×"
    case .value(let most): "≤ \(Number.text(most)) \(unit.rawValue)"
    case .none: "–"
    }
  }
}

/// What a number counts.
enum Unit: String, Encodable {
  case milliseconds = "ms"
  case bytes = "B"
  case megabytes = "MB"
  case millions = "M"
  case wakeUps = "/s"
  case ways = "ways"
}
