import Testing

@testable import Interface

/// Contrast of colours after WCAG 2.1, «relative luminance» and «contrast ratio».
enum Contrast {
  struct Light: Hashable {
    let red: UInt8
    let green: UInt8
    let blue: UInt8

    static let black = Light(red: 0, green: 0, blue: 0)
    static let white = Light(red: 255, green: 255, blue: 255)
  }

  /// 1 to 21.
  static func ratio(_ one: Light, _ other: Light) -> Double {
    let lights = [luminance(one), luminance(other)]
    return ((lights.max() ?? 0) + 0.05) / ((lights.min() ?? 0) + 0.05)
  }

  /// `nil` for the terminal's own colour and for the sixteen, which are the person's.
  static func light(_ colour: Colour) -> Light? {
    switch colour {
    case .standard: nil
    case .rgb(let red, let green, let blue): Light(red: red, green: green, blue: blue)
    case .indexed(let index): xterm(index)
    }
  }

  /// The levels of the xterm palette's cube.
  static let levels: [UInt8] = [0, 95, 135, 175, 215, 255]

  private static func xterm(_ index: UInt8) -> Light? {
    guard index >= 16 else { return nil }
    if index >= 232 {
      let grey = 8 + 10 * (index - 232)
      return Light(red: grey, green: grey, blue: grey)
    }
    let place = Int(index) - 16
    return Light(
      red: levels[place / 36], green: levels[place / 6 % 6], blue: levels[place % 6])
  }

  private static func luminance(_ light: Light) -> Double {
    0.2126 * linear(light.red) + 0.7152 * linear(light.green) + 0.0722 * linear(light.blue)
  }

  private static func linear(_ value: UInt8) -> Double {
    let share = Double(value) / 255
    guard share > 0.04045 else { return share / 12.92 }
    // ((share + 0.055) / 1.055) to the power of 2.4, as its fifth root to the twelfth.
    let base = (share + 0.055) / 1.055
    var root = 1.0
    for _ in 0..<60 {
      let fourth = root * root * root * root
      root -= (root * fourth - base) / (5 * fourth)
    }
    return (0..<12).reduce(1) { power, _ in power * root }
  }
}

@Suite("Contrast")
struct ContrastTests {
  @Test("is what WCAG says of known pairs")
  func known() {
    #expect(abs(Contrast.ratio(.black, .white) - 21) < 0.001)
    #expect(abs(Contrast.ratio(.white, .white) - 1) < 0.001)
    let grey = Contrast.Light(red: 0x76, green: 0x76, blue: 0x76)
    #expect(abs(Contrast.ratio(grey, .white) - 4.54) < 0.005)
    #expect(Contrast.light(.indexed(243)) == grey)
    #expect(Contrast.light(.indexed(23)) == Contrast.Light(red: 0, green: 95, blue: 95))
  }
}
