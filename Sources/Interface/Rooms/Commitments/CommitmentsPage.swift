import Dialogue
import Wording

extension AppState {
  /// What was promised, the overdue first, with what became of the one under the cursor.
  func page(of room: CommitmentsRoom) -> Page {
    guard table != nil else { return .empty }
    let promises = room.shown(self)
    let list = listPane(
      promiseTexts.title, count: promises.count, of: room.total(self), columns: promiseColumns,
      empty: emptyWords(room.sifting, none: texts.nothingPromised)
    ) { row(of: promises[$0]) }
    return page(list, isRead: true, beside: room.element(self).map { paragraphs(of: $0) } ?? [])
  }

  private var promiseColumns: [Column] {
    guard size.columns >= Self.leastForColumns else { return [] }
    return [
      Column(title: texts.columnWhat, least: 34, most: nil, rank: 0),
      Column(title: texts.columnState, least: 22, most: 40, rank: 1),
      Column(title: texts.columnDay, least: 13, most: 30, rank: 3),
      Column(title: texts.columnParty, least: 18, most: 30, rank: 2),
    ]
  }

  private func row(of promise: FollowedPromise) -> Row {
    let entry = promise.entry
    let state = look.wording.lights.short(entry.reason, days: promise.daysLeft(on: now.date))
    let day = entry.due.flatMap(look.wording.dates.short) ?? ""
    let names = entry.parties.compactMap { table?.mesa.party($0)?.name }.joined(separator: ", ")
    let whose = names.isEmpty ? promise.record.text(.entity) : names
    let text = promise.record.text(promise.record.kind == .commitment ? .action : .text)
    let what =
      promise.record.kind == .commitment
      ? text : "\(look.wording.records.kind(.normToIssue).capitalizedFirst)\(separator)\(text)"
    let scope = entry.light?.scope ?? .textDim
    guard size.columns >= Self.leastForColumns else {
      return Row(
        [what, whose].filter { !$0.isEmpty }.joined(separator: separator),
        right: [state, day].filter { !$0.isEmpty }.joined(separator: separator), scope)
    }
    var row = Row(cells: [what, state, day, whose])
    row.ink = Ink(scope)
    return row
  }

  /// How it stands, what it says, and what was told of it since.
  func paragraphs(of promise: FollowedPromise) -> [Paragraph] {
    guard let table else { return [] }
    let told = Instrument.followUp.kinds.flatMap { table.mesa.records.all($0, of: promise.id) }
      .sorted { $0.id < $1.id }
    return standingParagraphs(promise.record, table) + recordParagraphs(promise.record)
      + told.map { record in
        Paragraph(
          text: [line(of: record), status(of: record), record.text(.note)]
            .filter { !$0.isEmpty }.joined(separator: separator), scope: .textDim)
      }
  }
}
