import Dialogue

extension AppState {
  /// All the words by which a record is found: how it is called and stands, its texts, the parties
  /// and people that it names, and the matter of the agenda that it is about.
  func matter(of record: Record) -> String {
    var parts = [line(of: record), status(of: record)]
    for spec in record.kind.declaration.fields {
      guard let value = record[spec.key] else { continue }
      switch value {
      case .text(let text): parts.append(text)
      case .code: parts.append(shown(value, in: spec))
      case .party, .parties, .person, .people: parts.append(shown(value))
      case .record(let id):
        if let other = table?.mesa.records[id], other.kind == .agendaItem {
          parts.append(other.text(.title))
        }
      case .date, .number, .flag, .mentions, .session, .deadline: break
      }
    }
    if let agreement = record.reference(.agreement).flatMap({ table?.mesa.records[$0] }),
      let item = agreement.reference(.agendaItem).flatMap({ table?.mesa.records[$0] })
    {
      parts.append(item.text(.title))
    }
    return parts.joined(separator: " ")
  }
}
