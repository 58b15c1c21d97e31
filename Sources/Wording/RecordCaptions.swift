import Dialogue

extension Wording {
  /// The words that tell a record apart from its like, and in brackets whose it is.
  ///
  /// It is the text without which the record could not be written; where there is none, the
  /// party's name with what was chosen.
  public func caption(
    of record: Record, parties: (PartyID) -> String?, records: (RecordID) -> Record?
  ) -> String {
    let party = record.party().map { parties($0) ?? $0.description }
    let owner = record.kind.declaration.owner
      .flatMap { record.reference($0.key) }.flatMap(records).flatMap(lead)
    guard let lead = lead(of: record) else {
      let chosen = firstChoice(of: record)
      let parts = [party, chosen].compactMap(\.self)
      let text = parts.isEmpty ? record.number.description : parts.joined(separator: ", ")
      return owner.map { "\(text) («\($0)»)" } ?? text
    }
    return (party ?? owner.map { "«\($0)»" }).map { "\(lead) (\($0))" } ?? lead
  }

  /// What names it, of the texts without which the record could not be written and the names, cut to
  /// one short line.
  private func lead(of record: Record) -> String? {
    let declaration = record.kind.declaration
    let texts = declaration.lead.compactMap(declaration.field).filter { field in
      switch field.type {
      case .line, .area: field.isRequired || field.key == .name
      case .choice, .date, .hour, .number, .flag, .party, .parties, .record, .session, .deadline:
        false
      }
    }
    let text = texts.lazy.map { record.text($0.key) }.first { !$0.isEmpty }
    guard let text else { return texts.isEmpty ? nil : records.unnamed(record.kind) }
    let line = text.split(separator: "\n").first ?? ""
    return line.count <= 80 ? String(line) : line.prefix(79) + "…"
  }

  private func firstChoice(of record: Record) -> String? {
    for field in record.kind.declaration.fields {
      guard case .choice(let list) = field.type, case .code(let code)? = record[field.key]
      else { continue }
      return records.code(code, in: list)
    }
    return nil
  }
}
