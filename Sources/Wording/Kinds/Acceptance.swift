extension KindWords {
  static let acceptance: KindWords = KindWords(
    .feminine("aceptación del acuerdo", "aceptaciones del acuerdo"),
    "acceptance of the agreement", "acceptances of the agreement",
    labels: [
      .understood: Phrase("entiende lo escrito", "understands what is written"),
      .words: Phrase("reservas o razones de desacuerdo", "reservations or disagreement"),
      .speaker: Phrase("quién respondió por la parte", "who answered for the party"),
      .language: Phrase("idioma en que se leyó", "language it was read in"),
      .interpreter: Phrase("con intérprete", "with an interpreter"),
    ])
}
