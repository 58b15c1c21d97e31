extension KindWords {
  static let mediation: KindWords = KindWords(
    .feminine("aceptación de la mediación", "aceptaciones de la mediación"),
    "acceptance of mediation", "acceptances of mediation")
}
