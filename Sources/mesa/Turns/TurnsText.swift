import Dialogue
import Interface
import Wording

/// Who spoke for how long, as bars of characters.
struct TurnsText {
  let words: Words

  /// Columns of the longest bar, and of the names before it.
  private static let width = 30
  private static let names = 28

  func page(_ table: TurnsTable) -> String {
    let session = table.session.map { words.turns.session($0.serial) } ?? words.turns.allSessions
    let head = "\(Shown.line(table.name)): \(session)"
    guard !table.rows.isEmpty else { return head + "\n\n" + words.turns.nobody }
    let parts = TurnsTable.Group.allCases.map { section($0, table) }
    let unheard = table.unheard.isEmpty ? "" : words.turns.unheard(table.unheard)
    return ([head] + parts + [unheard]).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func section(_ group: TurnsTable.Group, _ table: TurnsTable) -> String {
    let rows = table.rows(group)
    guard !rows.isEmpty else { return "" }
    let most = max(1, rows.map(\.seconds).max() ?? 1)
    let shares = table.shares(group)
    let lines = rows.indices.map { index in
      let (row, share) = (rows[index], shares?[index])
      let name = short(Shown.line(row.name))
      let space = String(repeating: " ", count: max(0, Self.names - TextWidth.of(name)))
      let length = row.seconds > 0 ? max(1, row.seconds * Self.width / most) : 0
      let bar = String(repeating: "█", count: length)
      return "  \(name)\(space)  \(bar) \(figures(row, share))"
    }
    return ([words.turns.group(group.rawValue)] + lines).joined(separator: "\n")
  }

  /// As many letters as have room.
  private func short(_ name: String) -> String {
    guard TextWidth.of(name) > Self.names else { return name }
    var name = name
    while TextWidth.of(name) >= Self.names { name.removeLast() }
    return name + "…"
  }

  private func figures(_ row: TurnsTable.Row, _ share: Int?) -> String {
    let clock = FloorTexts(words.language).clock(row.seconds)
    if row.group == .matter {
      return clock + (row.planned.map { words.turns.planned($0) } ?? "")
    }
    guard let turns = row.turns, let share else { return clock }
    return "\(clock) (\(share)%), \(words.turns.turns(turns, row.interruptions ?? 0))"
  }
}
