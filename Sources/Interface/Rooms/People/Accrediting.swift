import Dialogue

extension AppState {
  /// Accredits the marked people, else the one under the cursor, by the last credential of their
  /// party; where that has none, or somebody stands for no party, the form asks.
  mutating func accredit() -> [Effect] {
    guard let mesa = table?.mesa else { return [] }
    let chosen = chosenPeople
    let pending = chosen.filter { $0.accreditation != .accredited }
    guard let first = pending.first ?? chosen.first else { return [] }
    if pending.isEmpty {
      if chosen.count == 1 { return openForm(.people(.credential(first.person.id))) }
      message = Message(.info, look.wording.refusals.sentence(.nothingChanges))
      return []
    }
    let commands = pending.map { accreditation(of: $0, mesa) }
    guard !commands.contains(where: { $0 == nil }) else {
      // The first that lacks one is asked about; what is written there serves the others.
      let lacking = zip(pending, commands).first { $0.1 == nil }?.0 ?? first
      return openForm(.people(.credential(lacking.person.id)))
    }
    guard let effect = effect(of: commands.compactMap { $0 }) else { return [] }
    if chosen.count == 1 { _ = move(.by(1)) }
    return [effect]
  }

  /// `nil` where nothing says by which document.
  private func accreditation(of row: PersonRow, _ mesa: Mesa) -> Command? {
    guard row.person.party != nil else { return nil }
    let own = row.record.flatMap { $0.text(.credential).isEmpty ? nil : $0 }
    // An observation is lifted, and a term renewed, by whoever says with what.
    if row.accreditation == .observed || row.accreditation == .expired { return nil }
    let last = lastCredential(of: row.person.party, besides: row.person.id, mesa)
    guard let source = own ?? last else { return nil }
    var values = row.record?.values ?? [.person: .person(row.person.id), .voice: .flag(true)]
    for key: FieldKey in [.credential, .signedBy, .authority, .scope, .expiry]
    where values[key] == nil {
      values[key] = source[key]
    }
    values[.accreditation] = .code(.accredited)
    guard let record = row.record else { return .record(.addRecord(.delegate, values)) }
    return .record(.reviseRecord(record.id, .delegate, values, from: record.seen))
  }
}
