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
      case .calls: emergencyTexts.calls
      case .projections: look.wording.actions.project.title
      case .findings: texts.findingsTitle
      case .formats: look.wording.actions.issueActa.title
      case .documents, .documentSubjects, .documentFormats: look.wording.actions.documents.title
      case .drafts: draftTexts.title
      case .now: look.wording.actions.now.title
      case .versions: look.wording.actions.compareActa.title
      }
    let entries = picker.matches
    var rows = RowList(
      count: picker.lineCount, cursor: picker.line(ofRow: picker.cursor), empty: texts.nothingFound
    ) { index in
      switch picker.line(index) {
      case .heading(let title):
        var row = Row(title, .textDim)
        row.ink.isStrong = true
        row.isHeading = true
        return row
      case .entry(let index):
        let entry = entries[index]
        var row = Row(
          entry.title, right: entry.detail, entry.obstacle == nil ? .text : .keyDisabled)
        row.sign = spokenObstacle(entry.obstacle)
        return row
      }
    }
    rows.filter = InputLine(label: "> ", field: picker.query, fillsLabel: true)
    let note = entries.isEmpty ? "" : "\(picker.cursor + 1)/\(entries.count)"
    let border = Border(title: title, note: note, edge: .borderFocused, ink: .titleFocused)
    let pane = Pane(id: .picker, border: border, covers: true, body: .rows(rows))
    return Page([pane]) { body in
      [body.centred(columns: min(76, body.columns - 4), rows: body.rows - 2)]
    }
  }
}

extension ScreenTexts {
  func heading(of group: ActionGroup) -> String {
    switch group {
    case .here: actionsHere
    case .everywhere: actionsEverywhere
    case .moving: actionsOfMoving
    }
  }
}
