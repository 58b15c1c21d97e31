import Dialogue
import Wording

extension AppState {
  /// What matters now, each one Enter away: a card that was begun and left, people who cannot wait,
  /// then the few items to be seen to.
  var nowEntries: [PickerEntry] {
    guard let mesa = table?.mesa else { return [] }
    let drafts = keptDrafts.map(\.purpose).filter(isCard).map { purpose in
      PickerEntry(
        .draft(purpose), title: name(of: draftKey(purpose)), detail: draftTexts.mark)
    }
    let rules = mesa.records.contains(.detention) ? InstrumentContent.custody.map(\.rule) : []
    let people = mesa.peopleInAlarm(at: now, by: rules).map { person in
      let clock = CustodyClock(person, at: now, by: rules)
      return PickerEntry(
        .record(person.id), title: line(of: person),
        detail: clock?.limit.map(look.wording.custody.overShort) ?? status(of: person))
    }
    let items = mesa.itemsNow(resources.handbook).map { item in
      let tally = item.standing.tally.flatMap { $0.total > 1 ? share($0.done, $0.total) : nil }
      return PickerEntry(.item(item.id), title: look.guide[item.id].title, detail: tally ?? "")
    }
    return drafts + people + items
  }

  /// Whether a draft is of the watch over rights: somebody held or wounded, a visit to them.
  func isCard(_ purpose: FormPurpose) -> Bool {
    kind(of: purpose)?.declaration.instrument == .rights
  }
}
