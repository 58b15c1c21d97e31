/// A colour in 24 bits, and the xterm palette in it.
struct RGB: Hashable, Sendable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// xterm's own first sixteen; a person may have changed theirs, so this is only their kind.
  private static let sixteen: [RGB] = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0),
    RGB(0, 0, 238), RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229),
    RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
    RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
  ]
  private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]

  /// The colour with a number in the xterm palette of 256.
  init(index: UInt8) {
    switch index {
    case ..<16: self = Self.sixteen[Int(index)]
    case ..<232:
      let place = Int(index) - 16
      self.init(Self.steps[place / 36], Self.steps[place / 6 % 6], Self.steps[place % 6])
    default:
      let grey = 8 + 10 * (index - 232)
      self.init(grey, grey, grey)
    }
  }

  /// The nearest of the first sixteen.
  var nearestOf16: UInt8 {
    Self.nearest(to: self, in: 0...15)
  }

  /// How light it looks, from 0 to 255.
  var lightness: Int {
    (Int(red) * 299 + Int(green) * 587 + Int(blue) * 114) / 1000
  }

  /// Squared distance, each part weighted about as eyes weigh it.
  func distance(to other: RGB) -> Int {
    let red = Int(red) - Int(other.red)
    let green = Int(green) - Int(other.green)
    let blue = Int(blue) - Int(other.blue)
    return 3 * red * red + 6 * green * green + blue * blue
  }

  /// The nearest of the cube and the greys; never one of the sixteen that people change.
  ///
  /// The parts of the distance add up, so that the nearest of the cube has the nearest step in each.
  var nearestOf256: UInt8 {
    let cube = 16 + 36 * Self.step(red) + 6 * Self.step(green) + Self.step(blue)
    let grey = Self.nearest(to: self, in: 232...255)
    return distance(to: RGB(index: grey)) < distance(to: RGB(index: cube)) ? grey : cube
  }

  /// The step of the cube that is nearest to a part, the lower one of two.
  private static func step(_ part: UInt8) -> UInt8 {
    var best: UInt8 = 0
    var least = Int.max
    for (index, step) in steps.enumerated() where abs(Int(step) - Int(part)) < least {
      least = abs(Int(step) - Int(part))
      best = UInt8(index)
    }
    return best
  }

  private static func nearest(to colour: RGB, in indices: ClosedRange<UInt8>) -> UInt8 {
    var best = indices.lowerBound
    var least = Int.max
    for index in indices {
      let distance = colour.distance(to: RGB(index: index))
      if distance < least {
        least = distance
        best = index
      }
    }
    return best
  }
}
