import Dialogue
import Wording

extension AppState {
  /// The instruments, and what was waived in any of them.
  var instrumentEntries: [PickerEntry] {
    let instruments = Instrument.allCases.map { instrument in
      let count = instrument.kinds.reduce(0) { $0 + (table?.mesa.records.all($1).count ?? 0) }
      return PickerEntry(
        .instrument(instrument),
        title: look.wording.records.instrument(instrument).capitalizedFirst,
        detail: count > 0 ? String(count) : "", obstacle: nil)
    }
    let waivers = ActionTable.action("waivers").map { action in
      let count = waiversCount
      return PickerEntry(
        .action(action), title: WaiverTexts(look.wording.language).title,
        detail: count > 0 ? String(count) : "", obstacle: action.obstacle(self))
    }
    return instruments + (waivers.map { [$0] } ?? [])
  }

  var kindEntries: [PickerEntry] {
    // Always in one order: whoever knows it goes by it.
    addableKinds.map { kind, owner in
      let detail = owner.flatMap { table?.mesa.records[$0] }.map { caption(of: $0) } ?? ""
      let title = look.wording.records.kind(kind).capitalizedFirst
      return PickerEntry(
        .kind(kind, owner: owner),
        title: isDrafted(kind, owner) ? "\(title) (\(draftTexts.mark))" : title,
        detail: Frame.fitted(detail, to: 40), obstacle: nil)
    }
  }

  func isDrafted(_ kind: RecordKind, _ owner: RecordID?) -> Bool {
    drafts[draftKey(.newRecord(kind, owner: owner))] != nil
  }

  var recordEntries: [PickerEntry] {
    let rows = (top as? RecordsRoom)?.standing(self).rows ?? []
    return rows.map { row in
      PickerEntry(
        .record(row.record.id), title: line(of: row.record), detail: status(of: row.record),
        matter: matter(of: row.record))
    }
  }

  /// The records of all instruments but the acta, each with the one in which it stands.
  var entriesOfAllRecords: [PickerEntry] {
    (table?.mesa.records.standing ?? []).compactMap { record in
      let instrument = record.kind.declaration.instrument
      guard instrument != .acta else { return nil }
      return PickerEntry(
        .record(record.id), title: line(of: record),
        detail: look.wording.records.instrument(instrument).capitalizedFirst,
        matter: matter(of: record))
    }
  }

  /// Everybody who can be called, then those whose telephone is not known.
  var phoneEntries: [PickerEntry] {
    guard let mesa = table?.mesa else { return [] }
    var seen: Set<PersonID> = []
    // Whoever is both a contact and a delegate is called at one telephone.
    let entries = mesa.records.standing.filter { $0.kind.declaration.asked(.phone) != nil }
      .compactMap { record in mesa.person(of: record).map { (record, $0) } }
      .filter { seen.insert($0.1.id).inserted }
    let reachable = entries.filter { !$0.1.details.phone.isEmpty }
    let others = entries.filter { $0.1.details.phone.isEmpty }
    return (reachable + others).map { record, person in
      let party = person.party.flatMap { mesa.party($0)?.name }
      let parts = [person.name, person.details.office, party ?? ""]
      let phone = person.details.phone
      return PickerEntry(
        .record(record.id), title: parts.filter { !$0.isEmpty }.joined(separator: separator),
        detail: phone.isEmpty ? texts.noPhone : phone)
    }
  }
}
