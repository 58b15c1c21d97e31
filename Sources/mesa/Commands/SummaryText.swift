import Dialogue
import Interface
import Notation
import Registry
import Wording

/// The list of the library, in words or as data.
struct SummaryText {
  let words: Words

  /// A line a mesa: identifier, phase, progress, last session, name.
  func table(_ summaries: [MesaSummary]) -> String {
    let rows = summaries.map(row)
    let widths = (0..<3).map { column in rows.map { TextWidth.of($0[column]) }.max() ?? 0 }
    return rows.map { row in
      let cells = row.enumerated().map { index, cell in
        index < widths.count
          ? cell + String(repeating: " ", count: widths[index] - TextWidth.of(cell)) : cell
      }
      return cells.joined(separator: "  ").trimmedEnd
    }.joined(separator: "\n")
  }

  private func row(_ summary: MesaSummary) -> [String] {
    let name = Shown.line(summary.name)
    if let problem = summary.problem {
      return [Shown.line(summary.id), Explanation(words).sentence(problem), "", name]
    }
    let progress = "\(words.terms.numberedPhase(summary.phase)) \(summary.settled)/\(summary.total)"
    return [summary.id, progress, session(of: summary), name]
  }

  /// The same as data; a mesa that cannot be read has a `problem` instead of its state.
  func json(_ summaries: [MesaSummary]) -> [UInt8] {
    var json = JSONWriter()
    json.list(summaries) { json, summary in json.object { write(summary, to: &$0) } }
    return json.bytes
  }

  private func write(_ summary: MesaSummary, to json: inout JSONWriter) {
    json.member("id", summary.id)
    json.member("name", summary.name)
    if let problem = summary.problem {
      json.member("problem", Explanation(words).sentence(problem))
    }
    json.member("code", summary.code)
    json.member("place", summary.place)
    json.member("mechanism", summary.mechanism.rawValue)
    json.member("moment", summary.moment.rawValue)
    json.member("phase", ChecklistID.phase(summary.phase).description)
    json.member("settled", summary.settled)
    json.member("total", summary.total)
    if let last = summary.lastSession {
      json.member("lastSession") {
        $0.member("number", last.number)
        $0.member("date", last.date.description)
        $0.member("isOpen", summary.isSessionOpen)
      }
    }
    json.member("lastAt", summary.lastAt.description)
    json.member("folios", summary.folios)
  }

  private func session(of summary: MesaSummary) -> String {
    guard let last = summary.lastSession else { return words.report.noSession }
    let text = summary.isSessionOpen ? words.report.openSession : words.report.session
    return text(last.number, words.dates.short(last.date))
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
