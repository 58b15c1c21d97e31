import Dialogue
import Wording

/// A note on an item, or on none.
extension AppState {
  /// Opens the form of a note: what is written while somebody meets apart is apart from the first letter on.
  mutating func openNote(on item: ItemID?) -> [Effect] {
    openForm(openCaucus == nil ? .note(item: item) : .floor(.noteApart(item: item)))
  }

  func noteForm(_ purpose: FormPurpose, on item: ItemID?) -> Form {
    Form(
      purpose, title: item == nil ? texts.freeNote : texts.noteTitle,
      prompt: item.map { look.guide[$0].title } ?? "",
      fields: [area(.note, texts.fieldNote, "", .note)])
  }

  func noteSubmission(_ form: Form, on item: ItemID?) -> Effect {
    let text = form.text(.note)
    guard let item else { return .perform(capture(text)) }
    return .perform(.room(.addNote(text: text, item: item)))
  }
}
