import Wording

/// Pages with their places: what is drawn, and where a click falls.
struct Layout: Equatable {
  let size: Size
  var panes: [PlacedPane] = []
  /// Where the hardware cursor stands, so that a screen reader follows the focus.
  var caret = Point(column: 0, row: 0)
  /// Whether it is drawn, as in a field, or only placed.
  var showsCaret = false

  init(size: Size) { self.size = size }

  /// Gives the panes of a page their places within `body`; those of later pages lie above.
  mutating func add(_ page: Page, in body: Rect, _ kept: inout LayoutMemory) {
    for (pane, rect) in zip(page.panes, page.arrange(body)) where rect.rows > 0 && rect.columns > 0
    {
      add(pane, in: rect, &kept)
    }
  }

  mutating func add(_ pane: Pane, in rect: Rect, _ kept: inout LayoutMemory) {
    let placed = kept.pane(pane, in: rect) ?? PlacedPane(laying: pane, in: rect, &kept)
    if let caret = placed.caret {
      self.caret = caret
      showsCaret = placed.showsCaret
    }
    panes.append(placed)
    if case .fields(let fields) = pane.body { addProposals(of: fields) }
  }
}

/// A pane with its place, and its lines with theirs.
struct PlacedPane: Equatable {
  let id: PaneID
  let key: PaneKey?
  let rect: Rect
  /// What is left within the border and the margin.
  let inner: Rect
  var border: Border?
  /// On the lower edge, at the right.
  var more = ""
  let covers: Bool
  /// From the first row of `inner`, one a row; what follows is blank.
  var lines: [Line] = []
  var caret: Point?
  var showsCaret = false

  init(_ pane: Pane, in rect: Rect) {
    id = pane.id
    key = pane.key
    self.rect = rect
    border = pane.border
    covers = pane.covers
    let edge = pane.border == nil ? 0 : 1
    inner = rect.inset(edge + pane.margin, edge)
  }

  init(laying pane: Pane, in rect: Rect, _ kept: inout LayoutMemory) {
    if case .bar(let bar) = pane.body {
      self = kept.bar(bar, of: pane, in: rect)
      return
    }
    self.init(pane, in: rect)
    switch pane.body {
    case .rows(let rows): lay(rows, &kept)
    case .text(let text): lay(text, &kept)
    case .fields(let fields): lay(fields)
    case .cells(let cells): lay(cells, &kept)
    case .bar: break
    }
  }
}

/// One row of the screen within a pane.
struct Line: Equatable {
  /// What fills it before its spans; `nil` leaves the ground of the screen.
  var ground: Ink?
  var spans: [Span] = []
  /// The row of the list that it shows, or the field of the form.
  var target: Int?
}

/// Text in one ink.
struct Span: Equatable {
  /// The first column, of the screen.
  var column: Int
  /// As many columns as it may take.
  var columns: Int
  let text: String
  let ink: Ink
  /// Whether all its columns take the ink.
  var fills = false
  /// The key that a click on it stands for.
  var key: Key?
}
