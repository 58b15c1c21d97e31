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

  /// `nil` for the terminal's own colour.
  static func light(_ colour: Colour, _ sixteen: [Light] = xtermSixteen) -> Light? {
    switch colour {
    case .standard: nil
    case .rgb(let red, let green, let blue): Light(red: red, green: green, blue: blue)
    case .indexed(let index): palette(index, sixteen)
    }
  }

  /// The levels of the xterm palette's cube.
  static let levels: [UInt8] = [0, 95, 135, 175, 215, 255]

  /// What the sixteen are where nobody changed them: in xterm, and on the console of a PC (the «ANSI»
  /// colours of VGA, where the third of the first eight is brown).
  static let xtermSixteen: [Light] = lights([
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ])
  static let consoleSixteen: [Light] = lights([
    0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
    0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
  ])

  private static func lights(_ values: [UInt32]) -> [Light] {
    values.map {
      Light(
        red: UInt8($0 >> 16), green: UInt8($0 >> 8 & 0xFF), blue: UInt8($0 & 0xFF))
    }
  }

  private static func palette(_ index: UInt8, _ sixteen: [Light]) -> Light {
    guard index >= 16 else { return sixteen[Int(index)] }
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

/// What one style comes to on the screen: an ink on a ground.
struct ShownPair: Hashable {
  let ink: Contrast.Light
  let ground: Contrast.Light

  var ratio: Double { Contrast.ratio(ink, ground) }

  /// All that a style can come to: on white and on black where it keeps the terminal's own ground, with
  /// each palette of the sixteen, and with a bold that brightens as well as one that does not.
  static func all(of style: Style) -> Set<ShownPair> {
    var pairs: Set<ShownPair> = []
    for sixteen in [Contrast.xtermSixteen, Contrast.consoleSixteen] {
      let ground = Contrast.light(style.background, sixteen)
      for ground in ground.map({ [$0] }) ?? [.black, .white] {
        for ink in inks(of: style, on: ground, sixteen) {
          pairs.insert(ShownPair(ink: faint(ink, on: ground, style), ground: ground))
        }
      }
    }
    return pairs
  }

  private static func inks(
    of style: Style, on ground: Contrast.Light, _ sixteen: [Contrast.Light]
  ) -> [Contrast.Light] {
    let own: Contrast.Light = ground == .black ? .white : .black
    let ink = Contrast.light(style.foreground, sixteen) ?? own
    guard case .indexed(let index) = style.foreground, index < 8, style.attributes.contains(.bold)
    else { return [ink] }
    return [ink, sixteen[Int(index) + 8]]
  }

  /// Faint letters are drawn at two thirds, as in xterm and VTE.
  private static func faint(
    _ ink: Contrast.Light, on ground: Contrast.Light, _ style: Style
  ) -> Contrast.Light {
    guard style.attributes.contains(.dim) else { return ink }
    func mixed(_ ink: UInt8, _ ground: UInt8) -> UInt8 {
      UInt8((2 * Int(ink) + Int(ground)) / 3)
    }
    return Contrast.Light(
      red: mixed(ink.red, ground.red), green: mixed(ink.green, ground.green),
      blue: mixed(ink.blue, ground.blue))
  }
}

extension Contrast.Light {
  /// Whether it is taken for an alarm: red, well above both other parts, and neither orange nor pink.
  var isRed: Bool {
    let (red, green, blue) = (Int(red), Int(green), Int(blue))
    return red - max(green, blue) >= 64 && abs(green - blue) * 3 < red - min(green, blue)
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
    #expect(Contrast.light(.indexed(1)) == Contrast.Light(red: 205, green: 0, blue: 0))
  }

  @Test("is counted on white and on black where the ground is the terminal's own, faint as it is")
  func grounds() {
    #expect(ShownPair.all(of: .plain).map(\.ground).sorted { $0.red < $1.red } == [.black, .white])
    let faint = ShownPair.all(of: Style(attributes: .dim))
    #expect(faint.allSatisfy { $0.ratio < 10 })
    let brightened = Style(
      foreground: .indexed(0), background: .indexed(6), attributes: .bold)
    #expect(ShownPair.all(of: brightened).contains { $0.ratio < 3 })
  }

  @Test("red is told from orange, brown, pink and purple")
  func red() {
    let reds: [(UInt8, UInt8, UInt8)] = [(95, 0, 0), (175, 0, 0), (255, 0, 0), (255, 135, 135)]
    let others: [(UInt8, UInt8, UInt8)] = [
      (255, 135, 0), (255, 175, 95), (175, 95, 0), (255, 175, 255), (135, 0, 135), (0, 95, 95),
      (255, 255, 255),
    ]
    func light(_ parts: (UInt8, UInt8, UInt8)) -> Contrast.Light {
      Contrast.Light(red: parts.0, green: parts.1, blue: parts.2)
    }
    #expect(reds.allSatisfy { light($0).isRed })
    #expect(!others.contains { light($0).isRed })
  }
}
