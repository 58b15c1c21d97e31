/// The eight phases of a dialogue (source 000, §1.1).
public enum Phase: Int, CaseIterable, Comparable, Sendable {
  case preliminary = 0
  case opening, expression, framing, solution, agreements, verification, followUp

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The ten basic norms for those who enforce the law (source 001).
public enum BasicNorm: Int, CaseIterable, Sendable {
  case protection = 1
  case victims, force, assemblies, firearms, arrest, contact, treatment, executions, reporting
}

/// Which list of items: that of a phase, or that of a norm.
public enum ChecklistID: Hashable, Sendable {
  case phase(Phase)
  case norm(BasicNorm)

  public static let all: [ChecklistID] =
    Phase.allCases.map(ChecklistID.phase) + BasicNorm.allCases.map(ChecklistID.norm)
}

extension ChecklistID: LosslessStringConvertible {
  /// Reads `phase-0` … `phase-7`, `norm-1` … `norm-10`.
  public init?(_ text: String) { self.init(text.utf8[...]) }

  /// The list of an item, which begins with its name: `phase-1.accept` is of `phase-1`.
  public init?(of item: ItemID) { self.init(item.utf8.prefix { $0 != UInt8(ascii: ".") }) }

  private init?(_ text: Substring.UTF8View) {
    guard let dash = text.firstIndex(of: UInt8(ascii: "-")) else { return nil }
    var number = 0
    let digits = text[text.index(after: dash)...]
    for digit in digits {
      guard (0x30...0x39).contains(digit), number < 100 else { return nil }
      number = number * 10 + Int(digit) - 0x30
    }
    // No other way of writing a number is a name.
    guard digits.count == (number < 10 ? 1 : 2) else { return nil }
    if text[..<dash].elementsEqual("phase".utf8) {
      guard let phase = Phase(rawValue: number) else { return nil }
      self = .phase(phase)
    } else if text[..<dash].elementsEqual("norm".utf8) {
      guard let norm = BasicNorm(rawValue: number) else { return nil }
      self = .norm(norm)
    } else {
      return nil
    }
  }

  /// Its place in ``all``.
  public var index: Int {
    switch self {
    case .phase(let phase): phase.rawValue
    case .norm(let norm): Phase.allCases.count + norm.rawValue - 1
    }
  }

  public var description: String {
    switch self {
    case .phase(let phase): "phase-\(phase.rawValue)"
    case .norm(let norm): "norm-\(norm.rawValue)"
    }
  }
}
