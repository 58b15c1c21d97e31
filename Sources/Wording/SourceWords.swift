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
    var parts = text.split(separator: " · ").map { String($0) }
    guard let first = parts.first,
      let document = Self.documents.first(where: { $0.number == first })
    else { return text }
    parts.removeFirst()
    return ([document.title[language]] + parts.map(part)).joined(separator: ", ")
  }

  /// The places within one part follow a comma: «otras medidas, punto 3».
  private func part(_ text: String) -> String {
    text.split(separator: ", ").map { piece in
      let lower = piece.lowercased()
      guard let word = Self.words.first(where: { lower.hasPrefix($0.spanish) }) else {
        return String(piece)
      }
      return word[language] + piece.dropFirst(word.spanish.count)
    }.joined(separator: ", ")
  }
}
