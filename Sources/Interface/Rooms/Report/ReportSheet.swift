import Dialogue

/// What the room of the report shows at one time: one of its tables, or one of its charts.
enum ReportSheet: Hashable, Sendable {
  case cuadro(CuadroNumber)
  /// Gráfico 1: active cases and those in dialogue, month by month.
  case series
  /// Gráfico 2: shares by type.
  case shares

  /// In the order in which the report has them.
  static let all: [ReportSheet] = CuadroNumber.allCases.flatMap { number -> [ReportSheet] in
    switch number {
    case .stages: [.cuadro(number), .series]
    case .types: [.cuadro(number), .shares]
    case .moments, .typesByMoment, .mechanisms, .typesByMechanism, .roles, .typesByRole,
      .mechanismsByRole, .violence:
      [.cuadro(number)]
    }
  }
}
