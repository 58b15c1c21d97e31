import Dialogue

/// What charts are drawn with in plain text.
public enum PlainSigns: Sendable {
  case unicode
  /// For what shows no other signs.
  case ascii

  /// Of one series after the other; one that is part of the one before covers it.
  var inks: [Character] {
    switch self {
    case .unicode: ["░", "█", "▒", "▓"]
    case .ascii: [".", "#", ":", "="]
    }
  }

  /// Of a chart of one series, whose bars are full.
  var fullInk: Character {
    switch self {
    case .unicode: "█"
    case .ascii: "#"
    }
  }

  var pens: [LinePlot.Pen] {
    switch self {
    case .unicode: [.thin, .thick, .double]
    case .ascii: [.plain, .plainThick]
    }
  }

  /// Between the names of a legend.
  var separator: String {
    switch self {
    case .unicode: " · "
    case .ascii: ", "
    }
  }
}
