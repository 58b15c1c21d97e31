import Dialogue
import Wording

extension AppState {
  /// What a list shows of a record: its name and the text that tells it apart.
  func line(of record: Record) -> String {
    let kind = record.kind == .acta ? "" : kindName(of: record)
    return [kind, caption(of: record)].filter { !$0.isEmpty }
      .joined(separator: separator)
  }

  /// The same without the parties, where those have a column of their own.
  func name(of record: Record) -> String {
    ([kindName(of: record)] + lead(of: record)).joined(separator: separator)
  }

  private func kindName(of record: Record) -> String {
    let person = table?.mesa.person(of: record)
    return look.wording.records.name(of: record, person: person).one.capitalizedFirst
  }

  /// The text that tells a record apart from its like, and whose it is.
  func caption(of record: Record) -> String {
    if record.kind == .acta {
      return look.wording.actaScreen.title(table?.mesa.frozen(record.id)?.number)
    }
    let names = partyNames(of: record)
    return (lead(of: record) + (names.isEmpty ? [] : [names])).joined(separator: separator)
  }

  /// The party that it is of, and those that are to do it.
  func partyNames(of record: Record) -> String {
    let parties =
      (table?.mesa.party(of: record).map { [$0] } ?? []) + record.parties(.responsible)
    return parties.compactMap { table?.mesa.party($0)?.name }.joined(separator: ", ")
  }

  private func lead(of record: Record) -> [String] {
    var parts: [String] = measure(of: record).map { [$0] } ?? []
    for key in record.kind.declaration.lead {
      guard let value = record[key] else { continue }
      parts.append(shown(value))
      break
    }
    if parts.isEmpty, let word = look.wording.records.unnamed(record.kind) { parts.append(word) }
    return parts
  }

  /// How it stands: the state that matters most for its kind, its day, and what else is asked for.
  func status(of record: Record) -> String {
    (chosenStates(of: record) + dayWords(of: record) + tellingWords(of: record))
      .joined(separator: separator)
  }

  /// The same without the day.
  func states(of record: Record) -> String {
    (chosenStates(of: record) + tellingWords(of: record)).joined(separator: separator)
  }

  /// By when, or on which day.
  func days(of record: Record) -> String { dayWords(of: record).joined(separator: separator) }

  private func chosenStates(of record: Record) -> [String] {
    record.kind.declaration.status.compactMap { key -> String? in
      guard let spec = record.kind.declaration.field(key) else { return nil }
      guard let code = record.code(key) else {
        return record.kind == .acceptance ? look.wording.actaScreen.unanswered : nil
      }
      let word = shown(.code(code), in: spec)
      switch key {
      case .acceptsMediation: return texts.toMediation(word)
      case .acceptsMediator: return texts.toMediator(word)
      case .verified: return "\(look.wording.records.field(.verified)): \(word)"
      default: return word
      }
    }
  }

  private func dayWords(of record: Record) -> [String] {
    var parts: [String] = []
    if let deadline = record.deadline() { parts.append(shown(.deadline(deadline))) }
    if let date = record.date(.date) { parts.append(look.wording.dates.short(date)) }
    if let since = record.date(.since) {
      parts.append("\(look.wording.records.field(.since)) \(look.wording.dates.short(since))")
    }
    return parts
  }

  /// A telephone, how many minutes.
  private func tellingWords(of record: Record) -> [String] {
    var parts: [String] = []
    if record.kind.declaration.asked(.phone) != nil,
      let phone = table?.mesa.person(of: record)?.details.phone, !phone.isEmpty
    {
      parts.append(phone)
    }
    if let minutes = record.number(.minutes) { parts.append(texts.minutes(minutes)) }
    return parts
  }

  /// «paro (48 horas)».
  private func measure(of record: Record) -> String? {
    guard let code = record.code(.forceMeasure) else { return nil }
    let name = look.wording.records.code(code, in: .forceMeasure)
    guard let duration = record.code(.duration), duration != .unsaid else { return name }
    return "\(name) (\(look.wording.records.code(duration, in: .duration)))"
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
    case .party(let party): table?.mesa.party(party)?.name ?? party.description
    case .parties(let parties):
      parties.map { table?.mesa.party($0)?.name ?? $0.description }.joined(separator: ", ")
    case .person(let id): shown(id)
    case .people(let ids): ids.map(shown).joined(separator: ", ")
    case .mentions: ""
    case .record(let id): table?.mesa.records[id].map { caption(of: $0) } ?? id.description
    case .session(let id): id.description
    case .deadline(let deadline): look.wording.records.deadline(deadline, look.wording.dates)
    }
  }

  /// The name of somebody, with what tells them from others who are called alike.
  private func shown(_ person: PersonID) -> String {
    guard let mesa = table?.mesa else { return person.description }
    let mark = mesa.mark(of: person).map { " (\(look.wording.people.mark($0)))" } ?? ""
    return Shown.line(mesa.name(of: person) + mark)
  }
}
