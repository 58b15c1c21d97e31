extension KindWords {
  static let forceIncident: KindWords = KindWords(
    .masculine("incidente de fuerza", "incidentes de fuerza"),
    "incident of force", "incidents of force",
    labels: [
      .text: Phrase("qué ocurrió", "what happened")
    ])
}
