/// The folios of a book with the state that they add up to.
///
/// Striking out is a folio too: it takes the effect of an earlier one away, and may itself be
/// struck. So nothing is lost, and the state at any folio is a fold of the folios up to it.
public struct Chronicle: Sendable {
  public private(set) var folios: [Folio] = []
  public private(set) var mesa: Mesa = .unopened
  /// Folios without effect, by number.
  public private(set) var struck: Set<Int> = []

  public init() {}

  /// The state that `folios`, in order from number 1, add up to.
  ///
  /// One fold for all of them, however many were struck.
  public init(_ folios: [Folio]) {
    self.folios = folios
    struck = Self.struck(in: folios[...])
    mesa = Self.fold(folios[...], without: struck)
  }

  /// Adds a folio that is already on disk.
  public mutating func append(_ folio: Folio) {
    folios.append(folio)
    if case .folioStruck = folio.event {
      struck = Self.struck(in: folios[...])
      mesa = Self.fold(folios[...], without: struck)
    } else {
      mesa.evolve(folio)
    }
  }

  /// The state as it stood when folio `number` had just been written.
  public func mesa(asOf number: Int) -> Mesa {
    guard number < folios.count else { return mesa }
    let prefix = folios.prefix(max(0, number))
    return Self.fold(prefix, without: Self.struck(in: prefix))
  }

  /// The last folio written while `date` had not yet ended; 0 where there is none.
  public func lastFolio(on date: CalendarDate) -> Int {
    folios.last { $0.at.date <= date }?.number ?? 0
  }

  /// The folio whose effect ``Command/undo`` would take away.
  ///
  /// Nothing before an acta that was taken to signature: paper is not taken back.
  public var undoable: Folio? {
    for folio in folios.reversed() where folio.number > 1 && !struck.contains(folio.number) {
      if case .folioStruck = folio.event { continue }
      if case .actaFrozen = folio.event { return nil }
      return folio
    }
    return nil
  }

  /// The strike that ``Command/redo`` would strike: nothing else was written since.
  public var redoable: Folio? {
    for folio in folios.reversed() where !struck.contains(folio.number) {
      guard case .folioStruck(let target) = folio.event else { return nil }
      // A redo is itself a strike; what it brought back is not brought back again.
      if case .folioStruck? = folios.at(target)?.event { continue }
      return folio
    }
    return nil
  }

  static func struck(in folios: ArraySlice<Folio>) -> Set<Int> {
    var struck: Set<Int> = []
    for folio in folios.reversed() {
      // Only an earlier folio can be struck; another hand may have written something else.
      guard case .folioStruck(let target) = folio.event, target < folio.number,
        !struck.contains(folio.number)
      else { continue }
      struck.insert(target)
    }
    return struck
  }

  static func fold(_ folios: ArraySlice<Folio>, without struck: Set<Int>) -> Mesa {
    var mesa = Mesa.unopened
    for folio in folios where !struck.contains(folio.number) { mesa.evolve(folio) }
    return mesa
  }
}

extension [Folio] {
  /// The folio with this number.
  func at(_ number: Int) -> Folio? {
    indices.contains(number - 1) ? self[number - 1] : nil
  }
}
