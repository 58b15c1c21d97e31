import Content
import Dialogue
import Wording

extension AppState {
  /// What the row of somebody held says before all else; `nil` where they are in no alarm.
  func custodyAlarm(_ detention: Record) -> ShownLight? {
    guard detention.kind == .detention else { return nil }
    let rules = InstrumentContent.custody.map(\.rule)
    guard detention.isInAlarm(at: now, by: rules) else { return nil }
    let words = look.wording.custody
    let limit = CustodyClock(detention, at: now, by: rules)?.limit
    return ShownLight(
      state: [limit.map(words.overShort) ?? words.noHabeasCorpus, states(of: detention)]
        .joined(separator: separator),
      day: nil, scope: .dueOverdue)
  }

  /// How long somebody has been held and what the law says of it, with who is to be called.
  func custodyParagraphs(_ detention: Record) -> [Paragraph] {
    let words = look.wording.custody
    let rows = InstrumentContent.custody
    if detention.isNotLocated { return [Paragraph(text: words.notLocated, scope: .messageWarning)] }
    guard let clock = CustodyClock(detention, at: now, by: rows.map(\.rule)) else { return [] }
    var lines = [
      Paragraph(
        text: clock.minutes.map(words.elapsed) ?? words.hourMissing,
        scope: clock.minutes == nil ? .messageWarning : .text)
    ]
    if clock.isOver, let limit = clock.limit {
      lines.append(Paragraph(text: words.over(limit), scope: .dueOverdue))
    }
    return lines
      + clock.rules.compactMap { rule in
        rows.first { $0.rule.id == rule.id }.map {
          Paragraph(text: words.rule($0.says[look.wording.language], rule.law))
        }
      }
  }
}
