extension KindWords {
  static let satisfaction: KindWords = KindWords(
    .feminine("satisfacción de la parte", "satisfacción de las partes"),
    "satisfaction of the party", "satisfaction of the parties")
}
