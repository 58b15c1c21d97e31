/// The fields of a form, with what is said above and below them.
struct FieldList {
  let form: Form
  let layout: FormLayout
  /// The word on the button that saves.
  let button: String
  /// The row that stands for the fields that are folded away.
  let more: String
}
