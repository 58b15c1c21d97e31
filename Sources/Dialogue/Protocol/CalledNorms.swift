extension Circumstance {
  /// The basic norms that it calls for (source 001): those on force and firearms where there is
  /// violence, those on custody where people are detained, victims and an inquiry wherever anybody is
  /// harmed.
  public var norms: [BasicNorm] {
    switch self {
    case .violence:
      [.protection, .victims, .force, .assemblies, .firearms, .executions, .reporting]
    case .detentions: [.arrest, .contact, .treatment, .executions, .reporting]
    case .wounded: [.victims, .force, .firearms, .reporting]
    case .separateMeetings: []
    }
  }
}

extension Mesa {
  /// The basic norms that the circumstances of the mesa call for, in their order.
  public var calledNorms: [BasicNorm] {
    // So few that looking through them costs less than hashing.
    let called = Circumstance.allCases.filter(holds).flatMap(\.norms)
    guard !called.isEmpty else { return [] }
    return BasicNorm.allCases.filter { called.contains($0) }
  }
}
