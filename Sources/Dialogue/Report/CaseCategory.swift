/// By what cases are told apart in a table of the report.
public enum CaseDimension: Hashable, Sendable, CaseIterable {
  case stage, type, moment, mechanism, role
}

/// A value of one of them: a row or a column of a table.
public enum CaseCategory: Hashable, Sendable {
  case stage(ConflictStage)
  case type(ConflictType)
  case moment(Moment)
  case mechanism(Mechanism)
  case role(Role)

  /// Whether nobody said it of the cases that it counts.
  public var isUnsaid: Bool {
    switch self {
    case .stage(let stage): stage == .unsaid
    case .type(let type): type == .unsaid
    case .moment(let moment): moment == .unsaid
    case .mechanism(let mechanism): mechanism == .unsaid
    case .role(let role): role == .unsaid
    }
  }

  /// Whether a table has a place for it even where it counts no case.
  ///
  /// The two mechanisms of the process itself, and what is unsaid, have one only where they count.
  var isPermanent: Bool {
    switch self {
    case .mechanism(.goodOffices), .mechanism(.highLevelCommission): false
    case .stage, .type, .moment, .mechanism, .role: !isUnsaid
    }
  }
}

extension CaseDimension {
  /// In the order in which the report has them as columns (Cuadros 4, 6, 8 and 9).
  var categories: [CaseCategory] {
    switch self {
    case .stage: ConflictStage.allCases.map { .stage($0) }
    case .type: ConflictType.allCases.map { .type($0) }
    case .moment:
      [Moment.inProgress, .suspended, .beginning, .broken, .unsaid].map { .moment($0) }
    case .mechanism: Mechanism.allCases.map { .mechanism($0) }
    case .role: Role.allCases.filter(\.takesPart).map { .role($0) }
    }
  }

  func category(of file: CaseFile) -> CaseCategory {
    switch self {
    case .stage: .stage(file.stage)
    case .type: .type(file.type)
    case .moment: .moment(file.moment)
    case .mechanism: .mechanism(file.mechanism)
    case .role: .role(file.role)
    }
  }
}
