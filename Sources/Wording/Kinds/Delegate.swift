extension KindWords {
  static let delegate: KindWords = KindWords(
    .masculine("representante", "representantes", article: "el o la"), "delegate", "delegates",
    labels: [
      .until: Phrase("por regularizar hasta el", "to be put in order by")
    ],
    nearer: NearerNames(
      .sex,
      [.woman: KindNames(.feminine("representante", "representantes"), "delegate", "delegates")]))
}
