/// What a cell of the screen means; a theme says how it looks.
///
/// The raw value is the name in theme files. A scope that a theme leaves out looks like the one
/// before its last dot, and in the end like `text`.
public enum Scope: String, CaseIterable, Sendable {
  case text
  case textDim = "text.dim"
  case textStrong = "text.strong"

  case border
  case borderFocused = "border.focused"
  case title
  case titleFocused = "title.focused"

  case rowSelected = "row.selected"
  /// The selected row of a pane without focus.
  case rowUnfocused = "row.unfocused"

  /// The bar at the top.
  case bar
  case barAccent = "bar.accent"
  /// The sign that the last folio is on disk.
  case barSaved = "bar.saved"
  case barWarning = "bar.warning"

  /// A key in the key bar.
  case key
  case keyLabel = "key.label"
  case keyDisabled = "key.disabled"

  case itemPending = "item.pending"
  case itemInProgress = "item.inProgress"
  case itemDone = "item.done"
  case itemNotApplicable = "item.notApplicable"
  case itemWaived = "item.waived"
  /// A folio that was struck out.
  case itemStruck = "item.struck"

  case field
  case fieldFocused = "field.focused"
  case fieldLabel = "field.label"

  case messageInfo = "message.info"
  case messageWarning = "message.warning"
  case messageError = "message.error"

  /// The light of what is promised: the day is near; it has passed.
  case dueSoon = "due.soon"
  case dueOverdue = "due.overdue"

  /// Frame and banner of a review, which nobody may take for the present.
  case past
  case pastText = "past.text"
  /// Frame and banner while the mediator meets one party alone.
  case caucus

  /// What a search found.
  case match
  case progress

  /// Whether a theme file may use this name: that of a scope, or one with which several begin.
  static func isName(_ text: String) -> Bool {
    Scope(rawValue: text) != nil || allCases.contains { $0.rawValue.hasPrefix(text + ".") }
  }
}
