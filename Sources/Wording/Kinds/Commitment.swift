extension KindWords {
  static let commitment: KindWords = KindWords(
    .masculine("compromiso", "compromisos"), "commitment", "commitments")
}
