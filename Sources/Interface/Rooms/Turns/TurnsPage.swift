import Dialogue
import Wording

extension AppState {
  /// Bars by group, then each turn in its order.
  func page(of room: TurnsRoom) -> Page {
    let standing = room.standing(self)
    let title =
      room.session.map { turnsTexts.session($0.serial) } ?? turnsTexts.allSessions
    let numbers = table?.mesa.speakerNumbers ?? [:]
    return Page(
      listPane(
        floorTexts.turns + separator + title, count: standing.rows.count,
        empty: turnsTexts.nobody
      ) { index in row(standing.rows[index], numbers) })
  }

  private func row(_ row: TurnsStanding.Row, _ numbers: [PersonID: String]) -> Row {
    let words = look.wording.floor
    switch row {
    case .group(let group):
      return Row(turnsTexts.group(group.rawValue), right: heads(of: group), .textStrong)
    case .turns:
      return Row(floorTexts.turnsInOrder, right: turnsTexts.headTime, .textStrong)
    case .unheard(let names):
      var row = Row(turnsTexts.unheard(names), .textDim)
      row.wraps = true
      return row
    case .bar(let row, let share, let most):
      return Row(line(of: row, most: most), right: figures(of: row, share))
    case .turn(_, let turn):
      let parts = [
        turn.begins.description, name(of: turn.speaker, numbers),
        turn.isInterruption ? floorTexts.interruption : "",
      ]
      return Row(
        "  " + parts.filter { !$0.isEmpty }.joined(separator: look.glyphs.gap),
        right: words.clock(turn.seconds))
    }
  }

  /// The name, and beside it a bar as long as its part of the longest; read aloud there is none.
  private func line(of row: TurnsTable.Row, most: Int) -> String {
    let name = Shown.line(row.name)
    guard look.glyphs != .spoken else { return name }
    let width = min(28, size.columns / 3)
    let short = Frame.fitted(name, to: width)
    let room = max(4, size.columns - width - 32)
    let length = row.seconds > 0 ? max(1, row.seconds * room / most) : 0
    return "  " + short + String(repeating: " ", count: max(0, width - TextWidth.of(short)) + 1)
      + String(repeating: look.glyphs.bar, count: length)
  }

  /// What the figures at the right of a group are.
  private func heads(of group: TurnsTable.Group) -> String {
    switch group {
    case .party, .person, .sex:
      inColumns(turnsTexts.headTime, "%", turnsTexts.headTurns)
    case .matter, .other: turnsTexts.headTime
    }
  }

  private func figures(of row: TurnsTable.Row, _ share: Int?) -> String {
    let clock = look.wording.floor.clock(row.seconds)
    if row.group == .matter { return clock + (row.planned.map { turnsTexts.planned($0) } ?? "") }
    guard let turns = row.turns else { return clock }
    let interruptions = row.interruptions ?? 0
    let count = interruptions > 0 ? "\(turns) (\(interruptions))" : "\(turns)"
    return inColumns(clock, share.map { "\($0)%" } ?? "", count)
  }

  /// Each at the right edge of its column; read aloud only one after the other.
  private func inColumns(_ time: String, _ share: String, _ turns: String) -> String {
    guard look.glyphs != .spoken else {
      return [time, share, turns].filter { !$0.isEmpty }.joined(separator: look.glyphs.gap)
    }
    return zip([time, share, turns], [7, 5, 8]).map { text, width in
      String(repeating: " ", count: max(0, width - TextWidth.of(text))) + text
    }.joined()
  }

  func name(of speaker: Speaker, _ numbers: [PersonID: String]) -> String {
    switch speaker {
    case .person(let id):
      [numbers[id] ?? "", table?.mesa.name(of: id) ?? ""].filter { !$0.isEmpty }
        .joined(separator: " ")
    case .party(let id):
      look.wording.floor.somebodyOf(table?.mesa.party(id)?.name ?? id.description)
    }
  }
}
