/// The frame on the screen, kept from one state to the next: what did not change is not drawn anew.
///
/// A frame of a screen that was kept is the same as that of a fresh one.
public struct Screen {
  private var layout: Layout?
  private var theme: Theme?
  private var glyphs = Glyphs.unicode
  private var frame = Frame(size: Size(columns: 0, rows: 0))
  private var memory = LayoutMemory()

  public init() {}

  /// What a state looks like.
  public mutating func frame(of state: AppState) -> Frame {
    let next = state.layout(&memory)
    if let layout, glyphs == state.look.glyphs, theme == state.look.theme, next.fits(over: layout) {
      for (pane, old) in zip(next.panes, layout.panes) where pane != old {
        frame.draw(pane, over: old, state.look)
      }
    } else {
      frame = Frame(size: next.size, style: state.look.theme[.text])
      for pane in next.panes { frame.draw(pane, state.look) }
    }
    frame.cursor = next.caret
    frame.showsCursor = next.showsCaret
    layout = next
    memory.panes = next.panes.filter { $0.key != nil }
    theme = state.look.theme
    glyphs = state.look.glyphs
    return frame
  }
}

extension Layout {
  /// Whether this can be drawn over another by drawing the lines that differ: the panes stand where
  /// they stood, and none that changes lies below another.
  fileprivate func fits(over old: Layout) -> Bool {
    guard size == old.size, panes.count == old.panes.count else { return false }
    for (index, pane) in panes.enumerated() {
      let before = old.panes[index]
      guard pane.id == before.id, pane.rect == before.rect, pane.inner == before.inner else {
        return false
      }
      guard panes[(index + 1)...].contains(where: { $0.rect.overlaps(pane.rect) }) else { continue }
      if pane != before { return false }
    }
    return true
  }
}

extension Rect {
  fileprivate func overlaps(_ other: Rect) -> Bool {
    column < other.column + other.columns && other.column < column + columns
      && row < other.row + other.rows && other.row < row + rows
  }
}

extension Frame {
  fileprivate mutating func draw(_ pane: PlacedPane, _ look: Appearance) {
    if pane.covers { fill(pane.rect, style: look.theme[.text]) }
    drawEdge(of: pane, look)
    for (index, line) in pane.lines.prefix(pane.inner.rows).enumerated() {
      draw(line, in: pane, at: index, look)
    }
  }

  /// Draws what differs from the same pane as it was.
  fileprivate mutating func draw(_ pane: PlacedPane, over old: PlacedPane, _ look: Appearance) {
    if pane.border != old.border || pane.more != old.more { drawEdge(of: pane, look) }
    let blank = Line()
    for index in 0..<min(pane.inner.rows, max(pane.lines.count, old.lines.count)) {
      let line = index < pane.lines.count ? pane.lines[index] : blank
      if index < old.lines.count, old.lines[index] == line { continue }
      let row = Rect(
        column: pane.inner.column, row: pane.inner.row + index, columns: pane.inner.columns, rows: 1
      )
      fill(row, style: look.theme[.text])
      draw(line, in: pane, at: index, look)
    }
  }

  private mutating func drawEdge(of pane: PlacedPane, _ look: Appearance) {
    guard let border = pane.border else { return }
    box(
      pane.rect, title: border.title, note: border.note, glyphs: look.glyphs,
      border: look.theme[border.edge], titleStyle: look.theme[border.ink])
    guard !pane.more.isEmpty else { return }
    let bottom = Rect(
      column: pane.rect.column, row: pane.rect.row + pane.rect.rows - 1,
      columns: pane.rect.columns - 2, rows: 1)
    writeRight(" \(pane.more) ", in: bottom, style: look.theme[.key])
  }

  private mutating func draw(
    _ line: Line, in pane: PlacedPane, at index: Int, _ look: Appearance
  ) {
    let row = pane.inner.row + index
    if let ground = line.ground {
      fill(
        Rect(column: pane.inner.column, row: row, columns: pane.inner.columns, rows: 1),
        style: look.theme[ground])
    }
    for span in line.spans {
      let style = look.theme[span.ink]
      if span.fills {
        fill(Rect(column: span.column, row: row, columns: span.columns, rows: 1), style: style)
      }
      write(
        span.text, at: Point(column: span.column, row: row), width: span.columns, style: style)
    }
  }
}

extension Theme {
  subscript(ink: Ink) -> Style {
    var style = self[ink.scope]
    if ink.isStrong { style.attributes.insert(.bold) }
    return style
  }
}
