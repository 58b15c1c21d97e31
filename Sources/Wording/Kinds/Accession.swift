import Dialogue

extension KindWords {
  static let accession: KindWords = KindWords(
    .feminine("adhesión", "adhesiones"), "accession", "accessions",
    labels: [
      .authority: Phrase("con qué poder o mandato", "by what power or mandate"),
      .words: Phrase("reservas, si las hay", "reservations, if any"),
      .date: Phrase("se adhiere el", "joins on"),
    ])
}
