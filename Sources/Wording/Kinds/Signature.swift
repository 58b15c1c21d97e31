extension KindWords {
  static let signature: KindWords = KindWords(
    .feminine("firma", "firmas"), "signature", "signatures",
    labels: [
      .words: Phrase("testigo a ruego o motivo", "witness or reason")
    ],
    nearer: NearerNames(
      .outcome,
      [
        .declined: KindNames(
          .feminine("negativa a firmar", "negativas a firmar"), "refusal to sign",
          "refusals to sign")
      ]))
}
