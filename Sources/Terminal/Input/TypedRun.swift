import Interface

/// Letters, line ends and tabs that came without a pause.
///
/// Sixteen printable bytes or more were not typed: they are one burst, which a room may refuse.
struct TypedRun {
  private var scalars: [Unicode.Scalar] = []
  private var printableBytes = 0

  var isBurst: Bool { printableBytes >= InputDecoder.burstBytes }

  /// Adds a scalar; `false` where it is a key of another kind.
  mutating func add(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: break
    case ..<0x20, 0x7F: return false
    default: printableBytes += UTF8.width(scalar)
    }
    scalars.append(scalar)
    return true
  }

  /// The events that the run stands for; it begins anew.
  mutating func end() -> [InputEvent] {
    if scalars.isEmpty { return [] }
    defer {
      scalars.removeAll(keepingCapacity: !isBurst)
      printableBytes = 0
    }
    let keys = scalars.map(Self.key)
    return isBurst ? [.burst(keys)] : keys.map { .key($0) }
  }

  /// The key for a scalar that was typed.
  static func key(_ scalar: Unicode.Scalar) -> Key {
    switch scalar.value {
    case 0x00: .control(" ")
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0D: .enter
    case 0x1B: .escape
    case 0x01...0x1A: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
    default: .character(Character(scalar))
    }
  }
}
