extension KindWords {
  static let ruleAcceptance: KindWords = KindWords(
    .feminine("aceptación de regla de juego", "aceptaciones de reglas de juego"),
    "acceptance of a ground rule", "acceptances of ground rules")
}
