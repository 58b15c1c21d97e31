import Dialogue

/// What is done with the marked rows at once.
extension AppState {
  private var marked: [RowID] { top.sifting?.marked ?? [] }

  var hasMarked: Bool { !marked.isEmpty }

  /// The commands as one transaction where rows are marked, else the only one.
  func effect(of commands: [Command]) -> Effect? {
    guard let first = commands.first else { return nil }
    return marked.isEmpty ? .perform(first) : .performAll(commands)
  }

  /// Notes how many commands are on their way for the marked rows.
  mutating func countSent(_ effects: [Effect]) {
    guard hasMarked else { return }
    for case .performAll(let commands) in effects { sift { $0.sent = commands.count } }
  }

  /// The marked rows were written: their marks go.
  ///
  /// - Returns: how many; `nil` where nothing was done with marked rows.
  mutating func takeSent() -> Int? {
    guard let sent = top.sifting?.sent, sent > 0 else { return nil }
    let marked = marked
    sift {
      $0.sent = 0
      $0.marked = []
    }
    keepUnaccredited(marked)
    return sent
  }

  /// The marked items in the order of their list, else the one under the cursor.
  var chosenItems: [ChecklistItem] {
    let marked = Set(marked)
    guard room == .mesa, !marked.isEmpty, let checklist, let mesa = table?.mesa else {
      return selectedItem.map { [$0] } ?? []
    }
    return resources.handbook[checklist.list].items(for: mesa)
      .filter { marked.contains(.item($0.id)) }
  }

  /// The marked records, those that belong to another before it, else the one under the cursor.
  var chosenRecords: [Record] {
    let marked = Set(marked)
    guard !marked.isEmpty, let records = top as? RecordsRoom else {
      return selectedRecord.map { [$0] } ?? []
    }
    return records.standing(self).rows.reversed().map(\.record)
      .filter { marked.contains(.record($0.id)) }
  }

  /// Marks an item, and with it all that are marked to be done at once.
  func marking(_ item: ItemID, _ mark: ItemMark, reason: String) -> Effect {
    let one = Command.protocol(.markItem(item, mark, reason: reason))
    guard hasMarked, let mesa = table?.mesa else { return .perform(one) }
    // Those that stand so already would keep the others from being written.
    let changing = chosenItems.filter {
      mesa.mark(of: $0.id) != mark || mesa.items[$0.id]?.reason != reason
    }
    return effect(of: changing.map { .protocol(.markItem($0.id, mark, reason: reason)) })
      ?? .perform(one)
  }

  /// Strikes out a record, and with it all that are marked, for one reason.
  func striking(_ id: RecordID, reason: String) -> Effect {
    let one = Command.record(.strikeRecord(id, reason: reason))
    guard hasMarked else {
      // What the parties answered to a rule goes with it.
      let answers = table?.mesa.records.all(.ruleAcceptance, of: id) ?? []
      guard !answers.isEmpty else { return .perform(one) }
      return .performAll(
        answers.map { .record(.strikeRecord($0.id, reason: reason)) } + [one])
    }
    return effect(of: chosenRecords.map { .record(.strikeRecord($0.id, reason: reason)) })
      ?? .perform(one)
  }

  /// Waives a finding, and with it those by the same rule on all that is marked, or all of the rule:
  /// in one transaction, for one reason.
  func waiving(_ target: WaiverTarget, reasons: String) -> Effect {
    func command(_ target: WaiverTarget) -> Command {
      let values = target.values.merging([.reasons: .text(reasons)]) { _, new in new }
      return .record(.addRecord(.waiver, values))
    }
    let targets = waiverTargets(with: target)
    if target.isOfAll, !targets.isEmpty { return .performAll(targets.map(command)) }
    return effect(of: targets.map(command)) ?? .perform(command(target))
  }

  /// What a form on items is about: one, or how many are marked and which.
  func promptOfItems(else item: ItemID) -> String {
    prompt(of: chosenItems.map { look.guide[$0.id].title }, else: look.guide[item].title)
  }

  /// The same for records.
  func promptOfRecords(else record: Record) -> String {
    prompt(of: chosenRecords.map { line(of: $0) }, else: line(of: record))
  }

  private func prompt(of titles: [String], else one: String) -> String {
    guard hasMarked else { return one }
    let shown = titles.prefix(3).map { "· " + Frame.fitted($0, to: 60) }
    let more = titles.count > 3 ? [texts.andMore(titles.count - 3)] : []
    return ([texts.marked(titles.count).capitalizedFirst] + shown + more).joined(separator: "\n")
  }
}
