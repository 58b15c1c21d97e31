import Dialogue
import Wording

extension AppState {
  func page(of room: RegistryRoom) -> Page {
    let shown = room.shown(self)
    let empty = emptyWords(room.sifting, none: registryTexts.noCases)
    let list = listPane(
      title(of: room), count: shown.count, of: room.total(self), columns: registryColumns,
      empty: empty
    ) { index in
      let counted = shown[index]
      let changes = room.changes[counted.id] ?? []
      var row = Row(cells: self.registryCells(of: counted, changes))
      if !changes.isEmpty { row.ink = Ink(.textStrong) }
      return row
    }
    return page(
      list, isRead: true,
      beside: room.element(self).map { paragraphs(of: $0, room.changes[$0.id] ?? []) } ?? [])
  }

  /// «Registro de casos al 30 de noviembre de 2026», or what the cell of a table counts.
  private func title(of room: RegistryRoom) -> String {
    let day = cuadroTexts.asOf(look.wording.dates.long(room.survey.report.day))
    guard let cell = room.cell else { return "\(registryTexts.title) \(day)" }
    return "\(cuadroTexts.numbered(cell.number)), \(name(of: cell)) \(day)"
  }

  /// «Socioambiental, En proceso».
  func name(of cell: CuadroPlace) -> String {
    let row = cell.row.map(cuadroTexts.name) ?? cuadroTexts.total
    switch cell.column {
    case .count, .share: return row
    case .category, .violence, .dialogueAfterwards:
      return "\(row), \(cuadroTexts.head(cell.column))"
    }
  }

  private var registryColumns: [Column] {
    let words = registryTexts
    return [
      Column(title: ReportTexts(look.wording.language).caseName, least: 18, most: nil, rank: 0),
      Column(title: cuadroTexts.head(.type), least: 14, most: 24, rank: 2),
      Column(title: words.state, least: 8, most: 10, rank: 4),
      Column(title: cuadroTexts.head(.stage), least: 13, most: 16, rank: 1),
      Column(title: cuadroTexts.head(.moment), least: 10, most: 20, rank: 5),
      Column(title: cuadroTexts.head(.role), least: 12, most: 20, rank: 6),
      Column(title: words.inMonth, least: 16, most: 26, rank: 3),
      Column(title: words.place, least: 20, most: 30, rank: 7, cut: .start),
    ]
  }

  /// What stands in the columns; a dash for what nobody said.
  func registryCells(of counted: CountedCase, _ changes: [CaseChange.Kind]) -> [String] {
    let file = counted.caseFile
    let terms = look.wording.terms
    let words = ReportTexts(look.wording.language)
    func told<Value: UnsaidList>(_ value: Value, _ term: (Value) -> String) -> String {
      value == .unsaid ? look.glyphs.unsaid : term(value)
    }
    return [
      Shown.line(file.name), told(file.type, terms.type), told(file.status, terms.status),
      told(file.stage, terms.stage), told(file.moment, terms.moment), told(file.role, terms.role),
      changes.map(words.name).joined(separator: ", "), Shown.line(file.place.name),
    ]
  }

  /// All that the registry counts of a case, each with its name; what nobody said is not there.
  func paragraphs(of counted: CountedCase, _ changes: [CaseChange.Kind]) -> [Paragraph] {
    let file = counted.caseFile
    let cells = registryCells(of: counted, changes)
    let words = registryTexts
    let told: [(String, String)] = [
      (texts.fieldCode, file.code), (words.place, cells[7]),
      (cuadroTexts.head(.type), cells[1]), (words.state, cells[2]),
      (cuadroTexts.head(.stage), cells[3]), (cuadroTexts.head(.moment), cells[4]),
      (
        cuadroTexts.head(.mechanism),
        file.mechanism == .unsaid ? "" : look.wording.terms.mechanism(file.mechanism)
      ),
      (cuadroTexts.head(.role), cells[5]), (words.competence, file.competence),
      (words.inMonth, cells[6]),
    ]
    return [Paragraph(text: Shown.line(file.name), scope: .textStrong), Paragraph(text: "")]
      + told.filter { !$0.1.isEmpty && $0.1 != look.glyphs.unsaid }
      .map { Paragraph(text: "\($0.0): \(Shown.line($0.1))") }
  }
}
