import Dialogue

/// Where the parts of a form stand; the reducer needs it too, for moving within an area.
///
/// What does not fit is scrolled, so that what is in focus is always seen.
struct FormLayout {
  /// The rows of a field among those of the form.
  struct Place: Hashable {
    let row: Int
    /// The label in its column, or on lines of its own above the field.
    var label: [String] = []
    /// The row in which the field itself begins.
    let value: Int
    var rows = 1
  }

  /// A field narrower than this is hard to write in: the labels yield.
  static let leastField = 24

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
  /// Where each place of the focus stands.
  let places: [Int: Place]

  init(_ form: Form, body: Rect, advice: FormAdvice = .none) {
    // In a narrow window the form takes all of it: no border runs beside its own.
    let takesAll = body.columns <= 72 || form.purpose.isLineOfFloor
    let width = takesAll ? body.columns : min(100, body.columns - 4)
    let inner = max(8, width - 4)
    let prompt = form.prompt.isEmpty ? [] : TextWrap.wrap(form.prompt, width: inner)
    let complaint = form.complaint.map { TextWrap.wrap($0, width: inner) } ?? []
    let notes = Self.notes(advice, width: inner, body: body)
    let labels = Self.labelWidth(form, inner: inner)
    let space = max(1, body.rows - 2 - complaint.count - notes.count)
    let above = prompt.isEmpty ? 0 : prompt.count + 1
    let bare = Self.places(of: form, from: above, labels: labels, inner: inner, areaRows: 0)
    let areas = form.stops.count { form.fields.indices.contains($0) && form.fields[$0].isArea }
    let (least, most) = form.fields.count == 1 ? (3, 12) : areas == 1 ? (3, 6) : (2, 6)
    areaRows = areas == 0 ? 0 : min(most, max(least, (space - bare.rows) / areas))
    let placed = Self.places(
      of: form, from: above, labels: labels, inner: inner, areaRows: areaRows)
    promptRows = prompt
    complaintRows = complaint
    adviceRows = notes
    labelWidth = labels
    places = placed.places
    contentRows = placed.rows
    visibleRows = min(placed.rows, space)
    let focused = places[form.focus] ?? Place(row: 0, value: 0)
    top = max(0, focused.value + focused.rows - visibleRows)
    let rows = visibleRows + notes.count + complaint.count + 2
    // A line to capture leaves what goes on in sight.
    rect =
      form.purpose.isLineOfFloor
      ? body.splitTop(body.rows - rows).bottom : body.centred(columns: width, rows: rows)
  }

  /// As wide as the longest label that stands beside a field, while that keeps its least width.
  private static func labelWidth(_ form: Form, inner: Int) -> Int {
    let longest = form.fields.filter { !$0.isArea }.map { TextWidth.of($0.label) }.max() ?? 0
    return max(0, min(longest + 2, inner - leastField))
  }

  private static func places(
    of form: Form, from above: Int, labels: Int, inner: Int, areaRows: Int
  ) -> (places: [Int: Place], rows: Int) {
    var places: [Int: Place] = [:]
    var row = above
    for stop in form.stops {
      guard form.fields.indices.contains(stop) else {
        if stop == form.button { row += 1 }
        places[stop] = Place(row: row, value: row)
        row += 1
        continue
      }
      let field = form.fields[stop]
      let isBeside = !field.isArea && TextWidth.of(field.label) + 2 <= labels
      let label = isBeside ? [field.label] : TextWrap.wrap(field.label, width: inner)
      let value = isBeside ? row : row + label.count
      let rows = field.isArea ? areaRows : 1
      places[stop] = Place(row: row, label: label, value: value, rows: rows)
      row = value + rows
    }
    return (places, row)
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
