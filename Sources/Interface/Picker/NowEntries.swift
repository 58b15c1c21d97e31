import Dialogue
import Wording

extension AppState {
  /// What matters now, each one Enter away: a card that was begun and left, the next call of an emergency,
  /// people held, an acta that waits for signatures, then the few items to be seen to.
  var nowEntries: [PickerEntry] {
    guard let mesa = table?.mesa else { return [] }
    let drafts = keptDrafts.map(\.purpose).filter(isCard).map { purpose in
      PickerEntry(
        .draft(purpose), title: name(of: draftKey(purpose)), detail: draftTexts.mark)
    }
    let items = mesa.itemsNow(resources.handbook).map { item in
      let tally = item.standing.tally.flatMap { $0.total > 1 ? share($0.done, $0.total) : nil }
      return PickerEntry(.item(item.id), title: look.guide[item.id].title, detail: tally ?? "")
    }
    return drafts + callsNow(mesa) + peopleNow(mesa) + signaturesNow(mesa) + items
  }

  /// The call that comes next, with how many are left.
  private func callsNow(_ mesa: Mesa) -> [PickerEntry] {
    let calls = mesa.openCalls
    guard let next = calls.first else { return [] }
    let known = EmergencyCall.allCases.count { $0.recipient != nil }
    let phone = mesa.contact(for: next, .bothLanguages)?.person.details.phone ?? ""
    return [
      PickerEntry(
        .call(next), title: emergencyTexts.next(next),
        detail: [phone, share(known - calls.count, known)].filter { !$0.isEmpty }
          .joined(separator: separator))
    ]
  }

  /// How many people who can wait stand there one by one.
  private static let mostHeld = 4

  /// Everybody in alarm, then the few who have been held longest; the others are one row.
  private func peopleNow(_ mesa: Mesa) -> [PickerEntry] {
    guard mesa.records.contains(.detention) else { return [] }
    let people = mesa.peopleHeld(at: now, by: InstrumentContent.custody.map(\.rule))
    let shown = max(people.count(where: \.isInAlarm), min(people.count, Self.mostHeld))
    let entries = people.prefix(shown).map { person in
      PickerEntry(
        .record(person.record.id), title: line(of: person.record),
        detail: custodyWords(person))
    }
    let more = people.count - shown
    guard more > 0 else { return entries }
    return entries + [
      PickerEntry(.instrument(.rights), title: look.wording.custody.moreHeld(more), detail: "")
    ]
  }

  /// Each acta that somebody has still to sign.
  private func signaturesNow(_ mesa: Mesa) -> [PickerEntry] {
    mesa.awaitedSignatures.map { awaited in
      PickerEntry(
        .signing(awaited.acta), title: look.wording.actaScreen.awaitsSignatures(awaited.number),
        detail: share(awaited.done, awaited.total))
    }
  }

  /// Whether a draft is of the watch over rights: somebody held or wounded, a visit to them.
  func isCard(_ purpose: FormPurpose) -> Bool {
    kind(of: purpose)?.declaration.instrument == .rights
  }
}
