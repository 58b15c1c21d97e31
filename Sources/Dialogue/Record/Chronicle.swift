/// The folios of a book with the state that they add up to.
///
/// Striking out is a folio too: it takes the effect of an earlier one away, and may itself be
/// struck. So nothing is lost, and the state at any folio is a fold of the folios up to it.
public struct Chronicle: Sendable {
  public private(set) var folios: [Folio] = []
  public private(set) var mesa: Mesa = .unopened
  /// Folios without effect, by number.
  public private(set) var struck: Set<Int> = []
  /// Every number that was ever given.
  private(set) var numbering = Numbering()
  /// Where among the folios the strikes stand.
  private var strikes: [Int] = []
  /// States near the end, for undo; and near the folio that is looked at, for review.
  private var recent: KeptStates
  private var reviewed: KeptStates

  /// Folios between the present and the nearest state kept.
  static let spacing = 64

  public init() { self.init(spacing: Self.spacing) }

  init(spacing: Int) {
    recent = KeptStates(most: 4, spacing: spacing)
    reviewed = KeptStates(most: 2, spacing: spacing)
  }

  /// The state that `folios`, in order from number 1, add up to.
  ///
  /// One fold for all of them, however many were struck.
  public init(_ folios: [Folio]) { self.init(folios, spacing: Self.spacing) }

  init(_ folios: [Folio], spacing: Int) {
    self.init(spacing: spacing)
    self.folios = folios
    for folio in folios { numbering.take(folio.event) }
    strikes = folios.indices.filter { folios[$0].event.isStrike }
    struck = struck(asOf: folios.count)
    mesa = fold(
      to: folios.count, without: struck, keeping: recent.positions(before: folios.count),
      in: \.recent)
  }

  /// Adds a folio that is already on disk.
  ///
  /// A folio costs the same however many there are; a strike as much as the folios from what it
  /// strikes on.
  public mutating func append(_ folio: Folio) {
    folios.append(folio)
    numbering.take(folio.event)
    if folio.event.isStrike {
      strikes.append(folios.count - 1)
      strike()
    } else {
      mesa.evolve(folio)
      keepUnderWay()
    }
  }

  /// Takes the effect of an event that is not written yet into the state, to decide upon what follows
  /// it.
  mutating func foresee(_ event: Event) {
    numbering.take(event)
    mesa.evolve(
      Folio(
        number: folios.count + 1, at: Timestamp(milliseconds: 0, offsetMinutes: 0), by: "",
        event: event))
  }

  /// Keeps the present state from time to time: the more seldom the more there is to copy of it, so
  /// that keeping costs each folio the same.
  private mutating func keepUnderWay() {
    let since = folios.count - (recent.states.last?.folios ?? 0)
    guard since >= max(recent.spacing, folios.count / 32) else { return }
    recent.keep(KeptState(folios: folios.count, mesa: mesa), place: folios.count)
  }

  /// The state as it stood when folio `number` had just been written.
  public func mesa(asOf number: Int) -> Mesa {
    guard number < folios.count else { return mesa }
    let then = struck(asOf: number)
    let base = base(for: number, without: then)
    return Self.fold(folios[base.folios..<max(0, number)], on: base.mesa, without: then)
  }

  /// The same for somebody who goes from folio to folio: what lies near is kept for the next step.
  public mutating func review(asOf number: Int) -> Mesa {
    guard number < folios.count else { return mesa }
    let then = struck(asOf: number)
    // Beyond what was struck later, the state of then is not one that the present came from.
    let shared = min(number, firstDifference(then, struck).map { $0 - 1 } ?? number)
    let nearest = base(for: number, without: then).folios
    let missing = reviewed.positions(before: number).filter { $0 > nearest && $0 <= shared }
    let isNear = number - nearest < 2 * reviewed.spacing
    if !isNear { reviewed.drop(from: number) }
    return fold(to: number, without: then, keeping: isNear ? [] : missing, in: \.reviewed)
  }

  /// Takes a strike into account that was just added.
  private mutating func strike() {
    let before = struck
    struck = struck(asOf: folios.count)
    guard let first = firstDifference(before, struck) else { return }
    recent.drop(from: first)
    reviewed.drop(from: first)
    // Only what is kept is needed now: whoever else held it would have it copied.
    mesa = .unopened
    // The next strike mostly strikes the folio before.
    let nearest = base(for: folios.count, without: struck).folios
    let next = first - recent.spacing
    let keeps = next - nearest > recent.spacing
    mesa = fold(
      to: folios.count, without: struck, keeping: keeps ? [next] : [], in: \.recent)
  }

  /// The kept state to begin from for the state of `number` folios without those in `struck`.
  private func base(for number: Int, without struck: Set<Int>) -> KeptState {
    let last = min(number, firstDifference(struck, self.struck).map { $0 - 1 } ?? number)
    let found = [recent.last(upTo: last), reviewed.last(upTo: last)].compactMap { $0 }
    return found.max { $0.folios < $1.folios } ?? .beginning
  }

  private func firstDifference(_ one: Set<Int>, _ other: Set<Int>) -> Int? {
    one == other ? nil : one.symmetricDifference(other).min()
  }

  /// Folds up to `number`, keeping the states at `positions` under way.
  private mutating func fold(
    to number: Int, without struck: Set<Int>, keeping positions: [Int],
    in kept: WritableKeyPath<Chronicle, KeptStates>
  ) -> Mesa {
    let base = base(for: number, without: struck)
    var mesa = base.mesa
    var done = base.folios
    for position in positions where position > done {
      mesa = Self.fold(folios[done..<position], on: mesa, without: struck)
      self[keyPath: kept].keep(KeptState(folios: position, mesa: mesa), place: number)
      done = position
    }
    return Self.fold(folios[done..<max(done, number)], on: mesa, without: struck)
  }

  /// The folios that are struck where only the first `number` are written.
  private func struck(asOf number: Int) -> Set<Int> {
    var struck: Set<Int> = []
    for index in strikes.reversed() where index < number {
      // Only an earlier folio can be struck; another hand may have written something else.
      guard case .folioStruck(let target) = folios[index].event, target < folios[index].number,
        !struck.contains(folios[index].number)
      else { continue }
      struck.insert(target)
    }
    return struck
  }

  private static func fold(
    _ folios: ArraySlice<Folio>, on mesa: consuming Mesa, without struck: Set<Int>
  ) -> Mesa {
    for folio in folios where !struck.contains(folio.number) { mesa.evolve(folio) }
    return mesa
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
}

extension [Folio] {
  /// The folio with this number.
  func at(_ number: Int) -> Folio? {
    indices.contains(number - 1) ? self[number - 1] : nil
  }
}

extension Event {
  fileprivate var isStrike: Bool {
    if case .folioStruck = self { return true }
    return false
  }
}
