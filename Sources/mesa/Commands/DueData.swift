import Dialogue
import Notation
import Wording

/// What falls due, as data for other programs.
struct DueData {
  let words: Words

  /// `[{"due":…,"days":…,"light":…,"reason":…,"mesa":…,…}]`; no `due` while a
  /// publication or the signature is awaited, or where no deadline was agreed; `hour` only where it
  /// ends at one; no `light` and no `days` of what does not bind; `told` only where what was reported after a
  /// finding says something else, and `period` only of what is done time and again.
  func json(_ rows: [DueRow]) -> [UInt8] {
    var json = JSONWriter()
    json.list(rows) { json, row in json.object { write(row, to: &$0) } }
    return json.bytes
  }

  private func write(_ row: DueRow, to json: inout JSONWriter) {
    if let date = row.date { json.member("due", date.description) }
    if let hour = row.due?.hour { json.member("hour", hour.description) }
    if let days = row.days { json.member("days", days) }
    if let light = row.reason.light { json.member("light", light.rawValue) }
    json.member("reason", row.reason.rawValue)
    if let told = row.toldBesides { json.member("told", told.rawValue) }
    if let span = row.span {
      json.member("period") {
        $0.member("from", span.lowerBound.description)
        $0.member("until", span.upperBound.description)
      }
    }
    json.member("mesa", row.mesa)
    json.member("name", row.name)
    json.member("record", row.record.identity)
    json.member("kind", row.kind.rawValue)
    json.memberUnlessEmpty("what", row.what)
    if let agreement = row.agreement {
      json.member("agreement") {
        $0.member("record", agreement.identity)
        $0.member("text", row.agreementText)
      }
    }
    json.name("responsible")
    json.list(row.responsible) { $0.string($1) }
  }

  /// A table with a head; days as `2026-11-22`, or `2026-11-22 10:31` where they end at an hour, so
  /// that they sort as text.
  func csv(_ rows: [DueRow]) -> String {
    let labels = words.due.labels
    var table = CSVText()
    table.add(
      [
        labels.due, labels.days, labels.light, labels.state, labels.mesa, labels.name, labels.kind,
        labels.what, labels.agreement, labels.responsible,
      ].map { .text($0) })
    for row in rows {
      table.add([
        .text(day(row)), row.days.map { .number($0) } ?? .text(""),
        .text(row.reason.light.map(words.due.lights.light) ?? ""),
        .text(words.due.lights.reason(row.reason)),
        .text(row.mesa), .text(row.name), .text(words.records.kind(row.kind)), .text(row.what),
        .text(row.agreementText), .text(row.responsible.joined(separator: "; ")),
      ])
    }
    return table.text
  }

  private func day(_ row: DueRow) -> String {
    [row.date?.description, row.due?.hour?.description].compactMap { $0 }.joined(separator: " ")
  }
}
