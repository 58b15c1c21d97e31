import Dialogue
import Documents
import Wording

extension AppState {
  /// To print, and every format to save.
  var formatEntries: [PickerEntry] {
    entries { .issue($0, prints: $1) }
  }

  func formatEntries(of document: DocumentChoice) -> [PickerEntry] {
    entries { .issueDocument(document, $0, prints: $1) }
  }

  private func entries(
    _ choice: (DocumentFormat, Bool) -> PickerEntry.Choice
  ) -> [PickerEntry] {
    let words = look.wording.actaScreen
    let formats: [DocumentFormat] = [.pdf, .docx, .odt, .html, .markdown, .text]
    return [PickerEntry(choice(.pdf, true), title: words.print, detail: "pdf")]
      + formats.map { format in
        PickerEntry(
          choice(format, false), title: words.saveAs(format.rawValue.uppercased()),
          detail: format.fileExtension)
      }
  }

  /// The documents besides the acta, with what each is for.
  var documentEntries: [PickerEntry] {
    DocumentKind.allCases.map(entry)
  }

  func entry(_ document: DocumentKind) -> PickerEntry {
    PickerEntry(.document(document), title: document.row.title[look.wording.language], detail: "")
  }

  /// What the mediator says at the head of a document.
  func leadForm(_ purpose: FormPurpose, _ document: DocumentKind) -> Form {
    let words = look.wording.actaScreen
    return Form(
      purpose, title: document.row.title[look.wording.language], prompt: words.leadPrompt,
      fields: [
        FormField(
          id: .note, label: words.leadLabel,
          content: .area(TextArea("", upTo: Refusal.Field.note.limit)))
      ])
  }
}
