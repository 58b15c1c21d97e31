extension KindWords {
  static let agendaItem: KindWords = KindWords(
    .masculine("asunto", "asuntos"), "agenda item", "agenda items",
    labels: [.acceptedBy: Phrase("lo aceptan", "accepted by")])
}
