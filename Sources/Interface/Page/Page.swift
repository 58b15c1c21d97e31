import Dialogue

/// What a room shows, as values: panes in the order in which one reads them, without their places.
///
/// Three readers take it from here: ``Layout`` gives each pane its place, which ``Screen`` draws and
/// ``HitMap`` looks up, and ``LinearText`` makes plain lines of it.
struct Page {
  var panes: [Pane]
  /// Where each pane stands within a body; one without rows or columns is not seen.
  var arrange: (Rect) -> [Rect]

  init(_ panes: [Pane], arrange: @escaping (Rect) -> [Rect]) {
    self.panes = panes
    self.arrange = arrange
  }

  /// Nothing to show.
  static var empty: Page { Page([]) { _ in [] } }

  /// One pane that takes all of it.
  init(_ pane: Pane) { self.init([pane]) { [$0] } }
}

/// A part of a page: a border with a title, where it has one, and what stands in it.
struct Pane {
  /// What a pane holds.
  enum Body {
    case rows(RowList)
    case text(TextBody)
    case fields(FieldList)
    case cells(CellTable)
    /// A line that is laid out by itself.
    case bar(Bar)
  }

  let id: PaneID
  /// All that it shows depends on, where that is known: a pane of the same key in the same place is
  /// not laid out again.
  var key: PaneKey?
  var border: Border?
  /// Columns left free inside the border, or at the edges where there is none.
  var margin = 0
  /// Whether it lies over others and hides what is below.
  var covers = false
  var body: Body
}

/// The name of a pane within its page.
public enum PaneID: Hashable, Sendable {
  case top, message, keys
  /// The list that the cursor moves in, and what stands beside it.
  case list, outline, detail, head, lacking
  case form, proposals, picker, reader
}

/// What the pane of a room derives from the book, and the row that it shows.
struct PaneKey: Hashable {
  let moment: BookMoment
  let lists: ListRows
  let at: ListRows.Row
  let isFocused: Bool
}

/// What the rows of a room derive from the book.
struct RowsKey: Hashable {
  let moment: BookMoment
  let list: ChecklistID
}

/// The edge of a pane: a title at the left, a note at the right, and a key below where more is to
/// be read than fits.
struct Border: Hashable, Sendable {
  var title = ""
  var note = ""
  var edge = Scope.border
  var ink = Scope.title
}

/// How text looks.
struct Ink: Hashable, Sendable {
  var scope: Scope
  /// Bold besides.
  var isStrong = false

  init(_ scope: Scope, isStrong: Bool = false) {
    self.scope = scope
    self.isStrong = isStrong
  }
}
