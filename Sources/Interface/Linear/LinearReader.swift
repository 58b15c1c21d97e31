import Wording

/// The screens as lines that are written one below the other, and answered with a line.
///
/// A value that remembers what was said: what changed comes first, and only what changed while the room
/// is the same. It drives nothing by itself: ``events(for:in:)`` says what a line means, the state takes
/// that as it takes keys, and ``tell(_:)`` says how things stand then.
public struct LinearReader: Sendable {
  /// What was said of the room, and of what lies over it.
  var room: LinearTold?
  var sheet: LinearTold?
  /// What this reader itself has to say to the line that was typed.
  var remarks: [String] = []
  var form = LinearFormReader()
  private var isFormHinted = false
  private var isWelcomed = false
  private var wasFiltering = false
  private var message: Message?
  private var alarm: String?
  /// Another part of the list was asked for, or all of it.
  var wish: Wish?

  enum Wish { case more, less, all }

  public init() {}

  /// What is to be said now, one line each, without regard to any width.
  public mutating func tell(_ state: AppState) -> [String] {
    let texts = state.linear
    var lines = isWelcomed ? [] : [texts.welcome]
    isWelcomed = true
    lines += remarks
    remarks = []
    if let said = state.alarm, said != alarm { lines.append(said) }
    alarm = state.alarm
    if let said = state.message, said != message { lines.append(said.text) }
    message = state.message
    defer { wish = nil }
    guard case .form(let open) = state.linearPlace else {
      if state.openForms.isEmpty { form = LinearFormReader() } else { form.lookAway() }
      return (lines + place(state, hasSpoken: !lines.isEmpty)).map { Shown.line($0) }
    }
    sheet = nil
    let fields = form.tell(open, of: state, isHinted: isFormHinted, readsAll: wish == .all)
    isFormHinted = isFormHinted || open.hasButton
    return (lines + fields).map { Shown.line($0) }
  }

  /// Something happened, such as a line that the state took: what it says now is new, also where it says
  /// the same again.
  public mutating func forgetMessage() { message = nil }

  // MARK: Rooms, lists and texts

  private mutating func place(_ state: AppState, hasSpoken: Bool) -> [String] {
    let name = state.linearName
    let panes = LinearText(state.linear).panes(of: state.linearPage)
    let isSheet = state.sheet != nil
    let known = isSheet ? sheet : room
    let told = known?.name == name ? known : nil
    let comesBack = !isSheet && sheet != nil
    var next = told ?? LinearTold(name)
    var lines: [String] = []
    if told == nil, !isSheet { lines += [LinearText(state.linear).line(of: state.topBar)] }
    if told == nil, case .picker = state.linearPlace { lines.append(state.linear.pickerHint) }
    let isFiltering = if case .filter = state.linearPlace { true } else { false }
    if isFiltering, !wasFiltering { lines.append(state.linear.filterHint) }
    wasFiltering = isFiltering
    let reading = Self.reading(panes)
    for pane in panes {
      let said = say(pane, told, isRead: pane.id == reading)
      lines += said.lines
      next.take(pane, first: said.first)
    }
    if isSheet { sheet = next } else { (room, sheet) = (next, nil) }
    if lines.isEmpty, !hasSpoken || comesBack { return Self.standing(panes) }
    return lines
  }

  /// The pane of which the next part is asked for: that of the keys, unless only another has one.
  private static func reading(_ panes: [LinearPane]) -> PaneID? {
    let long = panes.filter { $0.isInParts }
    return (long.first(where: \.takesKeys) ?? long.first ?? panes.first(where: \.takesKeys))?.id
  }

  private func say(
    _ pane: LinearPane, _ told: LinearTold?, isRead: Bool
  ) -> (lines: [String], first: Int) {
    let around = pane.firstAroundCursor
    guard let told else { return (opening(pane, from: around), around) }
    guard let wish else { return told.changes(of: pane) }
    let before = told.first(of: pane.id) ?? around
    if wish == .all { return (pane.lines, before) }
    guard isRead else { return ([], before) }
    let first = pane.first(after: before, by: wish == .more ? 1 : -1)
    return (first == before ? [pane.texts.nothingMore] : pane.whole(from: first), first)
  }

  /// Of a list that the keys do not go to, only where it stands; the word for all reads it.
  private func opening(_ pane: LinearPane, from first: Int) -> [String] {
    guard let rows = pane.rows, !rows.isFocused, rows.count > 0 else {
      return pane.whole(from: first)
    }
    return [pane.head, rows.line(rows.cursor)]
  }

  /// Where one stands, when nothing else is to be said.
  private static func standing(_ panes: [LinearPane]) -> [String] {
    panes.flatMap { pane -> [String] in
      guard let rows = pane.rows, rows.isFocused else { return [] }
      return [pane.head, rows.count > 0 ? rows.line(rows.cursor) : rows.empty]
    }
  }
}
