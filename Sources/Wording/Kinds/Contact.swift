extension KindWords {
  static let contact: KindWords = KindWords(
    .masculine("contacto", "contactos"), "contact", "contacts")
}
