import Dialogue

/// Where the parts of a form stand; the reducer needs it too, for moving within an area.
///
/// What does not fit is scrolled, so that the field in focus is always seen.
struct FormLayout {
  let rect: Rect
  let labelWidth: Int
  let areaRows: Int
  let promptRows: [String]
  /// What the rules say to what is being typed; its room is kept.
  let adviceRows: [Paragraph]
  let complaintRows: [String]
  /// Rows that the prompt, the fields and the button take.
  let contentRows: Int
  /// Rows of those that are seen.
  let visibleRows: Int
  /// The first of those that is seen.
  let top: Int
  /// Where each field begins, and the button last.
  let starts: [Int]

  init(_ form: Form, body: Rect, advice: FormAdvice = .none) {
    // In a narrow window the form takes all of it: no border runs beside its own.
    let width = body.columns <= 72 ? body.columns : min(76, body.columns - 2)
    let prompt = form.prompt.isEmpty ? [] : TextWrap.wrap(form.prompt, width: max(8, width - 4))
    let complaint = form.complaint.map { TextWrap.wrap($0, width: max(8, width - 4)) } ?? []
    let notes = Self.notes(advice, width: max(8, width - 4), body: body)
    let above = prompt.isEmpty ? 0 : prompt.count + 1
    let areas = form.fields.count { $0.isArea }
    let fixed = above + form.fields.count + (form.hasButton ? 2 : 0)
    let space = max(1, body.rows - 2 - complaint.count - notes.count)
    let areaRows = areas == 0 ? 0 : min(form.fields.count == 1 ? 12 : 6, max(3, space - fixed))
    var starts: [Int] = []
    var row = above
    for field in form.fields {
      starts.append(row)
      row += field.isArea ? 1 + areaRows : 1
    }
    if form.hasButton {
      starts.append(row + 1)
      row += 2
    }
    promptRows = prompt
    complaintRows = complaint
    adviceRows = notes
    self.areaRows = areaRows
    self.starts = starts
    contentRows = row
    visibleRows = min(row, space)
    let isArea = form.focused?.isArea == true
    let last = starts.isEmpty ? 0 : starts[min(form.focus, starts.count - 1)]
    top = max(0, last + (isArea ? areaRows : 0) - visibleRows + 1)
    rect = body.centred(columns: width, rows: visibleRows + notes.count + complaint.count + 2)
    labelWidth = min(width / 3, (form.fields.map { TextWidth.of($0.label) }.max() ?? 8) + 2)
  }

  /// As many rows as are kept for it, in a small window fewer.
  private static func notes(_ advice: FormAdvice, width: Int, body: Rect) -> [Paragraph] {
    let room = min(advice.rows, max(1, body.rows / 4))
    guard advice.rows > 0 else { return [] }
    let lines = advice.paragraphs.flatMap { $0.wrapped(width: width) }.prefix(room)
    return lines + Array(repeating: Paragraph(text: ""), count: room - lines.count)
  }

  var isScrolled: Bool { visibleRows < contentRows }

  /// Columns and rows of a text area.
  var areaSize: Size { Size(columns: max(8, rect.columns - 4), rows: max(1, areaRows)) }

  var fieldColumns: Int { max(8, rect.columns - 4 - labelWidth) }

  /// The row within the border for a row of the form; `nil` where that is out of sight.
  func visibleRow(_ row: Int) -> Int? {
    (top..<(top + visibleRows)).contains(row) ? row - top : nil
  }
}

extension FormField {
  var isArea: Bool { if case .area = content { true } else { false } }
}
