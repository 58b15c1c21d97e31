import Dialogue

/// A room of one flat list, which is narrowed by what one types and by what is pending.
protocol FlatRoom: Room {
  associatedtype Elements: RandomAccessCollection where Elements.Index == Int
  typealias Element = Elements.Element

  /// All rows, narrowed or not.
  func elements(_ state: AppState) -> Elements

  func id(of element: Element) -> RowID

  /// What a row is found by.
  func matter(of element: Element, _ state: AppState) -> String

  /// Whether a row waits for somebody to do or say something.
  func isPending(_ element: Element, _ state: AppState) -> Bool

  /// The rows that are shown of a list that is narrowed, as of the last event.
  var sieved: SievedRows? { get set }
}

/// The rows of a flat list that its filter lets through.
struct SievedRows: Sendable {
  /// All that they depend on.
  struct Sieve: Hashable, Sendable {
    let moment: BookMoment?
    let filter: String
    let onlyPending: Bool
  }

  let sieve: Sieve
  /// Places among all rows, ascending.
  let places: [Int]
}

/// The rows that are shown, of all that there are.
struct ShownElements<Elements: RandomAccessCollection> where Elements.Index == Int {
  let all: Elements
  /// `nil` where all of them are.
  let places: [Int]?

  var count: Int { places?.count ?? all.count }
  var indices: Range<Int> { 0..<count }

  subscript(row: Int) -> Elements.Element { all[places?[row] ?? row] }
}

extension FlatRoom {
  func isPending(_ element: Element, _ state: AppState) -> Bool { false }

  func shown(_ state: AppState) -> ShownElements<Elements> {
    let all = elements(state)
    return ShownElements(all: all, places: sieve(all, state)?.places)
  }

  /// What is under the cursor.
  func element(_ state: AppState) -> Element? {
    let shown = shown(state)
    return shown.indices.contains(focus.row) ? shown[focus.row] : nil
  }

  /// How many rows there are, where not all of them are shown.
  func total(_ state: AppState) -> Int? {
    sifting?.isNarrowed == true ? elements(state).count : nil
  }

  func count(_ state: AppState) -> Int { shown(state).count }

  func id(ofRow row: Int, _ state: AppState) -> RowID? {
    let shown = shown(state)
    return shown.indices.contains(row) ? id(of: shown[row]) : nil
  }

  mutating func settle(_ state: AppState) { settleFlat(state) }

  /// The cursor goes with what it stood on; all rows are asked for once.
  mutating func settleFlat(_ state: AppState) {
    sieved = sieve(elements(state), state)
    let shown = shown(state)
    if focus.isAtEnd {
      focus.row = shown.count - 1
    } else if let id = focus.id,
      !shown.indices.contains(focus.row) || self.id(of: shown[focus.row]) != id
    {
      focus.row = shown.indices.first { self.id(of: shown[$0]) == id } ?? focus.row
    }
    focus.row = min(max(0, focus.row), max(0, shown.count - 1))
    focus.id = shown.indices.contains(focus.row) ? id(of: shown[focus.row]) : nil
  }

  /// While one types, the cursor goes to the first row that has the words, unless it is on one.
  mutating func sift(_ state: AppState) {
    sieved = sieve(elements(state), state)
    guard sifting?.isTyping == true, let id = focus.id else { return }
    let shown = shown(state)
    if !shown.indices.contains(where: { self.id(of: shown[$0]) == id }) { focus = RowFocus() }
  }

  mutating func standOnNextPending(_ state: AppState) -> Bool {
    let rows = shown(state)
    guard rows.count > 0 else { return false }
    for step in 1...rows.count {
      let row = (focus.row + step) % rows.count
      guard isPending(rows[row], state) else { continue }
      focus = RowFocus(row)
      return true
    }
    return false
  }

  /// `nil` where all rows are shown.
  private func sieve(_ all: Elements, _ state: AppState) -> SievedRows? {
    guard let sifting, sifting.isNarrowed else { return nil }
    let sieve = SievedRows.Sieve(
      moment: state.moment, filter: sifting.filter.text, onlyPending: sifting.onlyPending)
    if let sieved, sieved.sieve == sieve { return sieved }
    let words = sifting.words
    let places = all.indices.filter { place in
      if sifting.onlyPending, !isPending(all[place], state) { return false }
      return words.isEmpty || Sifting.holds(Folding.fold(matter(of: all[place], state)), words)
    }
    return SievedRows(sieve: sieve, places: places)
  }
}

extension AppState {
  /// What is said where a list has no rows, or none that its filter lets through.
  func emptyWords(_ sifting: Sifting?, none: String) -> String {
    guard let sifting, sifting.isNarrowed else { return none }
    return sifting.filter.isEmpty ? texts.nothingPending : texts.noRowMatches
  }

  /// A list with what is under the cursor beside it, where the window is wide enough for both, or
  /// below it, where the list leaves room.
  ///
  /// - Parameter isRead: whether a key reads all of it where not all is seen.
  func page(
    _ list: Pane, isRead: Bool = false, beside makeParagraphs: @autoclosure () -> [Paragraph]
  ) -> Page {
    let isBeside = size.columns >= Self.leastForDetail
    let spare = list.rowCount.map { body.rows - $0 - 2 } ?? 0
    guard isBeside || spare >= Self.leastBelow else { return Page(list) }
    let paragraphs = makeParagraphs()
    guard !paragraphs.isEmpty else { return Page(list) }
    let detail = Pane(
      id: .detail, border: border("", isFocused: false), margin: 1,
      body: .text(TextBody(paragraphs: paragraphs, more: isRead ? readAllHint : "")))
    return Page([list, detail]) { body in
      let (list, detail) =
        isBeside
        ? body.splitLeft(body.columns - min(80, body.columns * 2 / 5))
        : body.splitTop(body.rows - min(12, spare))
      return [list, detail]
    }
  }

  /// Columns of the window from which on what is under the cursor stands beside the list.
  static let leastForDetail = 140
  /// Rows that a pane below the list has at least, its border with it.
  private static let leastBelow = 6
}

extension Pane {
  /// How many lines a list takes, its heading with them.
  fileprivate var rowCount: Int? {
    guard case .rows(let rows) = body else { return nil }
    return rows.count + (rows.columns.isEmpty ? 0 : 1) + (rows.filter == nil ? 0 : 1)
  }
}
