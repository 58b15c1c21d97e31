import Wording

extension AppState {
  /// Where a text is read: the whole of a small window, a readable width of a large one.
  func readerRect(in body: Rect) -> Rect {
    body.centred(columns: min(84, body.columns), rows: max(6, body.rows - (body.rows > 18 ? 4 : 0)))
  }

  func page(of reader: Reader) -> Page {
    let text = TextBody(
      paragraphs: reader.paragraphs, top: reader.top, counts: true, hasCaret: true)
    let pane = Pane(
      id: .reader, border: border(reader.title), margin: 1, covers: true, body: .text(text))
    return Page([pane]) { [readerRect(in: $0)] }
  }
}
