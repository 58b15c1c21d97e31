import Dialogue
import Wording

extension AppState {
  /// What matters now, each one Enter away: a card that was begun and left, the next call of an emergency,
  /// people held and wounded; the session that runs; what is to be seen to where somebody's life, body or
  /// freedom is at stake; what is overdue; agreements with holes and actas that wait for signatures; then
  /// danger to people, the parties where they are still to be written down, and the few other items.
  var nowEntries: [PickerEntry] {
    guard let mesa = table?.mesa else { return [] }
    let drafts = keptDrafts.map(\.purpose).filter(isCard).map { purpose in
      PickerEntry(
        .draft(purpose), title: name(of: draftKey(purpose)), detail: draftTexts.mark)
    }
    let items = mesa.itemsNow(resources.handbook)
    let urgent = items.filter { resources.handbook.item($0.id)?.isUrgent == true }
    let others = items.filter { item in !urgent.contains { $0.id == item.id } }
    let ofRisk = others.filter { resources.handbook.item($0.id)?.isOfRisk == true }
    let rest = others.filter { item in !ofRisk.contains { $0.id == item.id } }
    let people = callsNow(mesa) + peopleNow(mesa) + woundedNow(mesa)
    let first = drafts + people + sessionNow(mesa) + urgent.map(entry(of:)) + overdueNow(mesa)
    return first + agreementsNow(mesa) + signaturesNow(mesa)
      + ofRisk.map(entry(of:)) + partiesNow(mesa) + rest.map(entry(of:))
  }

  private func entry(of item: OpenItem) -> PickerEntry {
    let tally = item.standing.tally.flatMap { $0.total > 1 ? share($0.done, $0.total) : nil }
    return PickerEntry(.item(item.id), title: look.guide[item.id].title, detail: tally ?? "")
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

  /// The session that runs, with the matter on the table; Enter is its Sala.
  private func sessionNow(_ mesa: Mesa) -> [PickerEntry] {
    guard let session = mesa.openSession, let floor = ActionTable.action("floor") else { return [] }
    let matter = mesa.floor(of: session.id).matter.flatMap { mesa.records[$0] }
    return [
      PickerEntry(
        .action(floor),
        title: look.wording.screens.running(
          session.number, now.seconds(since: session.openedAt) / 60),
        detail: matter.map { Frame.fitted(caption(of: $0), to: Self.widestDetail) } ?? "")
    ]
  }

  /// How many agreements with holes stand there one by one, and how wide what follows a title may be.
  private static let mostAgreements = 3
  private static let widestDetail = 36

  /// The agreements of the acta that is being drafted that do not say who, by when, who verifies or who
  /// follows up, each at the first line to be filled; the others are one row.
  private func agreementsNow(_ mesa: Mesa) -> [PickerEntry] {
    guard mesa.ownAgreements.contains(where: { mesa.lock(on: $0.id) == nil }) else { return [] }
    let texts = look.wording.now
    let open = lintFindings(mesa).filter { !$0.isWaived && texts.lacks([$0.rule]) != nil }
    let holes = Dictionary(grouping: open) { $0.agreement }
    let entries = mesa.ownAgreements.compactMap { agreement -> PickerEntry? in
      guard mesa.lock(on: agreement.id) == nil, let found = holes[agreement.id],
        let lacks = texts.lacks(found.map(\.rule))
      else { return nil }
      return PickerEntry(
        .record(found.first?.record ?? agreement.id), title: line(of: agreement), detail: lacks)
    }
    let more = entries.count - Self.mostAgreements
    guard more > 0 else { return entries }
    return entries.prefix(Self.mostAgreements) + [
      PickerEntry(
        .instrument(.agreements), title: texts.moreWithHoles(more), detail: "")
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
