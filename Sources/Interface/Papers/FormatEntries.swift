import Dialogue
import Documents

extension AppState {
  /// To print, and every format to save.
  var formatEntries: [PickerEntry] {
    let words = look.wording.orders
    let printing = PickerEntry(
      .issue(.pdf, prints: true), title: words.printActa.title, detail: "pdf")
    return [printing]
      + [DocumentFormat.pdf, .docx, .odt, .html, .markdown, .text].map { format in
        PickerEntry(
          .issue(format, prints: false),
          title: words.issueActa.title + ": " + format.rawValue.uppercased(),
          detail: format.fileExtension)
      }
  }
}
