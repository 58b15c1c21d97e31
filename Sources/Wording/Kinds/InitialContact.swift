extension KindWords {
  static let initialContact: KindWords = KindWords(
    .masculine("contacto inicial", "contactos iniciales"), "first contact", "first contacts",
    labels: [.by: Phrase("quién respondió", "who answered")])
}
