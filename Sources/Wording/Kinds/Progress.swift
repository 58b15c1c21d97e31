extension KindWords {
  static let progress: KindWords = KindWords(
    .masculine("avance", "avances"), "progress report", "progress reports")
}
