extension KindWords {
  static let attachment: KindWords = KindWords(
    .masculine("archivo adjunto", "archivos adjuntos"), "attached file", "attached files",
    labels: [
      .digest: Phrase("huella SHA-256 del archivo", "SHA-256 of the file")
    ])
}
