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
  public init?(_ text: String) {
    guard let match = Self.all.first(where: { $0.description == text }) else { return nil }
    self = match
  }

  public var description: String {
    switch self {
    case .phase(let phase): "phase-\(phase.rawValue)"
    case .norm(let norm): "norm-\(norm.rawValue)"
    }
  }
}
