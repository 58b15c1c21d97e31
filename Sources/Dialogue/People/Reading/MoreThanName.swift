extension Mesa {
  /// Whether words that stand where a name does say more than one: a number, what a party is called, a
  /// word in small letters among capitals, or more words than a name has.
  ///
  /// «Ana Pérez presidenta 40123456 COM». It only ever asks.
  func saysMore(thanName text: String) -> Bool {
    if text.contains(where: \.isNumber) { return true }
    // What stands in brackets tells two of one name apart.
    let words = text.split(separator: " ").filter { !$0.contains("(") && !$0.contains(")") }
      .map { String($0) }.filter { !PersonName.isParticle($0) }
    if words.count > Self.mostWordsOfName { return true }
    let hasCapitals = words.count { $0.first?.isUppercase == true } > 1
    if hasCapitals, words.contains(where: { $0.first?.isLowercase == true }) { return true }
    let short = Set(partyShortNames.values.map { Folding.fold($0) })
    return words.dropFirst(2).contains { short.contains(Folding.fold($0)) }
  }

  private static var mostWordsOfName: Int { 6 }
}
