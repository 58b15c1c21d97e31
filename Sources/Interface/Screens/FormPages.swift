import Dialogue
import Wording

extension AppState {
  func page(of form: Form) -> Page {
    let layout = layout(of: form)
    let stops = form.stops
    let place = stops.firstIndex(of: form.focus) ?? 0
    let note = layout.isScrolled ? "\(place + 1)/\(stops.count)" : ""
    let border = Border(title: form.title, note: note, edge: .borderFocused, ink: .titleFocused)
    let fields = FieldList(form: form, layout: layout, button: texts.save, more: moreRow(of: form))
    let pane = Pane(id: .form, border: border, margin: 1, covers: true, body: .fields(fields))
    return Page([pane]) { _ in [layout.rect] }
  }

  /// How many fields are folded away, and which.
  private func moreRow(of form: Form) -> String {
    let folded = form.fields.filter { form.folded.contains($0.id) }
    let names = folded.map(\.label).joined(separator: ", ")
    return "\(look.glyphs.here) \(forms.moreFields(folded.count)): \(names)"
  }
}
