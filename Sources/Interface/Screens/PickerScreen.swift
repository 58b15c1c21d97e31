import Wording

extension AppState {
  func page(of picker: Picker) -> Page {
    let title =
      switch picker.kind {
      case .actionsHere: texts.helpTitle
      case .allActions: texts.paletteTitle
      case .items, .records: texts.findTitle
      case .instruments: texts.instrumentsTitle
      case .kinds: texts.kindsTitle
      case .phones: texts.phonesTitle
      case .findings: texts.findingsTitle
      case .formats: look.wording.actions.issueActa.title
      case .documents, .documentFormats: look.wording.actions.documents.title
      case .drafts: draftTexts.title
      case .versions: look.wording.actions.compareActa.title
      }
    let entries = picker.matches
    var rows = RowList(
      count: entries.count, cursor: picker.cursor, empty: texts.nothingFound
    ) { index in
      let entry = entries[index]
      return Row(
        entry.title, right: entry.detail, entry.obstacle == nil ? .text : .keyDisabled)
    }
    rows.filter = InputLine(label: "> ", field: picker.query, fillsLabel: true)
    let border = Border(title: title, edge: .borderFocused, ink: .titleFocused)
    let pane = Pane(id: .picker, border: border, covers: true, body: .rows(rows))
    return Page([pane]) { body in
      [body.centred(columns: min(76, body.columns - 4), rows: body.rows - 2)]
    }
  }
}
