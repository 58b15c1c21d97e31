extension KindWords {
  static let signature: KindWords = KindWords(
    .feminine("firma", "firmas"), "signature", "signatures",
    labels: [
      .words: Phrase("testigo a ruego o motivo", "witness or reason")
    ])
}
