import Dialogue
import Wording

extension AppState {
  /// What a folded row says of those below it: how many of each kind, and the worst that is found on
  /// them or falls due.
  func foldedWords(
    _ place: Int, _ standing: RecordsStanding, _ table: TableState
  ) -> (text: String, scope: Scope) {
    let hidden = standing.rows[(place + 1)...].prefix(standing.rows[place].below).map(\.record)
    var counts: [(kind: RecordKind, count: Int)] = []
    for record in hidden {
      if let index = counts.firstIndex(where: { $0.kind == record.kind }) {
        counts[index].count += 1
      } else {
        counts.append((record.kind, 1))
      }
    }
    // The first kind, then the worst, so that neither is cut off where there is little room.
    let words = counts.map { look.wording.records.counted($0.count, $0.kind) }
    var parts = Array(words.prefix(1))
    let findings = findings(below: place, hidden, standing)
    let blocking = findings.count(where: \.blocks)
    let light = worstLight(of: hidden, table)
    if let light { parts.append(look.wording.lights.short(light.reason, days: nil)) }
    if blocking > 0 {
      parts.append(look.glyphs.box("!!") + texts.hiddenBlocking(blocking))
    } else if !findings.isEmpty {
      parts.append(look.glyphs.box("!") + texts.hiddenWarning(findings.count))
    }
    parts += words.dropFirst()
    return (parts.joined(separator: separator), light?.light?.scope ?? .text)
  }

  /// What is not waived of the findings on hidden rows, and on the row itself by what they lack.
  private func findings(
    below place: Int, _ hidden: [Record], _ standing: RecordsStanding
  ) -> [LintFinding] {
    let own = standing.findingsOn[standing.rows[place].record.id, default: []]
      .filter { finding in hidden.contains { $0.id == finding.record } }
    return (own + hidden.flatMap { standing.findingsOn[$0.id, default: []] })
      .filter { !$0.isWaived }
  }

  /// The most urgent of what is promised below, where it is urgent at all.
  private func worstLight(of hidden: [Record], _ table: TableState) -> CommitmentView? {
    let views = hidden.compactMap { commitmentView($0, table) }
      .filter { $0.light == .red || $0.light == .amber }
    return views.first { $0.light == .red } ?? views.first
  }
}
