extension KindWords {
  static let statement: KindWords = KindWords(
    .feminine("posición, interés o necesidad", "posiciones, intereses y necesidades"),
    "position, interest or need", "positions, interests and needs",
    labels: [.agreement: Phrase("acuerdo que lo atiende", "agreement that answers it")],
    nearer: NearerNames(
      .statementKind,
      [
        .position: KindNames(.feminine("posición", "posiciones"), "position", "positions"),
        .interest: KindNames(.masculine("interés", "intereses"), "interest", "interests"),
        .need: KindNames(.feminine("necesidad", "necesidades"), "need", "needs"),
      ]))
}
