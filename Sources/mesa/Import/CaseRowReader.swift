import Content
import Dialogue
import Wording

/// Reads the rows of a table of cases, each under the headings of the first.
struct CaseRowReader {
  /// Where each column stands, and what the file calls it.
  private let columns: [CaseColumn: (index: Int, heading: String)]
  private let width: Int
  /// The headings of which nothing is taken.
  let ignored: [String]
  private let codes: CodeReading
  private let places: PlaceReading
  /// The day on which the file is read: what came in came in before.
  private let today: CalendarDate
  /// The day of which the table tells; `nil` where it was not said.
  private let cut: CalendarDate?

  /// - Throws: what is wrong with the row of headings.
  init(
    headings: CSVTable.Row, today: CalendarDate, cut: CalendarDate?
  ) throws(RowProblem) {
    self.today = today
    self.cut = cut
    var columns: [CaseColumn: (index: Int, heading: String)] = [:]
    var ignored: [String] = []
    for (index, cell) in headings.cells.enumerated() {
      let heading = cell.tidyLine
      guard let column = CaseColumn(heading: heading) else {
        if !heading.isEmpty { ignored.append(heading) }
        continue
      }
      if let other = columns[column] {
        throw RowProblem(
          line: headings.line, column: heading, reason: .headingTwice(other.heading))
      }
      columns[column] = (index, heading)
    }
    guard columns[.name] != nil else {
      throw RowProblem(
        line: headings.line, column: nil, reason: .missingColumn(CaseColumn.name.headings[0]))
    }
    self.columns = columns
    self.ignored = ignored
    width = headings.cells.count
    codes = CodeReading()
    places = PlaceReading()
  }

  /// What the file calls a column; `nil` where it has none.
  func heading(_ column: CaseColumn) -> String? { columns[column]?.heading }

  /// The case of a row, or all that is wrong with it.
  func read(_ row: CSVTable.Row) -> Result<ImportedCase, RowProblems> {
    guard row.cells.count == width else {
      let reason = RowProblem.Reason.cells(row.cells.count, expected: width)
      return .failure(
        RowProblems(all: [RowProblem(line: row.line, column: nil, reason: reason)]))
    }
    var cells = RowCells(row: row, columns: columns)
    let result = read(&cells)
    return cells.problems.isEmpty ? .success(result) : .failure(RowProblems(all: cells.problems))
  }

  private func read(_ cells: inout RowCells) -> ImportedCase {
    var result = ImportedCase(line: cells.row.line)
    result.file.name = cells.text(.name, limit: Refusal.Field.name.limit)
    result.file.code = cells.text(.code, limit: Refusal.Field.code.limit)
    result.file.summary = cells.text(.summary, limit: Refusal.Field.summary.limit)
    result.file.competence = cells.text(.competence, limit: Refusal.Field.competence.limit)
    result.file.statusReason = cells.text(.statusReason, limit: Refusal.Field.reason.limit)
    readPlaces(&cells, into: &result)
    // What is compared is what a book keeps: without a second space, a line break or what nobody sees.
    result.file = result.file.tidied
    if result.file.name ?? "" == "", !cells.hasProblem(.name) { cells.note(.name, .blank) }
    result.file.type = cells.code(.type) { codes.type($0) }
    result.file.secondType = cells.code(.secondType) { codes.type($0) }
    result.file.stage = cells.code(.stage) { codes.stage($0) }
    result.file.moment = cells.code(.moment) { codes.moment($0) }
    result.file.mechanism = cells.code(.mechanism) { codes.mechanism($0) }
    result.file.role = cells.code(.role) { codes.role($0) }
    result.file.status = cells.code(.status) { codes.status($0) }
    readDialogue(&cells, into: &result)
    readViolence(&cells, into: &result)
    readEntry(&cells, into: &result)
    readMonth(&cells, into: &result)
    checkOrder(result, &cells)
    readActors(&cells, into: &result)
    result.facts = cells.text(.facts, limit: Refusal.Field.note.limit) ?? ""
    return result
  }

  /// A case card says «hay diálogo» in place of the stage.
  private func readDialogue(_ cells: inout RowCells, into result: inout ImportedCase) {
    guard let isInDialogue = cells.code(.dialogue, { codes.answer($0) }) else { return }
    guard let stage = result.file.stage else {
      if isInDialogue { result.file.stage = .dialogue }
      return
    }
    if (stage == .dialogue) != isInDialogue { cells.contradict(.dialogue, .stage) }
  }

  private func readViolence(_ cells: inout RowCells, into result: inout ImportedCase) {
    let violence = cells.code(.violence) { codes.answer($0) }
    let after = cells.code(.dialogueAfterwards) { codes.answer($0) }
    switch (violence, after) {
    case (true?, true?): result.file.violence = .followedByDialogue
    case (true?, false?), (true?, nil): result.file.violence = .occurred
    case (false?, true?): cells.contradict(.dialogueAfterwards, .violence)
    case (false?, false?), (false?, nil): result.file.violence = Violence.none
    case (nil, true?): cells.note(.violence, .blank)
    case (nil, false?), (nil, nil): break
    }
  }

  private func readEntry(_ cells: inout RowCells, into result: inout ImportedCase) {
    let day = past(cells.entry(.entryDay), .entryDay, &cells)
    let entry = past(cells.entry(.entry), .entry, &cells)
    result.since = day?.day ?? entry?.day
    let kinds = [entry?.kind, day?.kind].compactMap { $0 }
    let kind = kinds.first { $0 != .unsaid } ?? .unsaid
    let month = entry?.day ?? day?.day
    if kind != .unsaid || month != nil { result.file.entry = RegistryEntry(kind, month: month) }
  }

  /// Nothing has come in that is still to come.
  private func past(
    _ phrase: EntryPhrase?, _ column: CaseColumn, _ cells: inout RowCells
  ) -> EntryPhrase? {
    guard let day = phrase?.day, day > today else { return phrase }
    cells.note(column, .dayToCome(day.description))
    return nil
  }

  /// The month of the card; a bare number, as reports are numbered, tells none.
  private func readMonth(_ cells: inout RowCells, into result: inout ImportedCase) {
    let text = cells.text(.month, limit: Refusal.Field.place.limit) ?? ""
    guard !text.isEmpty, !text.allSatisfy({ $0.isNumber }) else { return }
    guard let day = cells.entry(.month)?.day else {
      if !cells.hasProblem(.month) { cells.note(.month, .notADate(text)) }
      return
    }
    // The month that goes on, and the next one, may be prepared already.
    guard day.firstOfMonth <= today.firstOfMonth.adding(months: 1) else {
      return cells.note(.month, .dayToCome(text))
    }
    result.month = day.firstOfMonth.adding(months: 1).adding(days: -1)
  }

  /// Of no day before its entry can anybody tell how a case stands.
  private func checkOrder(_ imported: ImportedCase, _ cells: inout RowCells) {
    guard let since = imported.since else { return }
    if let end = imported.month {
      guard since > end else { return }
      let month = cells.text(.month, limit: Refusal.Field.place.limit) ?? ""
      cells.note(.month, .monthBeforeEntry(month, entry: since.description))
    } else if let cut, since > cut {
      let column: CaseColumn = cells.entry(.entryDay)?.day == since ? .entryDay : .entry
      cells.note(column, .entryAfter(since.description, day: cut.description))
    }
  }

  private func readActors(_ cells: inout RowCells, into result: inout ImportedCase) {
    let tiers: [(CaseColumn, ActorTier)] = [
      (.primaryActors, .primary), (.secondaryActors, .secondary), (.tertiaryActors, .tertiary),
    ]
    for (column, tier) in tiers {
      let text = cells.text(column, limit: Refusal.Field.summary.limit) ?? ""
      let separator: Character = text.contains(";") ? ";" : ","
      for part in text.split(separator: separator) {
        let name = part.tidyLine
        if name.isEmpty { continue }
        if name.unicodeScalars.count > Refusal.Field.party.limit {
          cells.note(column, .tooLong(limit: Refusal.Field.party.limit))
        }
        result.actors.append(ImportedCase.Actor(name: name, tier: tier))
      }
    }
  }

  private func readPlaces(_ cells: inout RowCells, into result: inout ImportedCase) {
    let name = cells.text(.place, limit: Refusal.Field.place.limit)
    let department = cells.code(.department) { places.department($0) }
    let listed = cells.text(.ubigeo, limit: Refusal.Field.summary.limit) ?? ""
    var found: [Place] = []
    for code in listed.split(whereSeparator: { ";,/ ".contains($0) }) {
      guard let place = places.place(ubigeo: String(code)) else {
        cells.note(.ubigeo, .unknown(String(code), allowed: []))
        continue
      }
      found.append(place)
    }
    let main: Place? =
      if let first = found.first {
        Place(ubigeo: first.ubigeo, name: name ?? first.name)
      } else if let name {
        Place(
          ubigeo: places.ubigeo(of: name, in: department) ?? department?.ubigeo ?? "",
          name: name)
      } else {
        department
      }
    result.file.place = main
    if let name, let main, found.isEmpty {
      let heading = columns[.place]?.heading ?? ""
      let doubts = places.doubts(
        in: name, isOfDistricts: CaseColumn.key(heading).hasPrefix("distrito"),
        department: department)
      result.doubts = doubts.map {
        RowProblem(line: cells.row.line, column: heading, reason: .place($0, kept: main))
      }
    }
    if found.count > 1 { result.file.otherPlaces = Array(found.dropFirst()) }
  }
}

/// What is wrong with one row.
struct RowProblems: Error, Equatable {
  let all: [RowProblem]
}
