import Dialogue
import Wording

extension AppState {
  func page(of form: Form) -> Page {
    let layout = layout(of: form)
    let note = layout.isScrolled ? "\(form.focus + 1)/\(layout.starts.count)" : ""
    let border = Border(title: form.title, note: note, edge: .borderFocused, ink: .titleFocused)
    let fields = FieldList(form: form, layout: layout, button: texts.save)
    let pane = Pane(id: .form, border: border, margin: 1, covers: true, body: .fields(fields))
    return Page([pane]) { _ in [layout.rect] }
  }
}
