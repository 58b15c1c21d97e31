import Dialogue
import Wording

extension AppState {
  /// Questions down, parties across with their digit, and below who has not answered.
  func page(of room: RulesRoom) -> Page {
    guard table != nil else { return .empty }
    let words = look.wording.rules
    let standing = room.standing(self)
    let rows = room.shown(self)
    let mode = look.wording.records.code(room.mode, in: .answer)
    let title =
      standing.parties.isEmpty
      ? words.title : "\(words.title)\(separator)\(words.mode(mode))"
    let columns =
      [Column(title: "", least: 20, most: nil, rank: 0)]
      + standing.parties.enumerated().map { place, answering in
        let digit = answering.digit.map { "\($0) " } ?? ""
        let title = digit + answering.shortName
        return Column(
          title: title, least: min(10, max(5, TextWidth.of(title))),
          most: min(12, max(5, TextWidth.of(title))), rank: place + 1)
      }
    let list = listPane(
      title, count: rows.count, of: room.total(self), columns: columns,
      empty: emptyWords(room.sifting, none: "")
    ) { index in
      let row = rows[index]
      var shown = Row(
        cells: [row.text] + standing.parties.map { self.cell(row.answer(of: $0.party.id)) })
      shown.ink = Ink(row.isPending ? .text : .textDim)
      return shown
    }
    let detail = Pane(
      id: .detail, border: border("", isFocused: false), margin: 1,
      body: .text(
        TextBody(
          paragraphs: room.element(self).map { answerParagraphs(of: $0, in: standing) } ?? [],
          more: readAllHint)))
    return pageBelow(standing.insights, most: { $0.rows >= 18 ? 2 : 1 }, [list, detail]) {
      rest, whole in
      let rows = whole.rows >= 11 ? max(4, min(9, whole.rows / 3)) : 0
      let (top, bottom) = rest.splitTop(rest.rows - rows)
      return [top, bottom]
    }
  }

  private func cell(_ answer: Code) -> String {
    switch answer {
    case .yes: texts.yes
    case .no: texts.no
    case _: look.glyphs.unsaid
    }
  }

  /// The question, then who has not answered it, who says yes and who says no, with their words.
  func answerParagraphs(of row: RuleRow, in standing: RulesStanding) -> [Paragraph] {
    let words = look.wording.rules
    var paragraphs = [Paragraph(text: row.text, scope: .textStrong)]
    guard !standing.parties.isEmpty else {
      return paragraphs + [Paragraph(text: words.noParties, scope: .messageWarning)]
    }
    func names(_ code: Code) -> [String] {
      standing.parties.filter { row.answer(of: $0.party.id) == code }.map { answering in
        let said = row.words(of: answering.party.id)
        return answering.party.name + (said.isEmpty ? "" : " («\(said)»)")
      }
    }
    let missing = standing.parties.filter { row.missing.contains($0.party.id) }.map(\.party.name)
    if !missing.isEmpty {
      paragraphs.append(Paragraph(text: words.missing(missing), scope: .messageWarning))
    }
    if !names(.no).isEmpty {
      paragraphs.append(Paragraph(text: words.refuse(names(.no)), scope: .messageWarning))
    }
    if !names(.yes).isEmpty { paragraphs.append(Paragraph(text: words.accept(names(.yes)))) }
    return paragraphs
  }
}
