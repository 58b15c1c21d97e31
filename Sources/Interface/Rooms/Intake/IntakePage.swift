import Dialogue
import Wording

extension AppState {
  /// Every row as it was understood, and below it that under the cursor field by field, with its
  /// question and the digits that answer it.
  func page(of room: IntakeRoom) -> Page {
    let words = look.wording.peopleScreen
    let rows = room.sheet.rows
    let title = words.intakeTitle(
      ready: room.ready, asked: room.asked, left: rows.count - room.ready - room.asked)
    let list = listPane(title, count: rows.count, columns: intakeColumns) { index in
      var row = Row(cells: self.cells(of: index, in: room))
      row.ink = Ink(Self.scope(of: room.fate(of: index)))
      return row
    }
    let detail = Pane(
      id: .detail, border: border(words.intakeRow(cursor + 1), isFocused: false), margin: 1,
      body: .text(TextBody(paragraphs: intakeParagraphs(room), more: "")))
    return Page([list, detail]) { body in
      let (top, bottom) = body.splitTop(body.rows - min(9, max(6, body.rows / 2)))
      return [top, bottom]
    }
  }

  private static func scope(of fate: IntakeRoom.Fate) -> Scope {
    switch fate {
    case .saved: .text
    case .left: .textDim
    case .asked: .messageWarning
    }
  }

  private var intakeColumns: [Column] {
    let words = look.wording.peopleScreen
    return [
      Column(title: "", least: 3, most: 3, rank: 1),
      Column(title: words.columnName, least: 22, most: nil, rank: 0),
      Column(title: words.columnParty, least: 5, most: 12, rank: 2),
      Column(title: words.columnOffice, least: 12, most: 24, rank: 5),
      Column(title: "DNI", least: 8, most: 9, rank: 3),
      Column(title: words.columnPhone, least: 11, most: 16, rank: 4),
    ]
  }

  private func cells(of index: Int, in room: IntakeRoom) -> [String] {
    let row = room.sheet.rows[index]
    let sign =
      switch room.fate(of: index) {
      case .saved(same: nil): "[+]"
      case .saved: "[=]"
      case .left: "[-]"
      case .asked: "[?]"
      }
    guard let details = row.person?.details else { return [sign, row.text, "", "", "", ""] }
    let short = details.party.flatMap { table?.mesa.partyShortNames[$0] }
    return [
      sign, details.name, short ?? details.entity, details.office, details.dni, details.phone,
    ]
  }

  private func intakeParagraphs(_ room: IntakeRoom) -> [Paragraph] {
    let words = look.wording.peopleScreen
    guard room.sheet.rows.indices.contains(cursor) else { return [] }
    let row = room.sheet.rows[cursor]
    guard let person = row.person else {
      return [Paragraph(text: words.notUnderstood(row.line), scope: .messageWarning)]
        + [Paragraph(text: "«\(row.text)»", scope: .textDim)]
    }
    var paragraphs = readParagraphs(person)
    switch room.fate(of: cursor) {
    case .asked(let doubt):
      let question = sentence(doubt).map { [Paragraph(text: $0, scope: .messageWarning)] } ?? []
      let options = intakeOptions(doubt).enumerated().map {
        Paragraph(text: "\($0.offset + 1)  \($0.element)", scope: .textStrong)
      }
      paragraphs = question + options + paragraphs
    case .left:
      paragraphs.insert(Paragraph(text: words.rowIsLeft, scope: .textDim), at: 0)
    case .saved(let same):
      if let same, let known = table?.mesa.person(same) {
        paragraphs.insert(Paragraph(text: words.rowCompletes(known.name), scope: .textDim), at: 0)
      }
    }
    return paragraphs + [Paragraph(text: "«\(row.text)»", scope: .textDim)]
  }

  /// What may be answered, as ``IntakeRoom/answer(_:_:_:)`` takes it.
  func intakeOptions(_ doubt: ReadDoubt) -> [String] {
    let words = look.wording.peopleScreen
    switch doubt {
    case .dni(let dni): return (dni.count == 7 ? ["0" + dni] : []) + [words.asWritten(dni)]
    case .party(_, let parties):
      return parties.map { table?.mesa.party($0)?.name ?? "" } + [words.ofNoParty]
    case .name(let name): return [words.asWritten(name)]
    case .known: return [words.isSame, words.isAnother]
    case .earlier: return [words.isSameRow, words.isAnother]
    }
  }
}

extension IntakeRoom {
  /// Rows that are saved, and those that ask.
  var ready: Int {
    sheet.rows.indices.count { if case .saved = fate(of: $0) { true } else { false } }
  }

  var asked: Int {
    sheet.rows.indices.count { if case .asked = fate(of: $0) { true } else { false } }
  }
}
