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
    let (body, foot) = rest.splitTop(rest.rows - 2)
    let (line, keys) = foot.splitTop(1)
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

  private func paintMessage(_ frame: inout Frame, _ line: Rect) {
    let shown: (text: String, scope: Scope)? =
      if let alarm { (alarm, .messageError) } else if let message {
        (message.text, message.scope)
      } else { nil }
    guard let shown else { return }
    frame.write(
      shown.text, at: Point(column: 1, row: line.row), width: line.columns - 2,
      style: look.theme[shown.scope])
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
