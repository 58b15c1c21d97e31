import Dialogue
import Interface
import Notation
import Wording

/// Who spoke for how long, as data for other programs.
struct TurnsData {
  let words: Words

  /// `[{"group":"party","name":…,"seconds":…,"turns":…,"interruptions":…}]`; `planned`, in minutes,
  /// only of a matter, and turns of no matter.
  func json(_ table: TurnsTable) -> [UInt8] {
    var json = JSONWriter()
    json.list(table.rows) { json, row in
      json.object { json in
        json.member("group", row.group.rawValue)
        json.member("name", row.name)
        json.member("seconds", row.seconds)
        if let turns = row.turns { json.member("turns", turns) }
        if let interruptions = row.interruptions { json.member("interruptions", interruptions) }
        if let planned = row.planned { json.member("planned", planned) }
      }
    }
    return json.bytes
  }

  func csv(_ table: TurnsTable) -> String {
    var csv = CSVText()
    csv.add(words.turns.columns.map { .text($0) })
    for row in table.rows {
      csv.add([
        .text(words.turns.group(row.group.rawValue)), .text(row.name), .number(row.seconds),
        number(row.turns), number(row.interruptions), number(row.planned),
      ])
    }
    return csv.text
  }

  private func number(_ value: Int?) -> CSVText.Cell { value.map { .number($0) } ?? .text("") }
}
