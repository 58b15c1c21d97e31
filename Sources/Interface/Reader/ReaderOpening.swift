import Dialogue
import Wording

extension AppState {
  /// The guide of the item under the cursor.
  func reader(of room: ChecklistRoom) -> Reader? {
    guard let table else { return nil }
    return room.item(self).map {
      Reader(title: texts.guide, paragraphs: itemParagraphs($0, table))
    }
  }

  func reader(ofFolio number: Int) -> Reader? {
    guard let table else { return nil }
    return folio(number).map { folio in
      let title = "\(texts.folio.capitalizedFirst) \(folio.number)"
      return Reader(title: title, paragraphs: folioParagraphs(folio, table))
    }
  }

  /// The title and mark of an item, all of its guide, and its notes.
  private func itemParagraphs(_ item: ChecklistItem, _ table: TableState) -> [Paragraph] {
    let standing = table.mesa.standing(of: item)
    let mark = standing.mark
    var paragraphs = [
      Paragraph(text: "\(sign(of: standing)) \(look.guide[item.id].title)", scope: .textStrong)
    ]
    if standing.isNothingYet {
      paragraphs.append(Paragraph(text: texts.nothingYet.capitalizedFirst, scope: .textDim))
    }
    if let record = table.mesa.items[item.id], mark.needsReason || standing.isOverruled {
      let reason = texts.reasonLabel(look.wording.terms.mark(mark), record.reason)
      paragraphs.append(Paragraph(text: reason, scope: .textDim))
    }
    return paragraphs + [Paragraph(text: "")] + guideParagraphs(item, table)
  }

  private var sources: SourceWords { SourceWords(look.wording.language) }

  /// Why, how, the typical mistake and the source of an item, and its notes, the latest first.
  ///
  /// - Parameters:
  ///   - notes: how many of them at most.
  ///   - isVeiled: others may see it, so that no note tells a name that is kept back.
  func guideParagraphs(
    _ item: ChecklistItem, _ table: TableState, notes: Int = .max,
    isVeiled: Bool = false
  ) -> [Paragraph] {
    let text = look.guide[item.id]
    let source = sources.source(look.guide.source(of: item.id))
    var paragraphs: [Paragraph] = []
    paragraphs.reserveCapacity(8)
    paragraphs.append(Paragraph(text: texts.why + ": " + text.why))
    paragraphs.append(Paragraph(text: texts.how + ": " + text.how))
    paragraphs.append(Paragraph(text: texts.mistake + ": " + text.mistake))
    paragraphs.append(Paragraph(text: texts.source + ": " + source, scope: .textDim))
    if let instrument = item.instrument {
      let name = look.wording.records.instrument(instrument).capitalizedFirst
      paragraphs.append(Paragraph(text: "\(texts.instrument) (o): \(name)", scope: .textDim))
    }
    let told = table.notes(on: item.id).reversed().prefix(notes)
    // Names are gathered for every key: not where there is nothing to keep them out of.
    let names = isVeiled && !told.isEmpty ? veiledNames : nil
    for note in told {
      let words = names.map { shownWords(of: note, keeping: $0) } ?? note.text
      let text = "\(look.wording.dates.stamp(note.at)) \(words)"
      paragraphs.append(Paragraph(text: text, scope: .textStrong))
    }
    return paragraphs
  }

  /// Of which item a note is, when it was written and by whom, and its words.
  ///
  /// - Parameter words: those that are shown instead of its own.
  func noteParagraphs(_ note: Note, words: String? = nil) -> [Paragraph] {
    let parts =
      [look.wording.dates.stamp(note.at)]
      + (note.session.map { ["\(texts.session) \($0)"] } ?? []) + [note.by]
    return [
      Paragraph(text: note.item.map { look.guide[$0].title } ?? texts.freeNote, scope: .textStrong),
      Paragraph(text: parts.joined(separator: separator), scope: .textDim),
      Paragraph(text: words ?? note.text),
    ]
  }

  private func folioParagraphs(_ folio: Folio, _ table: TableState) -> [Paragraph] {
    let isStruck = table.chronicle.struck.contains(folio.number)
    var parts = [look.wording.dates.stamp(folio.at), folio.by]
    if isStruck { parts.append(texts.struck) }
    return [
      Paragraph(text: parts.joined(separator: separator), scope: .textDim),
      Paragraph(text: wholeSentence(of: folio, table), scope: isStruck ? .itemStruck : .text),
    ]
  }

  /// What differs, parties and records by the names that they have in this book.
  func wholeSentence(of difference: Difference, _ table: TableState) -> String {
    look.wording.sentence(
      for: difference, guide: look.guide, parties: { table.chronicle.partyName($0) },
      people: { table.chronicle.everNamed($0) },
      records: { table.chronicle.mesa.records.everWritten($0) })
  }

  /// What a folio says, parties by the names that they have in this book.
  func wholeSentence(of folio: Folio, _ table: TableState) -> String {
    look.wording.sentence(
      for: folio.event, guide: look.guide, parties: { table.chronicle.partyName($0) },
      people: { table.chronicle.everNamed($0) },
      records: { table.chronicle.mesa.records.everWritten($0) },
      strikesStrike: table.chronicle.strikesStrike(folio.event))
  }
}
