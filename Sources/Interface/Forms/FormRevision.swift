/// A form that revises, beside what stands in the book now.
struct FormRevision {
  let form: Form
  /// The same form as it would open now.
  let fresh: Form

  /// What a field was changed to; `nil` where it was not touched.
  func typed(_ id: FieldID) -> String? {
    guard let index = form.fields.firstIndex(where: { $0.id == id }),
      form.fields[index].value != form.basis[index]
    else { return nil }
    return form.fields[index].value
  }

  /// What the field held as it was seen, where it holds something else by now; `nil` where it does
  /// not.
  func outdated(_ id: FieldID) -> String? {
    guard let index = form.fields.firstIndex(where: { $0.id == id }) else { return nil }
    let now = fresh.fields.first { $0.id == id }?.value
    return now == form.basis[index] ? nil : form.basis[index]
  }
}
