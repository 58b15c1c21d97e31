/// The few words that the paper itself says, in the document's language.
struct PaperWords: Hashable, Sendable {
  var language: DocumentLanguage

  func page(_ number: Int, of count: Int) -> String {
    let words = language.pageNumber
    return "\(words.before)\(number)\(words.between)\(count)"
  }

  /// Above signatures whose text is on a page before.
  func signaturesContinued(of title: String) -> String {
    switch language {
    case .spanish: title.isEmpty ? "Continúan las firmas" : "Continúan las firmas de: \(title)"
    case .english: title.isEmpty ? "Signatures, continued" : "Signatures, continued: \(title)"
    }
  }
}
