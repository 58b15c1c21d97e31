import Wording

/// A form, one field after another.
struct LinearFormReader: Sendable {
  /// The form that was begun, and what was said of it.
  private var purpose: FormPurpose?
  private var focus: Int?
  private var said: Set<String> = []
  private var complaint: String?
  /// Whether lines were typed into the long text in focus, so that an empty one belongs to it.
  var isWriting = false

  /// Something lies on the form: when one comes back to it, the field in focus is said again.
  mutating func lookAway() { focus = nil }

  /// It is about to be saved: a complaint is said again, also where it is the same.
  mutating func expectAnswer() { complaint = nil }

  /// What is to be said now: of a form that was opened what it is about, then the field in focus.
  ///
  /// - Parameter isHinted: whether it was said before how one works in a form.
  mutating func tell(_ form: Form, of state: AppState, isHinted: Bool, readsAll: Bool) -> [String] {
    let texts = state.linear
    let fields = LinearFields(texts)
    var lines: [String] = []
    if purpose != form.purpose {
      self = LinearFormReader()
      purpose = form.purpose
      lines += ["\(texts.form): \(form.title)"] + [form.prompt].filter { !$0.isEmpty }
      if form.hasButton, !isHinted { lines.append(texts.formHint) }
    }
    if readsAll { lines += LinearText(texts).lines(of: state.page(of: form)) }
    if let new = form.complaint, new != complaint { lines.append(new) }
    let isAsked = form.complaint != nil && form.complaint != complaint
    complaint = form.complaint
    let advice = state.advice(on: form).paragraphs.map(\.text).filter { !$0.isEmpty }
    lines += advice.filter { !said.contains($0) }
    let before = form.focused.map(fields.lines(before:)) ?? []
    if focus != form.focus || isAsked {
      isWriting = false
      lines += heading(form, fields) + before
    } else if case .area? = form.focused?.content {
      // What was just typed is not said again.
    } else {
      lines += before.filter { !said.contains($0) }
    }
    said = Set(advice + before)
    focus = form.focus
    return lines
  }

  /// Which field of how many, where the form has several.
  private func heading(_ form: Form, _ fields: LinearFields) -> [String] {
    let indices = fields.indices(of: form)
    guard indices.count > 1, let place = indices.firstIndex(of: form.focus) else { return [] }
    return [fields.texts.fieldOf(place + 1, indices.count)]
  }

  /// What stands before the line that one types: the field, and what it holds.
  func prompt(_ form: Form, of state: AppState) -> String {
    let texts = state.linear
    guard let field = form.focused else { return texts.saves(state.texts.save) }
    let label = Shown.line(field.label)
    if case .area = field.content { return isWriting ? "" : label }
    let value = LinearFields(texts).value(of: field)
    return "\(label) [\(value.isEmpty ? texts.empty : value)]"
  }
}
