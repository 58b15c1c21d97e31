public enum ActaDifference: Hashable, Sendable {
  case actaFrozen(FrozenActa)
}

extension ActaBook {
  func differences(since earlier: ActaBook) -> [ActaDifference] {
    let known = Set(earlier.frozen.map(\.folio))
    return frozen.filter { !known.contains($0.folio) }.map(ActaDifference.actaFrozen)
  }
}
