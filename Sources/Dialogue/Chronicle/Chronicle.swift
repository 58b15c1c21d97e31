/// The folios of a book with the state that they add up to.
///
/// Striking out is a folio too: it takes the effect of an earlier one away, and may itself be
/// struck. So nothing is lost, and the state at any folio is a fold of the folios up to it.
public struct Chronicle: Sendable {
  public private(set) var folios: [Folio] = []
  public private(set) var mesa: Mesa = .unopened
  /// Folios without effect, by number.
  public private(set) var struck: Set<Int> = []
  /// The folios of each family, ascending; small, since a book may have very many.
  private var written = [[Int32]](repeating: [], count: Family.allCases.count)
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
    for folio in folios { register(folio) }
    strikes = folios.indices.filter { folios[$0].event.struck != nil }
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
    register(folio)
    if folio.event.struck != nil {
      strikes.append(folios.count - 1)
      strike()
    } else {
      mesa.evolve(folio)
      keepUnderWay()
    }
  }

  private mutating func register(_ folio: Folio) {
    numbering.take(folio.event)
    written[folio.event.family.rawValue].append(Int32(truncatingIfNeeded: folio.number))
  }

  /// Takes an event in that is not written yet, to decide upon what follows it.
  mutating func foresee(_ event: Event) {
    let instant = folios.last?.at ?? Timestamp(milliseconds: 0, offsetMinutes: 0)
    append(Folio(number: folios.count + 1, at: instant, by: "", event: event))
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
    // The next strike mostly strikes the folio before.
    let next = first - recent.spacing
    if next - base(for: folios.count, without: struck).folios > recent.spacing {
      _ = fold(to: next, without: struck, keeping: [next], in: \.recent)
    }
    // Families look at no other, so that one alone is folded anew.
    for family in families(of: before.symmetricDifference(struck)) where family != .strike {
      mesa.take(family, from: part(of: family, without: struck))
    }
  }

  private func families(of numbers: Set<Int>) -> Set<Family> {
    Set(numbers.compactMap { folios.at($0)?.event.family })
  }

  /// What one family would be at the end without the folios in `struck`; the others as they once were.
  func part(of family: Family, without struck: Set<Int>) -> Mesa {
    let base = base(for: folios.count, without: struck)
    var mesa = base.mesa
    for folio in folios[base.folios...]
    where folio.event.family == family && !struck.contains(folio.number) {
      mesa.evolve(folio)
    }
    return mesa
  }

  /// The kept state to begin from for the state of `number` folios without those in `struck`.
  private func base(for number: Int, without struck: Set<Int>) -> KeptState {
    let last = min(number, firstDifference(struck, self.struck).map { $0 - 1 } ?? number)
    let reviewed = reviewed.last(upTo: last)
    guard let recent = recent.last(upTo: last) else { return reviewed ?? .beginning }
    return reviewed.map { $0.folios > recent.folios ? $0 : recent } ?? recent
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
      guard let target = folios[index].event.struck, target < folios[index].number,
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

  /// The folio whose effect ``StrikeCommand/undo(folio:)`` takes away where none is named: the last that
  /// has any, unless by it an acta went to signature. Paper is not taken back.
  public var undoable: Folio? {
    let last = folios.last { folio in
      folio.number > 1 && folio.event.struck == nil && !struck.contains(folio.number)
    }
    return last?.event.family == .acta ? nil : last
  }

  /// The last folio of some families that has an effect.
  ///
  /// - Parameter isOwn: looks for those of one window alone.
  public func lastInForce(
    of families: Families, where isOwn: (Int) -> Bool = { _ in true }
  ) -> Folio? {
    var last = 0
    for family in Family.allCases where families.contains(family) {
      let found = written[family.rawValue].last { number in
        number > 1 && !struck.contains(Int(number)) && isOwn(Int(number))
      }
      last = max(last, found.map { Int($0) } ?? 0)
    }
    return folios.at(last)
  }

  /// The strike that ``Command/redo`` would strike: nothing else was written since.
  public var redoable: Folio? {
    for folio in folios.reversed() where !struck.contains(folio.number) {
      guard let target = folio.event.struck else { return nil }
      // A redo is itself a strike; what it brought back is not brought back again.
      if folios.at(target)?.event.struck != nil { continue }
      return folio
    }
    return nil
  }
}

extension [Folio] {
  /// The folio with this number.
  public func at(_ number: Int) -> Folio? {
    indices.contains(number - 1) ? self[number - 1] : nil
  }
}

extension Event {
  /// The folio whose effect it takes away; `nil` for all but strikes.
  public var struck: Int? {
    switch self {
    case .strike(.folioStruck(let folio)): folio
    case .case, .people, .protocol, .session, .room, .floor, .record, .acta: nil
    }
  }
}
