extension KindWords {
  static let delegate: KindWords = KindWords(
    .masculine("representante", "representantes"), "delegate", "delegates",
    nearer: NearerNames(
      .sex,
      [.woman: KindNames(.feminine("representante", "representantes"), "delegate", "delegates")]))
}
