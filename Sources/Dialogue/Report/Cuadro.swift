/// One of the ten tables of the report on the dialogue (source 000, *Información estadística*).
public struct Cuadro: Hashable, Sendable {
  public let number: CuadroNumber
  /// The columns after the first, which names the rows.
  public let columns: [Column]
  /// The total first.
  public let rows: [Row]

  public enum Column: Hashable, Sendable {
    /// Cases, and their share of all that the table counts.
    case count, share
    case category(CaseCategory)
    case violence, dialogueAfterwards
  }

  public struct Row: Hashable, Sendable {
    /// `nil` for the total.
    public let category: CaseCategory?
    /// One for each column.
    public let cells: [Cell]
  }

  public enum Cell: Hashable, Sendable {
    case count(Int)
    /// So many of so many.
    case share(Int, of: Int)

    /// As it is printed: no cases are a dash, a share has one decimal, half up.
    public var text: String {
      switch self {
      case .count(let count): count == 0 ? "-" : String(count)
      case .share(let part, let whole):
        Self.percentage(tenths: whole == 0 ? 0 : (2000 * part + whole) / (2 * whole))
      }
    }

    private static func percentage(tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)%" }
  }
}

/// Which of the ten tables.
public enum CuadroNumber: Int, CaseIterable, Sendable {
  case stages = 1
  case types, moments, typesByMoment, mechanisms, typesByMechanism, roles, typesByRole
  case mechanismsByRole, violence

  /// What its rows tell apart.
  public var dimension: CaseDimension {
    switch self {
    case .stages: .stage
    case .types, .typesByMoment, .typesByMechanism, .typesByRole, .violence: .type
    case .moments: .moment
    case .mechanisms, .mechanismsByRole: .mechanism
    case .roles: .role
    }
  }
}
