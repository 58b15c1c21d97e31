import Dialogue
import Wording

extension AppState {
  /// The whole screen for this state.
  public func render() -> Frame {
    var frame = Frame(size: size, style: look.theme[.text])
    guard !isTooSmall else {
      let rows = TextWrap.wrap(
        texts.tooSmall(size.columns, size.rows), width: max(1, size.columns))
      for (row, text) in rows.enumerated() {
        frame.write(text, at: Point(column: 0, row: row), style: look.theme[.messageWarning])
      }
      return frame
    }
    let (bar, rest) = Rect(size).splitTop(1)
    let (body, foot) = rest.splitTop(rest.rows - 2)
    let (line, keys) = foot.splitTop(1)
    paintTopBar(&frame, bar)
    paintRoom(&frame, body)
    paintKeyBar(&frame, keys)
    switch overlay {
    case .form(let form): paint(form, &frame, body)
    case .picker(let picker): paint(picker, &frame, body)
    case .reader(let reader): paint(reader, &frame, body)
    case nil: break
    }
    paintMessages(&frame, line)
    return frame
  }

  private func paintRoom(_ frame: inout Frame, _ body: Rect) {
    switch room {
    case .library: paintLibrary(&frame, body)
    case .mesa: paintMesa(&frame, body)
    case .parties: paintParties(&frame, body)
    case .circumstances: paintCircumstances(&frame, body)
    case .notes: paintNotes(&frame, body)
    case .sessions: paintSessions(&frame, body)
    case .attendance: paintAttendance(&frame, body)
    case .history: paintHistory(&frame, body)
    case .differences: paintDifferences(&frame, body)
    case .records: paintRecords(&frame, body)
    case .acta: paintActa(&frame, body)
    case .reading: paintReading(&frame, body)
    case .signing: paintSigning(&frame, body)
    case .grid: paintGrid(&frame, body)
    }
  }

  /// The alarm and the message; what is longer than the line takes rows of the room above it.
  private func paintMessages(_ frame: inout Frame, _ line: Rect) {
    let alarms = alarm.map { [Paragraph(text: $0, scope: .messageError)] } ?? []
    let messages = messageOfMoment.map { [Paragraph(text: $0.text, scope: $0.scope)] } ?? []
    let rows = (alarms + messages).flatMap { $0.wrapped(width: line.columns - 2) }.suffix(5)
    for (index, row) in rows.enumerated() {
      let place = Rect(
        column: 0, row: line.row - rows.count + 1 + index, columns: line.columns, rows: 1)
      frame.fill(place, style: look.theme[.text])
      frame.write(
        row.text, at: Point(column: 1, row: place.row), width: line.columns - 2,
        style: look.theme[row.scope])
    }
  }

  /// What the last key has to say, or why the row of a picker cannot be chosen.
  private var messageOfMoment: Message? {
    guard case .picker(let picker)? = overlay else { return message }
    let obstacle = picker.selected?.obstacle
    return obstacle.map { Message(.warning, $0) } ?? message
  }

  /// The scope of borders: a past state is framed unmistakably.
  func borderScope(focused: Bool) -> Scope {
    if table?.past != nil, room != .library { return .past }
    return focused ? .borderFocused : .border
  }
}

extension Message {
  var scope: Scope {
    switch tone {
    case .info: .messageInfo
    case .warning: .messageWarning
    case .error: .messageError
    }
  }
}
