import Dialogue
import Wording

extension AppState {
  /// The whole screen for this state.
  public func render() -> Frame {
    var screen = Screen()
    return screen.frame(of: self)
  }

  /// Every pane of the screen with its place.
  func layout(_ kept: inout LayoutMemory) -> Layout {
    var layout = Layout(size: size)
    guard !isTooSmall else {
      layout.add(Pane(id: .message, body: .text(tooSmall)), in: Rect(size), &kept)
      layout.caret = Point(column: 0, row: 0)
      return layout
    }
    if let wholePage {
      layout.add(wholePage, in: Rect(size), &kept)
      return layout
    }
    let bar = Rect(column: 0, row: 0, columns: size.columns, rows: 1)
    let keys = Rect(column: 0, row: size.rows - 1, columns: size.columns, rows: 1)
    layout.add(Pane(id: .top, body: .bar(topBar)), in: bar, &kept)
    layout.add(roomPage, in: body, &kept)
    layout.add(Pane(id: .keys, body: .bar(keyBar)), in: keys, &kept)
    for sheet in sheets {
      layout.showsCaret = false
      layout.add(page(of: sheet), in: body, &kept)
    }
    addMessages(to: &layout, &kept)
    return layout
  }

  private var tooSmall: TextBody {
    TextBody(paragraphs: [
      Paragraph(text: texts.tooSmall(size.columns, size.rows), scope: .messageWarning)
    ])
  }

  /// The part of the window that rooms and forms share.
  var body: Rect {
    Rect(column: 0, row: 1, columns: size.columns, rows: max(0, size.rows - 3))
  }

  func page(of sheet: Sheet) -> Page {
    switch sheet {
    case .form(let form): page(of: form)
    case .picker(let picker): page(of: picker)
    case .reader(let reader): page(of: reader)
    }
  }

  /// The alarm and the message; what is longer than the line takes rows of the room above it.
  private func addMessages(to layout: inout Layout, _ kept: inout LayoutMemory) {
    let alarms = alarm.map { [Paragraph(text: $0, scope: .messageError)] } ?? []
    let messages = messageOfMoment.map { [Paragraph(text: $0.text, scope: $0.scope)] } ?? []
    let lines = (alarms + messages).flatMap { paragraph in
      kept.wraps.lines(of: paragraph.text, width: size.columns - 2).map {
        Paragraph(text: $0, scope: paragraph.scope)
      }
    }.suffix(5)
    let rows = max(1, lines.count)
    let rect = Rect(column: 0, row: size.rows - 1 - rows, columns: size.columns, rows: rows)
    let pane = Pane(
      id: .message, margin: 1, covers: true, body: .text(TextBody(paragraphs: Array(lines))))
    layout.add(pane, in: rect, &kept)
  }

  /// What the last key has to say, or why the row of a picker cannot be chosen.
  private var messageOfMoment: Message? {
    guard case .picker(let picker)? = sheet else { return message }
    let obstacle = picker.selected?.obstacle
    return obstacle.map { Message(.warning, $0) } ?? message
  }

  /// The border of a pane: a past state is framed unmistakably.
  func border(_ title: String, note: String = "", isFocused: Bool = true) -> Border {
    let isPast = table?.past != nil && top.isOfMesa
    return Border(
      title: title, note: note,
      edge: isPast
        ? .past : openCaucus != nil ? .caucus : isFocused ? .borderFocused : .border,
      ink: isFocused ? .titleFocused : .title)
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
