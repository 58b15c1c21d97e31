/// Counts the tables of the report from cases as they stood at a cut-off date.
///
/// The rules that reproduce the printed tables: Cuadros 1, 2, 3, 5 and 7 have their rows by frequency,
/// ties in alphabetical order; those by type follow Cuadro 2, and Cuadro 9 follows Cuadro 5. A second
/// type is not counted: each case counts once.
public struct CuadroCounting {
  private let cases: [CountedCase]
  /// What the tables ask of the cases, apart: ten tables pass over them many times, and a whole case is
  /// dear to copy.
  private let seen: [Seen]
  private let name: (CaseCategory) -> String

  /// - Parameter name: what a category is called, for the alphabetical order.
  public init(_ cases: [CountedCase], name: @escaping (CaseCategory) -> String) {
    self.cases = cases
    seen = cases.map(Seen.init)
    self.name = name
  }

  public func cuadro(_ number: CuadroNumber) -> Cuadro {
    switch number {
    case .stages, .types, .moments, .mechanisms, .roles: simple(number)
    case .typesByMoment: crossed(number, .moment)
    case .typesByMechanism: crossed(number, .mechanism)
    case .typesByRole, .mechanismsByRole: crossed(number, .role)
    case .violence: violence()
    }
  }

  /// The cases that a table counts.
  public func base(of number: CuadroNumber) -> [CountedCase] {
    cases.indices.filter { seen[$0].counts(in: number) }.map { cases[$0] }
  }

  private func seen(in number: CuadroNumber) -> [Seen] { seen.filter { $0.counts(in: number) } }

  /// A case as the tables see it.
  private struct Seen {
    let isActive, isInDialogue, isAccompanied, isViolent, isFollowedByDialogue: Bool
    let stage, type, moment, mechanism, role: CaseCategory

    init(_ counted: CountedCase) {
      isActive = counted.isActive
      isInDialogue = counted.isInDialogue
      isAccompanied = counted.isAccompanied
      isViolent = counted.hadViolence
      let file = counted.caseFile
      isFollowedByDialogue = file.violence == .followedByDialogue
      stage = CaseDimension.stage.category(of: file)
      type = CaseDimension.type.category(of: file)
      moment = CaseDimension.moment.category(of: file)
      mechanism = CaseDimension.mechanism.category(of: file)
      role = CaseDimension.role.category(of: file)
    }

    func counts(in number: CuadroNumber) -> Bool {
      switch number {
      case .stages: isActive
      case .types, .moments, .typesByMoment, .mechanisms, .typesByMechanism: isInDialogue
      case .roles, .typesByRole, .mechanismsByRole: isAccompanied
      case .violence: isInDialogue && isViolent
      }
    }

    func category(_ dimension: CaseDimension) -> CaseCategory {
      switch dimension {
      case .stage: stage
      case .type: type
      case .moment: moment
      case .mechanism: mechanism
      case .role: role
      }
    }
  }

  private func simple(_ number: CuadroNumber) -> Cuadro {
    let base = seen(in: number)
    return Cuadro(
      number: number, columns: [.count, .share],
      rows: rows(of: number) { [.count($0.count), .share($0.count, of: base.count)] })
  }

  private func crossed(_ number: CuadroNumber, _ dimension: CaseDimension) -> Cuadro {
    let base = seen(in: number)
    let counts = count(base, by: dimension)
    let columns = dimension.categories.filter { $0.isPermanent || counts[$0] != nil }
    return Cuadro(
      number: number, columns: [.count, .share] + columns.map { .category($0) },
      rows: rows(of: number) { cases in
        let counts = count(cases, by: dimension)
        return [.count(cases.count), .share(cases.count, of: base.count)]
          + columns.map { .count(counts[$0] ?? 0) }
      })
  }

  private func violence() -> Cuadro {
    Cuadro(
      number: .violence, columns: [.violence, .dialogueAfterwards],
      rows: rows(of: .violence) { cases in
        let after = cases.count(where: \.isFollowedByDialogue)
        return [.count(cases.count), .count(after)]
      })
  }

  /// The total and a row for each category, with what `cells` makes of the cases in it.
  private func rows(
    of number: CuadroNumber, _ cells: ([Seen]) -> [Cuadro.Cell]
  ) -> [Cuadro.Row] {
    let base = seen(in: number)
    let dimension = number.dimension
    let grouped = Dictionary(grouping: base) { $0.category(dimension) }
    return [Cuadro.Row(category: nil, cells: cells(base))]
      + order(of: number).map { Cuadro.Row(category: $0, cells: cells(grouped[$0] ?? [])) }
  }

  /// The categories of the rows in their order, what nobody said last.
  private func order(of number: CuadroNumber) -> [CaseCategory] {
    let leading: CuadroNumber =
      switch number {
      case .typesByMoment, .typesByMechanism, .typesByRole, .violence: .types
      case .mechanismsByRole: .mechanisms
      case .stages, .types, .moments, .mechanisms, .roles: number
      }
    let counts = count(seen(in: leading), by: leading.dimension)
    return leading.dimension.categories
      .filter { $0.isPermanent || counts[$0] != nil }
      .map { (isUnsaid: $0.isUnsaid, count: counts[$0] ?? 0, key: Folding.fold(name($0)), $0) }
      .sorted { left, right in
        if left.isUnsaid != right.isUnsaid { return right.isUnsaid }
        return left.count != right.count ? left.count > right.count : left.key < right.key
      }
      .map(\.3)
  }

  private func count(
    _ cases: [Seen], by dimension: CaseDimension
  ) -> [CaseCategory: Int] {
    cases.reduce(into: [:]) { $0[$1.category(dimension), default: 0] += 1 }
  }
}
