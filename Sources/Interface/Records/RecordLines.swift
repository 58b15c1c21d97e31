import Dialogue
import Wording

extension AppState {
  /// What a list shows of a record: its kind and the text that tells it apart.
  func line(of record: Record) -> String {
    let kind = look.wording.records.kind(record.kind)
    return ([kind.capitalizedFirst, caption(of: record)].filter { !$0.isEmpty })
      .joined(separator: separator)
  }

  /// The text that tells a record apart from its like.
  func caption(of record: Record) -> String {
    var parts: [String] = []
    for key in [FieldKey.name, .title, .action, .text, .by, .place, .newDate, .reasons, .words] {
      guard let value = record[key] else { continue }
      parts.append(shown(value))
      break
    }
    if record.kind == .victim, parts.isEmpty { parts.append(look.wording.records.unidentified) }
    let parties =
      (record.party().map { [$0] } ?? []) + record.parties(.responsible)
    let names = parties.compactMap { table?.mesa.party($0)?.name }
    if !names.isEmpty { parts.append(names.joined(separator: ", ")) }
    return parts.joined(separator: separator)
  }

  /// How it stands: the state that matters most for its kind.
  func status(of record: Record) -> String {
    let keys: [FieldKey] = [
      .accreditation, .state, .result, .answer, .ratification, .satisfaction, .standing,
      .measureState, .conclusion, .verified, .understood, .statementKind, .acceptsMediation,
      .victimState, .recipient, .riskLevel, .allyDecision, .planKind, .lintRule,
    ]
    let code = keys.lazy.compactMap { key -> String? in
      guard let spec = RecordSchema.field(key, of: record.kind), let code = record.code(key) else {
        return nil
      }
      return self.shown(.code(code), in: spec)
    }.first
    var parts: [String] = []
    if let code { parts.append(code) }
    if let since = record.date(.since) {
      parts.append("\(look.wording.records.field(.since)) \(look.wording.dates.short(since))")
    }
    if !record.text(.phone).isEmpty { parts.append(record.text(.phone)) }
    if let minutes = record.number(.minutes) { parts.append(texts.minutes(minutes)) }
    if let deadline = record.deadline() { parts.append(shown(.deadline(deadline))) }
    if let date = record.date(.date) { parts.append(look.wording.dates.short(date)) }
    return parts.joined(separator: separator)
  }

  /// A value of a field as a person reads it.
  func shown(_ value: Value, in spec: FieldSpec) -> String {
    guard case .choice(let list) = spec.type, case .code(let code) = value else {
      return shown(value)
    }
    return look.wording.records.code(code, in: list)
  }

  /// A value as a person reads it.
  func shown(_ value: Value) -> String {
    switch value {
    case .text(let text): Shown.line(text)
    case .code(let code): look.wording.records.code(code)
    case .date(let date): look.wording.dates.short(date)
    case .number(let number): String(number)
    case .flag(let flag): flag ? texts.yes : texts.no
    case .party(let party): table?.mesa.party(party)?.name ?? String(party)
    case .parties(let parties):
      parties.map { table?.mesa.party($0)?.name ?? String($0) }.joined(separator: ", ")
    case .record(let id): table?.mesa.records[id].map { caption(of: $0) } ?? String(id)
    case .deadline(let deadline): look.wording.records.deadline(deadline, look.wording.dates)
    }
  }
}
