extension KindWords {
  static let signature: KindWords = KindWords(
    .feminine("firma", "firmas"), "signature", "signatures",
    labels: [
      .date: Phrase("día de la firma", "day of the signing"),
      .words: Phrase("motivo u observación", "reason or remark"),
    ],
    nearer: NearerNames(
      .outcome,
      [
        .declined: KindNames(
          .feminine("negativa a firmar", "negativas a firmar"), "refusal to sign",
          "refusals to sign")
      ]))
}
