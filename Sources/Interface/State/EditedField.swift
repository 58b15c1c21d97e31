/// A field whose text is in the person's own editor, with the form that it belongs to.
public struct EditedField: Hashable, Sendable {
  public let key: DraftKey
  /// The form as the editor was opened.
  public let draft: Draft
  public let index: Int

  /// - Returns: `nil` where no value has this index.
  public init?(key: DraftKey, draft: Draft, index: Int) {
    guard draft.values.indices.contains(index) else { return nil }
    self.key = key
    self.draft = draft
    self.index = index
  }

  /// The text that the editor was given.
  public var original: String { draft.values[index] }

  /// One text of what stands in the field by now and what the editor saved: neither is lost.
  func joined(_ current: String, _ found: String) -> String {
    if current == original || current == found { return found }
    return found == original ? current : current + "\n\n" + found
  }
}

extension AppState {
  /// The field in focus of the form on the screen.
  public var fieldInFocus: EditedField? {
    guard let form = formInHand else { return nil }
    return EditedField(key: draftKey(form.purpose), draft: form.draft, index: form.focus)
  }

  /// Puts what an editor saved into its field, or into its draft where the form is not open.
  ///
  /// - Returns: whether it found room there, whole.
  public mutating func take(_ text: String, of field: EditedField) -> Bool {
    if var form = formInHand, draftKey(form.purpose) == field.key {
      guard form.fields.indices.contains(field.index) else { return false }
      let joined = field.joined(form.fields[field.index].value, text)
      guard joined.count <= TextIntake.ceiling else { return false }
      form.fields[field.index].restore(joined)
      formInHand = form
      return true
    }
    var draft = drafts[field.key] ?? field.draft
    guard draft.values.count == field.draft.values.count else { return false }
    let joined = field.joined(draft.values[field.index], text)
    guard joined.count <= TextIntake.ceiling else { return false }
    draft.values[field.index] = joined
    drafts[field.key] = draft
    return true
  }
}
