extension CuadroCounting {
  /// The cases that stand behind a cell, in the order in which they were given.
  public func cases(at place: CuadroPlace) -> [CountedCase] {
    base(of: place.number).filter { counted in
      place.row.map { $0.holds(counted) } ?? true && place.column.holds(counted)
    }
  }
}

extension CaseCategory {
  fileprivate var dimension: CaseDimension {
    switch self {
    case .stage: .stage
    case .type: .type
    case .moment: .moment
    case .mechanism: .mechanism
    case .role: .role
    }
  }

  fileprivate func holds(_ counted: CountedCase) -> Bool {
    dimension.category(of: counted.caseFile) == self
  }
}

extension Cuadro.Column {
  fileprivate func holds(_ counted: CountedCase) -> Bool {
    switch self {
    case .count, .share, .violence: true
    case .category(let category): category.holds(counted)
    case .dialogueAfterwards: counted.caseFile.violence == .followedByDialogue
    }
  }
}
