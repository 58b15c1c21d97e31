import Dialogue
import Wording

extension AppState {
  func page(of room: ReportRoom) -> Page {
    let list =
      switch room.sheet {
      case .cuadro(let number): table(room.survey.report.cuadro(number), room)
      case .series: series(room)
      case .shares: shares(room)
      }
    return page(list, beside: remarks(room))
  }

  /// «Cuadro N.º 1 al 30 de noviembre de 2026».
  private func title(_ name: String, _ room: ReportRoom) -> String {
    "\(name) \(cuadroTexts.asOf(look.wording.dates.long(room.survey.report.day)))"
  }

  private func pane(
    _ title: String, _ room: ReportRoom, columns: [Column], row: @escaping (Int) -> Row
  ) -> Pane {
    var rows = RowList(
      count: room.count(self), cursor: cursor, empty: registryTexts.noCases, row: row)
    rows.columns = columns
    // Of a list that goes on beyond the screen it is said where in it one stands.
    let isCut = rows.count > size.rows - 8
    let place = isCut ? registryTexts.row(cursor + 1, of: rows.count) + separator : ""
    let note = place + "\(room.sheetNumber)/\(ReportSheet.all.count)"
    return Pane(id: .list, border: border(title, note: note), body: .rows(rows))
  }

  private func table(_ cuadro: Cuadro, _ room: ReportRoom) -> Pane {
    // Names of a list are told apart at their end: «Asuntos de gobierno local».
    let names = Column(
      title: cuadroTexts.head(cuadro.number.dimension), least: 16, most: nil, rank: 0, cut: .start)
    let figures = cuadro.columns.enumerated().map { index, column in
      let widths = widths(column)
      return Column(
        title: cuadroTexts.head(column) + " ", least: widths.least, most: widths.most,
        rank: index + 1, cut: isOfMechanism(column) ? .start : .end, isFigures: true)
    }
    let chosen = room.columnUnderCursor
    return pane(
      title(cuadroTexts.numbered(cuadro.number), room), room, columns: [names] + figures
    ) { index in
      let row = cuadro.rows[index]
      // Digits stand below digits, with room for what closes the mark.
      let cells = row.cells.enumerated().map { place, cell in
        index == self.cursor && place == chosen ? "[\(cell.text)]" : "\(cell.text) "
      }
      var shown = Row(
        cells: [row.category.map(self.cuadroTexts.name) ?? self.cuadroTexts.total] + cells)
      if row.category == nil { shown.ink = Ink(.textStrong) }
      return shown
    }
  }

  /// Two mechanisms begin alike, «Mesa de diálogo: negociación…», and are told apart at their end.
  private func isOfMechanism(_ column: Cuadro.Column) -> Bool {
    if case .category(.mechanism) = column { true } else { false }
  }

  /// Of a column of figures, with room for the mark of the cell under the cursor.
  private func widths(_ column: Cuadro.Column) -> (least: Int, most: Int) {
    switch column {
    case .count: (6, 8)
    case .share: (8, 10)
    case .category, .violence, .dialogueAfterwards: (8, 22)
    }
  }

  private var charts: ChartTexts { ChartTexts(look.wording.language) }

  /// A row for each month: how many were active and how many of them in dialogue, as figures and as two
  /// lines that run down beside them, named above by their signs.
  private func series(_ room: ReportRoom) -> Pane {
    let months = room.survey.report.months
    let mark = ReportTexts(look.wording.language).importedMark
    let pens = look.glyphs.pens
    let plot = LinePlot(
      [months.map(\.active), months.map(\.inDialogue)], pens: pens, width: chartRoom)
    let legend = [
      "\(plot.pen(of: 0).along) \(charts.active)", "\(plot.pen(of: 1).along) \(charts.inDialogue)",
    ]
    return pane(
      title(charts.numbered(1), room), room,
      columns: [
        Column(title: charts.month, least: 8, most: 10, rank: 0),
        Column(title: charts.active, least: 8, most: 8, rank: 1, isFigures: true),
        Column(title: charts.inDialogue, least: 10, most: 10, rank: 2, isFigures: true),
        Column(
          title: isSpoken ? "" : legend.joined(separator: "  "), least: 10, most: nil, rank: 3),
      ]
    ) { index in
      let month = months[index]
      return Row(cells: [
        self.look.wording.dates.monthMark(month.day) + (month.isImported ? mark : ""),
        month.active.map(String.init) ?? self.charts.gap,
        month.inDialogue.map(String.init) ?? self.charts.gap, self.isSpoken ? "" : plot.row(index),
      ])
    }
  }

  private func shares(_ room: ReportRoom) -> Pane {
    let rows = room.shares
    let whole = max(1, room.survey.report.cuadro(.types).rows.first?.cells.first?.cases ?? 1)
    return pane(
      title(charts.numbered(2), room), room,
      columns: [
        Column(title: cuadroTexts.head(.type), least: 18, most: 28, rank: 0),
        Column(title: cuadroTexts.head(.share), least: 7, most: 7, rank: 1, isFigures: true),
        Column(title: "", least: 10, most: nil, rank: 2),
      ]
    ) { index in
      let cases = rows[index].cells[0].cases
      return Row(cells: [
        rows[index].category.map(self.cuadroTexts.name) ?? "",
        Cuadro.Cell.share(cases, of: whole).text, self.bar(cases, of: whole),
      ])
    }
  }

  /// How wide a chart is at most.
  private static let widestChart = 40

  private var chartRoom: Int { min(Self.widestChart, max(10, size.columns - 42)) }

  /// Whether signs are spoken: then nothing is drawn.
  private var isSpoken: Bool { look.glyphs == .spoken }

  /// A full bar as long as `value` is of `greatest`.
  private func bar(_ value: Int, of greatest: Int) -> String {
    guard !isSpoken, value > 0 else { return "" }
    let length = max(1, (2 * value * chartRoom + greatest) / (2 * greatest))
    return String(repeating: look.glyphs.barFull, count: length)
  }

  /// What the table or chart shows, whole, with the cell under the cursor in words.
  private func remarks(_ room: ReportRoom) -> [Paragraph] {
    let report = room.survey.report
    var lines: [Paragraph] = []
    switch room.sheet {
    case .cuadro(let number):
      lines.append(Paragraph(text: cuadroTexts.title(number), scope: .textStrong))
    case .series:
      if let first = report.months.first, let last = report.months.last {
        let dates = look.wording.dates
        lines.append(
          Paragraph(
            text: charts.series(dates.month(of: first.day), dates.month(of: last.day)),
            scope: .textStrong))
      }
    case .shares: lines.append(Paragraph(text: charts.shares, scope: .textStrong))
    }
    if !report.isCounted {
      let day = look.wording.dates.long(report.day)
      lines.append(Paragraph(text: ReportSentences(look.wording.language).notCounted(day)))
    }
    if let cell = room.cell {
      let cases = CuadroCounting(room.survey.cases, name: cuadroTexts.name).cases(at: cell).count
      lines.append(Paragraph(text: registryTexts.cell(name(of: cell), cases)))
    }
    if let month = room.month {
      lines.append(
        Paragraph(
          text: registryTexts.month(
            look.wording.dates.month(of: month.day), month.active, month.inDialogue)))
      if report.isFlat {
        lines.append(Paragraph(text: ReportTexts(look.wording.language).flatSeries))
      }
      if month.isImported { lines.append(Paragraph(text: registryTexts.importedTotal)) }
    }
    if report.late.facts > 0 {
      lines.append(Paragraph(text: cuadroTexts.late(report.late.facts, report.late.cases)))
    }
    if report.datedFromEntry > 0 {
      lines.append(Paragraph(text: cuadroTexts.datedFromEntry(report.datedFromEntry)))
    }
    if report.uncounted > 0 {
      lines.append(Paragraph(text: cuadroTexts.uncounted(report.uncounted)))
    }
    return lines
  }
}
