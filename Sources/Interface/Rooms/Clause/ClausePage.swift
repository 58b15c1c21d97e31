import Dialogue
import Wording

extension AppState {
  /// The versions of a clause, and the words of the one under the cursor.
  func page(of room: ClauseRoom) -> Page {
    guard let record = table?.mesa.records[room.clause] else { return .empty }
    let versions = room.shown(self)
    let title = "\(look.wording.records.kind(.agreement).capitalizedFirst) \(record.number)"
    let list = listPane(title, count: versions.count) {
      row(of: versions[$0], after: versions[$0].before(room.elements(self)))
    }
    let text = Pane(
      id: .detail, border: border(room.element(self).map(versionTitle) ?? "", isFocused: false),
      margin: 1,
      body: .text(
        TextBody(
          paragraphs: room.element(self).map {
            paragraphs(of: $0, after: $0.before(room.elements(self)))
          } ?? [], more: readAllHint)))
    let rows = versions.count + 2
    let other = translationPane(record, isOutdated: room.isTranslationOutdated(self))
    return Page([list, text] + (other.map { [$0] } ?? [])) { body in
      let (list, text) =
        body.columns >= Self.leastForDetail
        ? body.splitLeft(body.columns / 3) : body.splitTop(min(max(4, rows), body.rows / 3))
      guard other != nil else { return [list, text] }
      let (castilian, translated) = text.splitLeft(text.columns / 2)
      return [list, castilian, translated]
    }
  }

  /// The words in the other language, beside those in Castilian; `nil` where nobody wrote them.
  private func translationPane(_ record: Record, isOutdated: Bool) -> Pane? {
    let text = record.text(.translation)
    guard !text.isEmpty else { return nil }
    let keys: [FieldKey] = [.translator, .prevails]
    let facts = keys.compactMap { key -> Paragraph? in
      guard let value = record[key], let spec = record.kind.declaration.field(key) else {
        return nil
      }
      let label = look.wording.records.field(key, of: .agreement).capitalizedFirst
      return Paragraph(text: "\(label): \(shown(value, in: spec))", scope: .textDim)
    }
    let warning =
      isOutdated ? [Paragraph(text: clauseTexts.outdated, scope: .messageWarning)] : []
    return Pane(
      id: .lacking,
      border: border(record.text(.language).capitalizedFirst, isFocused: false), margin: 1,
      body: .text(
        TextBody(paragraphs: warning + [Paragraph(text: text, scope: .textStrong)] + facts)))
  }

  /// The number and the words; of long ones from where they differ from those before, so that this is seen
  /// and not cut off.
  private func row(of version: ClauseVersion, after before: ClauseVersion?) -> Row {
    let isLong = TextWidth.of(version.text) > 40
    let passages =
      before.map { isLong ? ChangedPassage.passages(from: $0.text, to: version.text) : [] } ?? []
    return Row(
      "\(version.number). \(passages.first?.rest ?? version.text)",
      right: [proposer(of: version), version.at.clock].filter { !$0.isEmpty }
        .joined(separator: separator))
  }

  private func proposer(of version: ClauseVersion) -> String {
    version.proposer.flatMap { table?.mesa.party($0)?.name } ?? ""
  }

  func versionTitle(_ version: ClauseVersion) -> String {
    clauseTexts.version(version.number, by: proposer(of: version))
  }

  /// Each passage as it was before and as it is now, then the words clean.
  func paragraphs(of version: ClauseVersion, after before: ClauseVersion?) -> [Paragraph] {
    let clean = version.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Paragraph(text: String($0), scope: .textStrong) }
    let open = OpenWords.found(in: version.text)
    let left = open.isEmpty ? [] : [Paragraph(text: clauseTexts.open(open), scope: .messageWarning)]
    guard let before else { return clean + left }
    let compared = ChangedPassage.passages(from: before.text, to: version.text).flatMap {
      [
        Paragraph(text: clauseTexts.before($0.before), scope: .textDim),
        Paragraph(text: clauseTexts.now($0.now)),
      ]
    }
    return [Paragraph(text: clauseTexts.against(before.number), scope: .textDim)] + compared + [
      Paragraph(text: ""), Paragraph(text: clauseTexts.clean, scope: .textDim),
    ] + clean + left
  }
}
