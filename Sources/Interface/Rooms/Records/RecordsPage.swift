import Dialogue
import Wording

extension AppState {
  /// The records of one instrument, those that belong to another indented below it, and under the
  /// list what the one under the cursor holds.
  func page(of room: RecordsRoom) -> Page {
    guard let table else { return .empty }
    let standing = room.standing(self)
    let shown = room.shown(self)
    let title = look.wording.records.instrument(room.instrument).capitalizedFirst
    let empty =
      standing.rows.isEmpty
      ? texts.noRecords(key(of: "addRecord"))
      : room.isFiltered ? texts.noRowMatches : texts.nothingPending
    let list = listPane(
      title, count: shown.count, of: room.total(standing), columns: columns(of: standing),
      empty: empty
    ) { row(of: shown[$0], in: room, standing, table) }
    return pageBelow(standing.insights, [list, detailPane(of: room, table)]) { rest, whole in
      if whole.columns >= Self.leastForDetail {
        let (left, right) = rest.splitLeft(rest.columns - min(64, rest.columns / 3))
        return [left, right]
      }
      let detail = whole.rows >= 14 ? min(9, whole.rows / 3) : 0
      let (top, bottom) = rest.splitTop(rest.rows - detail)
      return [top, bottom]
    }
  }

  /// A page with what the records add up to above its panes.
  func pageBelow(
    _ summary: [Paragraph], most: (Rect) -> Int = { $0.rows >= 20 ? 5 : 3 }, _ panes: [Pane],
    arrange: @escaping (_ rest: Rect, _ whole: Rect) -> [Rect]
  ) -> Page {
    let lines = summary.flatMap { $0.wrapped(width: size.columns - 4) }
    let head = Pane(id: .head, margin: 2, body: .text(TextBody(paragraphs: lines)))
    let room = min(lines.count, most(body))
    return Page([head] + panes) { body in
      let (top, rest) = body.splitTop(room)
      return [top] + arrange(rest, body)
    }
  }

  /// What is wrong with the record under the cursor, then all that it holds.
  private func detailPane(of room: RecordsRoom, _ table: TableState) -> Pane {
    let paragraphs =
      room.record(self).map {
        standingParagraphs($0, table) + faults(of: $0, in: room)
          + recordParagraphs($0, keepingNames: true)
          + needParagraphs($0)
      } ?? []
    return Pane(
      id: .detail, border: border("", isFocused: false), margin: 1,
      body: .text(TextBody(paragraphs: paragraphs, more: readAllHint)))
  }

  /// Each field that holds something, with its name.
  ///
  /// - Parameter keepsNames: without the name of somebody held or wounded for whom a key stands, since
  ///   others look on; who opens the record reads it.
  func recordParagraphs(_ record: Record, keepingNames keepsNames: Bool = false) -> [Paragraph] {
    let values = askedValues(of: record)
    let names = keepsNames ? veiledNames : nil
    return record.kind.declaration.asked.compactMap { spec in
      guard let value = values[spec.key] else { return nil }
      if keepsNames, spec.key == .name, record.isKnownByKey { return nil }
      let label = look.wording.records.field(spec.key, of: record.kind).capitalizedFirst
      let words = shown(value, in: spec)
      let told = names?.kept(back: words, of: record.personOnCard) ?? words
      return Paragraph(text: "\(label): \(told)")
    }
  }
}

extension Record {
  /// Whether a key stands for the name of somebody who has not agreed to be named.
  fileprivate var isKnownByKey: Bool { !text(.key).isEmpty && code(.consent) != .yes }
}
