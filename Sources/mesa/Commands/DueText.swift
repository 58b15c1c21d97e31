import Dialogue
import Interface
import Wording

/// What falls due, in words.
struct DueText {
  let words: Words

  /// Widest line, in columns.
  private static let width = 78
  private static let indent = 12

  func page(_ rows: [DueRow]) -> String {
    rows.isEmpty ? words.due.nothing : rows.map(entry).joined(separator: "\n\n")
  }

  private func entry(_ row: DueRow) -> String {
    let labels = words.due.labels
    let day = row.due.flatMap(words.dates.short) ?? words.due.noDay
    let head = day + String(repeating: " ", count: max(2, Self.indent - TextWidth.of(day)))
    var lines = hanging(words.due.lights.sentence(row.reason, days: row.days), after: head)
    if let told = row.toldBesides { lines += hanging(words.due.lights.told(told)) }
    if let span = row.span { lines += hanging(words.due.lights.period(words.dates.short(span))) }
    let kind = words.records.kind(row.kind).capitalizedFirst
    lines += hanging(row.what.isEmpty ? kind : "\(kind): \(row.what)")
    lines += hanging("\(labels.responsible): \(responsible(row))")
    lines += hanging("\(labels.agreement): \(row.agreementText)")
    return (lines + hanging("\(labels.mesa): \(row.name) (\(row.mesa))")).joined(separator: "\n")
  }

  private func responsible(_ row: DueRow) -> String {
    row.responsible.isEmpty ? words.due.nobody : row.responsible.joined(separator: "; ")
  }

  private func hanging(_ text: String, after head: String? = nil) -> [String] {
    let space = String(repeating: " ", count: Self.indent)
    return RunningText.hanging(
      text, after: head ?? space, indent: Self.indent, width: Self.width)
  }
}
