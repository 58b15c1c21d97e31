extension KindWords {
  static let issue: KindWords = KindWords(
    .masculine("documento emitido", "documentos emitidos"), "issued document", "issued documents",
    labels: [
      .digest: Phrase("huella SHA-256 del archivo", "SHA-256 of the file")
    ])
}
