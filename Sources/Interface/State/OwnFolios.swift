import Dialogue

/// What this window wrote, so that it takes back its own and not what another hand wrote meanwhile.
struct OwnFolios: Sendable {
  /// The last folio when the window opened the book: what stands before is anybody's to take back.
  let opened: Int
  private var written: Set<Int> = []
  /// Strikes of this window that can be taken back, in the order in which they were written.
  private var undone: [Int] = []
  /// Folios that were written at once, of several each.
  private var joint: [[Int]] = []
  /// Those of what is being written.
  private var current: [Int] = []

  init(opened: Int) { self.opened = opened }

  func contains(_ folio: Int) -> Bool { folio <= opened || written.contains(folio) }

  /// Takes in a folio that this window has just written. Whatever is written in a family ends what
  /// could be done again there.
  mutating func take(_ number: Int, in chronicle: Chronicle) {
    guard let folio = chronicle.folios.at(number) else { return }
    current.append(number)
    guard let target = folio.event.struck.flatMap(chronicle.folios.at) else {
      written.insert(number)
      undone = undone.filter { family(of: $0, in: chronicle) != folio.event.family }
      return
    }
    if target.event.struck == nil {
      undone.append(number)
    } else {
      undone.removeAll { $0 == target.number }
    }
  }

  /// What was being written is whole.
  mutating func endTransaction() {
    if current.count > 1 { joint.append(current) }
    current = []
  }

  /// The folios that this window wrote together with one, it among them.
  func together(with folio: Int) -> [Int] { joint.last { $0.contains(folio) } ?? [folio] }

  /// Whether a strike of this window can be taken back.
  func canRedo(_ strike: Int) -> Bool { undone.contains(strike) }

  /// The strike of this window that was written last in some families and can be taken back.
  func lastUndone(of families: Families, in chronicle: Chronicle) -> Folio? {
    undone.last { number in
      guard !chronicle.struck.contains(number), let family = family(of: number, in: chronicle)
      else { return false }
      return families.contains(family)
    }.flatMap(chronicle.folios.at)
  }

  private func family(of strike: Int, in chronicle: Chronicle) -> Family? {
    chronicle.folios.at(strike)?.event.struck.flatMap(chronicle.folios.at)?.event.family
  }
}

extension AppState {
  /// Takes in a folio that this window wrote, also where another that belongs to it then failed.
  public mutating func takeOwn(_ folio: Int) {
    guard let chronicle = table?.chronicle else { return }
    table?.own.take(folio, in: chronicle)
  }

  /// The families that are written in this room.
  private var families: Families { type(of: top).declaration.families }

  /// The folio that would be undone in this room.
  var undoTarget: Folio? {
    guard let table else { return nil }
    return table.chronicle.lastInForce(of: families, where: table.own.contains)
  }

  /// Undoes that folio; one that stood before this window was opened, perhaps by another hand, only
  /// when it is asked for again.
  mutating func undo() -> [Effect] {
    guard let table, let target = undoTarget else { return [] }
    if target.number <= table.own.opened, table.askedUndo != target.number {
      self.table?.askedUndo = target.number
      let what = Frame.fitted(sentence(of: target, table), to: max(20, size.columns - 48))
      message = Message(
        .warning,
        sharing.undoesEarlier(
          what, target.number, target.by, look.wording.dates.stamp(target.at), key(of: "undo")))
      return []
    }
    self.table?.askedUndo = nil
    return strikes(act(of: target, table)) { .undo(folio: $0) }
  }

  /// What the parties answered when a session was closed, and how it was said to have ended, is of its
  /// closing: all are taken back.
  private func answers(with closing: Folio, _ table: TableState) -> [Int] {
    guard case .session(.sessionClosed) = closing.event else { return [] }
    return table.own.together(with: closing.number).filter { number in
      guard !table.chronicle.struck.contains(number), let folio = table.chronicle.folios.at(number)
      else { return false }
      if case .session(.sessionRevised) = folio.event { return true }
      return folio.event.family == .record
    }
  }

  /// What one key wrote is one act: all of it is taken back, the last first.
  ///
  /// What happened on the floor is taken back alone: nobody lifts the curtain by taking back what was written
  /// when it came down. Whoever was written down to be present stays among the people.
  private func act(of target: Folio, _ table: TableState) -> [Int] {
    if case .session(.sessionClosed) = target.event {
      return answers(with: target, table) + [target.number]
    }
    let family = target.event.family
    guard family != .floor else { return [target.number] }
    let others = table.own.together(with: target.number).filter { number in
      guard number != target.number, !table.chronicle.struck.contains(number),
        let event = table.chronicle.folios.at(number)?.event
      else { return false }
      let isPerson = event.family == .people && family != .people
      return event.family != .floor && !isPerson && event.struck == nil
    }
    return ([target.number] + others).sorted(by: >)
  }

  private func strikes(_ folios: [Int], _ command: (Int) -> StrikeCommand) -> [Effect] {
    folios.count == 1
      ? folios.map { .perform(.strike(command($0))) }
      : [.performAll(folios.map { .strike(command($0)) })]
  }

  /// Does again what was undone, and what was undone with it.
  mutating func redo() -> [Effect] {
    guard let table, let strike = redoTarget else { return [] }
    let others = table.own.together(with: strike.number).filter {
      $0 != strike.number && table.own.canRedo($0) && !table.chronicle.struck.contains($0)
    }
    // What was undone last stood first.
    return strikes((others + [strike.number]).sorted(by: >)) { .redo(folio: $0) }
  }

  /// The strike that would be taken back in this room.
  var redoTarget: Folio? {
    guard let table else { return nil }
    if let own = table.own.lastUndone(of: families, in: table.chronicle) { return own }
    // Written before this window was opened, and nothing since.
    guard let strike = table.chronicle.redoable, strike.number <= table.own.opened,
      let target = strike.event.struck.flatMap(table.chronicle.folios.at),
      families.contains(target.event.family)
    else { return nil }
    return strike
  }
}
