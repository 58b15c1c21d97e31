extension Array {
  /// The element at this position, if there is one.
  func at(_ position: Int) -> Element? {
    indices.contains(position) ? self[position] : nil
  }
}

extension Statement.Value {
  static func position<Kind: CaseIterable & Equatable>(of kind: Kind) -> Self
  where Kind.AllCases == [Kind] {
    .integer(Kind.allCases.firstIndex(of: kind) ?? -1)
  }
}
