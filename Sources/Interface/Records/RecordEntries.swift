import Dialogue
import Wording

extension AppState {
  var instrumentEntries: [PickerEntry] {
    Instrument.allCases.map { instrument in
      let count = instrument.kinds.reduce(0) { $0 + (table?.mesa.records.all($1).count ?? 0) }
      return PickerEntry(
        .instrument(instrument),
        title: look.wording.records.instrument(instrument).capitalizedFirst,
        detail: count > 0 ? String(count) : "", obstacle: nil)
    }
  }

  var kindEntries: [PickerEntry] {
    addableKinds.map { kind, owner in
      let detail = owner.flatMap { table?.mesa.records[$0] }.map { caption(of: $0) } ?? ""
      return PickerEntry(
        .kind(kind, owner: owner),
        title: look.wording.records.kind(kind).capitalizedFirst,
        detail: Frame.fitted(detail, to: 40), obstacle: nil)
    }
  }

  var recordEntries: [PickerEntry] {
    recordRows.enumerated().map { index, row in
      PickerEntry(
        .row(index), title: line(of: row.record), detail: status(of: row.record),
        obstacle: nil)
    }
  }

  /// Everybody who can be called, then those whose telephone is not known.
  var phoneEntries: [PickerEntry] {
    guard let mesa = table?.mesa else { return [] }
    let people = mesa.records.standing.filter { $0.kind.declaration.field(.phone) != nil }
    let reachable = people.filter { !$0.text(.phone).isEmpty }
    let others = people.filter { $0.text(.phone).isEmpty }
    return (reachable + others).map { person in
      let party = person.party().flatMap { mesa.party($0)?.name }
      let parts = [person.text(.name), person.text(.position), party ?? ""]
      let phone = person.text(.phone)
      return PickerEntry(
        .record(person.id), title: parts.filter { !$0.isEmpty }.joined(separator: separator),
        detail: phone.isEmpty ? texts.noPhone : phone)
    }
  }
}
