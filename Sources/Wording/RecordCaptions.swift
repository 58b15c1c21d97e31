import Dialogue

extension Wording {
  /// The words that tell a record apart from its like, and in brackets whose it is.
  ///
  /// It is the text without which the record could not be written; where there is none, the
  /// party's name with what was chosen.
  public func caption(
    of record: Record, parties: (PartyID) -> String?, people: (PersonID) -> Person?,
    records: (RecordID) -> Record?
  ) -> String {
    let party = (record.party() ?? record.person().flatMap(people)?.party)
      .map { parties($0) ?? $0.description }
    let owner = record.kind.declaration.owner
      .flatMap { record.reference($0.key) }.flatMap(records)
      .flatMap { lead(of: $0, people) }
    guard let lead = lead(of: record, people) else {
      let chosen = firstChoice(of: record)
      let parts = [party, chosen].compactMap(\.self)
      let text = parts.isEmpty ? record.number.description : parts.joined(separator: ", ")
      return owner.map { "\(text) («\($0)»)" } ?? text
    }
    return (party ?? owner.map { "«\($0)»" }).map { "\(lead) (\($0))" } ?? lead
  }

  /// What names it, of the texts without which the record could not be written and the names, cut to
  /// one short line.
  private func lead(of record: Record, _ people: (PersonID) -> Person?) -> String? {
    let declaration = record.kind.declaration
    let texts = declaration.lead.compactMap(declaration.field).filter { field in
      switch field.type {
      // A key stands for a name.
      case .line, .area, .personOrText:
        field.isRequired || field.key == .name || field.key == .key
      case .person: true
      case .choice, .date, .hour, .number, .flag, .party, .parties, .people, .record, .session,
        .deadline:
        false
      }
    }
    let text = texts.map { field in
      record.person(field.key).map { people($0)?.name ?? $0.description } ?? record.text(field.key)
    }.first { !$0.isEmpty }
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
