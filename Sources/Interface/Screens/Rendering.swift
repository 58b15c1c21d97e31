import Dialogue
import Wording

extension AppState {
  /// The whole screen for this state.
  public func render() -> Frame {
    var frame = Frame(size: size, style: look.theme[.text])
    guard !isTooSmall else {
      frame.write(
        texts.tooSmall(size.columns, size.rows), at: Point(column: 0, row: 0),
        style: look.theme[.messageWarning])
      return frame
    }
    let (bar, rest) = Rect(size).splitTop(1)
    let (body, foot) = rest.splitTop(self.body.rows)
    let (line, keys) = foot.splitTop(foot.rows - 1)
    paintTopBar(&frame, bar)
    paintRoom(&frame, body)
    paintMessage(&frame, line)
    paintKeyBar(&frame, keys)
    switch overlay {
    case .form(let form): paint(form, &frame, body)
    case .picker(let picker): paint(picker, &frame, body)
    case nil: break
    }
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
    }
  }

  private func paintMessage(_ frame: inout Frame, _ rect: Rect) {
    let isError = alarm != nil || longComplaint != nil
    guard let scope = isError ? .messageError : message?.scope else { return }
    for (index, line) in messageLines.enumerated() where index < rect.rows {
      frame.write(
        line, at: Point(column: 1, row: rect.row + index), width: rect.columns - 2,
        style: look.theme[scope])
    }
  }

  /// The alarm, else what the form complains of, else the message, as rows of this window.
  var messageLines: [String] {
    guard let text = alarm ?? longComplaint ?? message?.text else { return [] }
    return TextWrap.wrap(Shown.line(text), width: size.columns - 2)
  }

  /// A complaint for which the border of its form has no room.
  private var longComplaint: String? {
    guard case .form(let form) = overlay, let complaint = form.complaint,
      TextWidth.of(Shown.line(complaint)) > FormLayout.width(in: size.columns) - 4
    else { return nil }
    return complaint
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
