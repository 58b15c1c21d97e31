extension KindWords {
  static let delegate: KindWords = KindWords(
    .masculine("representante", "representantes", article: "el o la"), "delegate", "delegates",
    nearer: NearerNames(
      .sex,
      [.woman: KindNames(.feminine("representante", "representantes"), "delegate", "delegates")]))
}
