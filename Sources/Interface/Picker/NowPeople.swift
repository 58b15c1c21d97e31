import Dialogue
import Wording

/// What matters now of parties, wounded people and days that have gone by: a line each.
extension AppState {
  /// That the parties are to be written down, and after that who speaks for each of them: what is asked of the
  /// parties needs them.
  func partiesNow(_ mesa: Mesa) -> [PickerEntry] {
    let words = look.wording.now
    guard mesa.parties.count > 1 else {
      return line("parties", words.enterParties, words.parties(mesa.parties.count))
    }
    let named = Set(mesa.listedPeople.compactMap(\.party))
    let awaited = mesa.partiesAtTable.isEmpty ? mesa.parties : mesa.partiesAtTable
    let known = awaited.count { named.contains($0.id) }
    guard known < awaited.count else { return [] }
    return line("people", words.enterPeople, share(known, awaited.count))
  }

  /// Those who are wounded, at the first of whom nobody knows where they are cared for.
  func woundedNow(_ mesa: Mesa) -> [PickerEntry] {
    guard mesa.holds(.wounded) else { return [] }
    let wounded = mesa.records.all(.victim).filter { $0.code(.victimState) == .wounded }
    guard let first = wounded.first else { return [] }
    let uncared = wounded.filter { $0.text(.careplace).isEmpty }
    let words = look.wording.now
    return [
      PickerEntry(
        .record((uncared.first ?? first).id), title: words.wounded(wounded.count),
        detail: uncared.isEmpty ? "" : words.withoutCare(uncared.count))
    ]
  }

  /// What was promised and is overdue or broken, and the consultations of which the day has gone by.
  func overdueNow(_ mesa: Mesa) -> [PickerEntry] {
    let overdue = mesa.dueEntries(on: now.date, holidays: holidays).filter { $0.light == .red }
    let consultations = overdue.filter { $0.record.kind == .baseConsultation }
    let promises = overdue.count - consultations.count
    let words = look.wording.now
    return (promises > 0 ? line("openCommitments", words.overdue(promises), "") : [])
      + (consultations.first.map {
        [
          PickerEntry(
            .record($0.id), title: words.overdueConsultations(consultations.count), detail: "")
        ]
      } ?? [])
  }

  /// A line that gives an action.
  private func line(_ action: String, _ title: String, _ detail: String) -> [PickerEntry] {
    ActionTable.action(action).map { [PickerEntry(.action($0), title: title, detail: detail)] }
      ?? []
  }
}
