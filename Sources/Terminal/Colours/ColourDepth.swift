/// How many colours a terminal has.
public enum ColourDepth: Hashable, Sendable, CaseIterable {
  case none, eight, sixteen, palette256, rgb

  /// The depth for a number of colours as terminfo gives it.
  init(colours: Int) {
    switch colours {
    case ..<8: self = .none
    case ..<16: self = .eight
    case ..<256: self = .sixteen
    case ..<0x100_0000: self = .palette256
    default: self = .rgb
    }
  }
}
