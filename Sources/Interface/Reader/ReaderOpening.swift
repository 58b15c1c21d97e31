import Dialogue
import Wording

extension AppState {
  /// Opens what is under the cursor to be read whole.
  mutating func readSelected() -> [Effect] {
    guard let table, let reader = reader(table) else { return [] }
    overlay = .reader(reader)
    return []
  }

  private func reader(_ table: TableState) -> Reader? {
    switch room {
    case .mesa:
      return table.item(in: resources.handbook).map {
        Reader(title: texts.guide, paragraphs: itemParagraphs($0, table))
      }
    case .notes:
      guard table.mesa.notes.indices.contains(cursor) else { return nil }
      return Reader(
        title: texts.noteTitle, paragraphs: noteParagraphs(table.mesa.notes[cursor]))
    case .history:
      return folio(cursor + 1).map { folio in
        let title = "\(texts.folio.capitalizedFirst) \(folio.number)"
        return Reader(title: title, paragraphs: folioParagraphs(folio, table))
      }
    case .differences:
      let rows = differences
      guard rows.indices.contains(cursor) else { return nil }
      let sentence = self.sentence(of: rows[cursor], table)
      return Reader(title: texts.differences, paragraphs: [Paragraph(text: sentence)])
    case .records:
      return selectedRecord.map {
        Reader(
          title: line(of: $0),
          paragraphs: standingParagraphs($0, table) + faults(of: $0, table, whole: true)
            + recordParagraphs($0))
      }
    case .grid:
      let said = selectedStatements
      guard let first = said.first, let party = first.party().flatMap(table.mesa.party) else {
        return nil
      }
      return Reader(
        title: party.name,
        paragraphs: said.flatMap { [Paragraph(text: $0.text(.text)), Paragraph(text: "")] })
    case .acta:
      return selectedActaRow.map { Reader(title: $0.title, paragraphs: actaParagraphs($0)) }
    case .reading:
      return selectedClause.map {
        Reader(title: look.wording.paper.ordinal($0.ordinal), paragraphs: clauseParagraphs($0))
      }
    case .library, .parties, .circumstances, .sessions, .attendance, .signing:
      return nil
    }
  }

  /// The title and mark of an item, all of its guide, and its notes.
  private func itemParagraphs(_ item: ChecklistItem, _ table: TableState) -> [Paragraph] {
    let standing = table.mesa.standing(of: item)
    let mark = standing.mark
    var paragraphs = [
      Paragraph(text: "\(mark.box) \(look.guide[item.id].title)", scope: .textStrong)
    ]
    if let record = table.mesa.items[item.id], mark.needsReason || standing.isOverruled {
      let reason = texts.reasonLabel(look.wording.terms.mark(mark), record.reason)
      paragraphs.append(Paragraph(text: reason, scope: .textDim))
    }
    return paragraphs + [Paragraph(text: "")] + guideParagraphs(item, table)
  }

  /// Why, how, the typical mistake and the source of an item, and its notes, the latest first.
  ///
  /// - Parameter notes: how many of them at most.
  func guideParagraphs(
    _ item: ChecklistItem, _ table: TableState, notes: Int = .max
  ) -> [Paragraph] {
    let text = look.guide[item.id]
    let labelled = [(texts.why, text.why), (texts.how, text.how), (texts.mistake, text.mistake)]
    return labelled.map { Paragraph(text: "\($0.0): \($0.1)") }
      + [Paragraph(text: "\(texts.source): \(item.source)", scope: .textDim)]
      + (item.instrument.map { instrument in
        let name = look.wording.records.instrument(instrument).capitalizedFirst
        return [Paragraph(text: "\(texts.instrument) (o): \(name)", scope: .textDim)]
      } ?? [])
      + table.mesa.notes(on: item.id).reversed().prefix(notes).map { note in
        Paragraph(
          text: "\(look.wording.dates.stamp(note.at)) \(note.text)", scope: .textStrong)
      }
  }

  func noteParagraphs(_ note: Note) -> [Paragraph] {
    let parts =
      [look.wording.dates.stamp(note.at)]
      + (note.session.map { ["\(texts.session) \($0)"] } ?? []) + [note.by]
    return [
      Paragraph(text: note.item.map { look.guide[$0].title } ?? texts.freeNote, scope: .textStrong),
      Paragraph(text: parts.joined(separator: separator), scope: .textDim),
      Paragraph(text: note.text),
    ]
  }

  private func folioParagraphs(_ folio: Folio, _ table: TableState) -> [Paragraph] {
    let isStruck = table.chronicle.struck.contains(folio.number)
    var parts = [look.wording.dates.stamp(folio.at), folio.by]
    if isStruck { parts.append(texts.struck) }
    return [
      Paragraph(text: parts.joined(separator: separator), scope: .textDim),
      Paragraph(text: sentence(of: folio, table), scope: isStruck ? .itemStruck : .text),
    ]
  }

  /// What differs, parties and records by the names that they have in this book.
  func sentence(of difference: Difference, _ table: TableState) -> String {
    look.wording.sentence(
      for: difference, guide: look.guide, parties: { table.chronicle.partyName($0) },
      people: { table.chronicle.everNamed($0) },
      records: { table.chronicle.mesa.records.everWritten($0) })
  }

  /// What a folio says, parties by the names that they have in this book.
  func sentence(of folio: Folio, _ table: TableState) -> String {
    look.wording.sentence(
      for: folio.event, guide: look.guide, parties: { table.chronicle.partyName($0) },
      people: { table.chronicle.everNamed($0) },
      records: { table.chronicle.mesa.records.everWritten($0) },
      strikesStrike: table.chronicle.strikesStrike(folio.event))
  }
}
