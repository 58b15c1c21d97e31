/// Where an item comes from, as a person reads it.
///
/// The content names a source by its number and the parts that lead to the place: `000 · Fase 1 ·
/// párrafo 2`.
public struct SourceWords: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// The two documents that the checklists were made from, by their numbers.
  private static let documents: [(number: String, title: Phrase)] = [
    ("000", Phrase("Reporte sobre el diálogo", "Report on dialogue")),
    ("001", Phrase("Diez normas básicas", "Ten basic norms")),
  ]

  /// The words of the parts; what is not among them stands as it is.
  private static let words: [Phrase] = [
    Phrase("a modo de conclusión", "by way of conclusion"),
    Phrase("comisiones de alto nivel", "high-level commissions"),
    Phrase("mesas de diálogo", "dialogue tables"), Phrase("buenos oficios", "good offices"),
    Phrase("marco conceptual", "conceptual framework"), Phrase("mecanismos", "mechanisms"),
    Phrase("fase previa", "preliminary phase"), Phrase("otras medidas", "other measures"),
    Phrase("fase", "phase"), Phrase("viñeta", "bullet"), Phrase("párrafo", "paragraph"),
    Phrase("norma", "norm"), Phrase("punto", "point"), Phrase("dato", "fact"),
    Phrase("enunciado", "statement"), Phrase("pregunta", "question"), Phrase("razón", "reason"),
    Phrase("lectura", "reading"), Phrase("elemento", "element"),
    Phrase("exclusión", "exclusion"),
  ]

  /// «Reporte sobre el diálogo, fase 1, párrafo 2».
  public func source(_ text: String) -> String {
    let parts = text.unicodeScalars.split(separator: "·")
    guard let first = parts.first.map({ Substring($0).trimmed }),
      let document = Self.documents.first(where: { $0.number == first })
    else { return text }
    // The places within one part follow a comma: «otras medidas, punto 3».
    let pieces = parts.dropFirst().flatMap { $0.split(separator: ",") }
    return pieces.reduce(into: document.title[language]) { text, piece in
      text += ", " + told(Substring(piece).trimmed)
    }
  }

  private func told(_ piece: String) -> String {
    guard let word = Self.words.first(where: { Self.begins(piece, with: $0.spanish) }) else {
      return piece
    }
    return word[language]
      + String(piece.unicodeScalars.dropFirst(word.spanish.unicodeScalars.count))
  }

  /// Whether a piece begins with a word, which may have a capital there.
  private static func begins(_ piece: String, with word: String) -> Bool {
    guard let first = piece.utf8.first, let initial = word.utf8.first, first | 0x20 == initial
    else { return false }
    return piece.utf8.dropFirst().starts(with: word.utf8.dropFirst())
  }
}
